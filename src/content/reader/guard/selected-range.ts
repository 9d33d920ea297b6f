/** Not in TypeScript's DOM library yet; Chrome 137, Firefox 142. */
interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}

/**
 * What is selected inside a shadow root: the whole article where its host, and it alone, is selected from outside. `null`
 * where nothing is, or where the browser does not tell.
 */
export function selectedRange(root: ShadowRoot): Range | null {
  const selected = rangeAcross(root);
  if (!selected || selected.collapsed) return null;
  const range = document.createRange();
  range.setStart(selected.startContainer, selected.startOffset);
  range.setEnd(selected.endContainer, selected.endOffset);
  const article = root.querySelector("article");
  if (article && isAround(range, root.host)) range.selectNodeContents(article);
  return root.contains(range.commonAncestorContainer) ? range : null;
}

/** As told across trees; by older browsers, of the page's tree alone. */
function rangeAcross(root: ShadowRoot): AbstractRange | null {
  const selection = window.getSelection() as (Selection & ComposedSelection) | null;
  if (selection?.getComposedRanges) return selection.getComposedRanges({ shadowRoots: [root] })[0] ?? null;
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

/** As `selectNode` selects: a page's own selection may hold the host among others. */
function isAround({ startContainer, startOffset, endContainer, endOffset }: Range, host: Element): boolean {
  return (
    startContainer === endContainer &&
    endOffset === startOffset + 1 &&
    startContainer.childNodes[startOffset] === host
  );
}
