import type { ViewOf } from "../core/body/prune/articles-of-page.ts";

/** How many px of an element's height stand in the window now. */
export const viewOf: ViewOf = (element) => {
  const { top, bottom } = element.getBoundingClientRect();
  const height = element.ownerDocument.defaultView?.innerHeight ?? 0;
  return Math.max(0, Math.min(bottom, height) - Math.max(top, 0));
};
