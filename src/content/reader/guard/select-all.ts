/**
 * "Select all" in the reader means its article, until `signal` is aborted: browsers take the page behind it. Call it
 * before the keys are guarded.
 */
export function selectArticleOnSelectAll(root: ShadowRoot, signal: AbortSignal): void {
  const select = (event: KeyboardEvent): void => {
    const isSelectAll = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "a";
    const article = root.querySelector("article");
    if (!isSelectAll || !article) return;
    event.preventDefault();
    selectWhole(root, article);
  };
  window.addEventListener("keydown", select, { capture: true, signal });
}

/**
 * Tells the page of no node of ours: Chromium's own root of a shadow tree keeps to itself what is selected by it.
 * Firefox has none, and paints what is in a host that is selected from outside; see {@link selectedRange}.
 */
function selectWhole(root: ShadowRoot & { getSelection?(): Selection | null }, article: Element): void {
  const own = root.getSelection?.();
  if (own) {
    own.selectAllChildren(article);
    return;
  }
  const around = document.createRange();
  around.selectNode(root.host);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(around);
}
