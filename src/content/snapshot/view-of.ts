import type { ViewOf } from "../../core/body/prune/articles-of-page.ts";
import { documentOf, windowOf } from "./live-reads.ts";

/** How many px of an element's height stand in the window now. */
export const viewOf: ViewOf = (element) => {
  const { top, bottom } = element.getBoundingClientRect();
  const height = windowOf(documentOf(element))?.innerHeight ?? 0;
  return Math.max(0, Math.min(bottom, height) - Math.max(top, 0));
};
