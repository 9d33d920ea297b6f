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
    selectionIn(root)?.selectAllChildren(article);
  };
  window.addEventListener("keydown", select, { capture: true, signal });
}

/** Chromium's own root of a shadow tree keeps to itself what is selected by it; the window tells the page of the nodes. */
function selectionIn(root: ShadowRoot & { getSelection?(): Selection | null }): Selection | null {
  return root.getSelection?.() ?? window.getSelection();
}
