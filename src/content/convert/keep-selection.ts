/**
 * Does some work on a page's text and keeps the reader's selection where it was: a node that is written anew moves both ends
 * in it to its start. Ends stay at their characters, as many behind the node's start as before.
 */
export function keepSelection(page: Document, work: () => void): void {
  const selection = page.getSelection();
  const ends = selection && selection.rangeCount > 0 ? readEnds(selection) : null;
  work();
  if (selection && ends) putBack(selection, ends);
}

function putBack(selection: Selection, ends: Ends): void {
  const now = readEnds(selection);
  if (isSame(ends, now) || !ends.anchorNode?.isConnected || !ends.focusNode?.isConnected) return;
  selection.setBaseAndExtent(
    ends.anchorNode,
    Math.min(ends.anchorOffset, lengthOf(ends.anchorNode)),
    ends.focusNode,
    Math.min(ends.focusOffset, lengthOf(ends.focusNode)),
  );
}

type Ends = Pick<Selection, "anchorNode" | "anchorOffset" | "focusNode" | "focusOffset">;

function readEnds({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection): Ends {
  return { anchorNode, anchorOffset, focusNode, focusOffset };
}

function isSame(one: Ends, other: Ends): boolean {
  return (
    one.anchorNode === other.anchorNode &&
    one.anchorOffset === other.anchorOffset &&
    one.focusNode === other.focusNode &&
    one.focusOffset === other.focusOffset
  );
}

function lengthOf(node: Node): number {
  return node.nodeValue === null ? node.childNodes.length : node.nodeValue.length;
}
