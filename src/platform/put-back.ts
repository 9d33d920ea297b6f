import { REMOVAL_MARK } from "../core/body/removal-log.ts";
import type { FinishedArticle } from "../core/finish-article.ts";
import { readBlocks } from "../core/page/blocks.ts";
import { contentHtml } from "../core/page/dom.ts";

/** Attribute of the element that holds clutter which was put back; its value is the removal's id. */
export const PUT_BACK = "data-put-back";

/** A body of its own, a copy of the article's in the same inert document, with some of the clutter back in place. */
export function bodyWith(finished: FinishedArticle, putBack: ReadonlySet<string>): HTMLElement {
  const body = finished.body.cloneNode(true) as HTMLElement;
  for (const { id, part } of finished.removedParts) {
    if (!part || id === null || !putBack.has(id)) continue;
    const mark = body.querySelector(`[${REMOVAL_MARK}="${id}"]`);
    const copy = part.cloneNode(true) as HTMLElement;
    copy.setAttribute(PUT_BACK, id);
    mark?.replaceWith(copy);
  }
  return body;
}

/** The article as it is shown: with its text and content made anew where clutter was put back. */
export function articleWith(finished: FinishedArticle, putBack: ReadonlySet<string>): FinishedArticle {
  if (putBack.size === 0) return finished;
  const body = bodyWith(finished, putBack);
  const textContent = readBlocks(body)
    .map((block) => block.text)
    .join("\n");
  const article = {
    ...finished.article,
    content: contentHtml(body),
    textContent,
    length: textContent.length,
  };
  return { ...finished, article, body };
}
