/** Keeps what a reader has selected while the page is written. */
export interface SelectionKeeper {
  /**
   * Does some work on the page's text and keeps the selection where it was: a node that is written anew moves both ends in it
   * to its start. Ends stay at their characters, as many behind the node's start as before.
   */
  keep(work: () => void): void;
  /** Lets the page alone. */
  release(): void;
}

/**
 * A keeper for a page that is laid out. Where nothing is selected, Chromium lays a written page out anew at any question
 * about it, half a second for 20,000 paragraphs: it is asked once, and when it says that the selection has changed.
 */
export function createSelectionKeeper(page: Document): SelectionKeeper {
  const selection = page.getSelection();
  const isAny = (): boolean => selection !== null && selection.rangeCount > 0;
  let isSelected = isAny();
  const noteChange = (): void => {
    isSelected = isAny();
  };
  page.addEventListener("selectionchange", noteChange);
  return {
    keep(work) {
      const ends = selection && isSelected ? readEnds(selection) : null;
      work();
      if (selection && ends) putBack(selection, ends);
    },
    release: () => page.removeEventListener("selectionchange", noteChange),
  };
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
