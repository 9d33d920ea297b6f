/** Not in TypeScript's DOM library yet; Chrome 137, Firefox 142. */
interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}

/**
 * What is selected inside a shadow root: the whole article where its host is selected from outside. `null` where nothing
 * is, or where the browser does not tell.
 */
export function selectedRange(root: ShadowRoot): Range | null {
  const selection = window.getSelection() as (Selection & ComposedSelection) | null;
  const [composed] = selection?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  if (!composed || composed.collapsed) return null;
  const range = document.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  const article = root.querySelector("article");
  if (article && range.intersectsNode(root.host)) range.selectNodeContents(article);
  return root.contains(range.commonAncestorContainer) ? range : null;
}
