import { isElement, tagOf } from "../../page/dom.ts";
import type { LineRange } from "../../page/survey-lines.ts";
import type { PrunedPage } from "../prune/prune-clutter.ts";

/** Where the body is. */
export interface BodyChoice {
  /** Element of the page that holds the body. */
  readonly root: Element;
  /** Elements of the page whose own lines belong to the body, clutter aside. */
  readonly kept: ReadonlySet<Element>;
}

/** Containers of blocks; a paragraph or a heading is never a whole body. */
export const CONTAINER_TAGS: ReadonlySet<string> = new Set(
  "div article section main td body center form font".split(" "),
);

/** Deepest container that holds the lines of all `elements`. */
export function commonContainer(pruned: PrunedPage, elements: ReadonlySet<Element>): Element | null {
  let first = Number.POSITIVE_INFINITY;
  let end = 0;
  let at: Node | null = null;
  for (const element of elements) {
    const range = rangeIn(pruned, element);
    at ??= element;
    first = Math.min(first, range.first);
    end = Math.max(end, range.end);
  }
  for (; isElement(at) && at !== pruned.page.body; at = at.parentNode) {
    const range = rangeIn(pruned, at);
    if (range.first <= first && range.end >= end && CONTAINER_TAGS.has(tagOf(at))) return at;
  }
  return pruned.page.body;
}

/** Lines of an element; none for one that the survey passed over. */
export function rangeIn({ survey }: PrunedPage, element: Element): LineRange {
  return survey.rangeOf(element) ?? { first: 0, end: 0 };
}
