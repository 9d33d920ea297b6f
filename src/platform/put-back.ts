import { REMOVAL_MARK } from "../core/body/removal-log.ts";
import type { FinishedArticle } from "../core/finish-article.ts";
import { readBlocks } from "../core/page/blocks.ts";
import { contentHtml } from "../core/page/dom.ts";

/** Attribute of the element that holds clutter which was put back; its value is the removal's id. */
export const PUT_BACK = "data-put-back";

/** Attribute of a line of the article's own, in a body that is shown: its number, the same in every variant. */
export const LINE_NUMBER = "data-line";

const LINES = "p, div, h1, h2, h3, h4, h5, h6, li, dt, dd, blockquote, figure, pre, tr";

const NONE: ReadonlySet<number> = new Set();

/**
 * A body of its own, a copy of the article's in the same inert document, with its lines numbered, some of the clutter
 * back in place and some lines gone.
 *
 * @param putBack  ids of removals
 * @param takenOut  numbers of lines
 */
export function bodyWith(
  finished: FinishedArticle,
  putBack: ReadonlySet<string>,
  takenOut = NONE,
): HTMLElement {
  const body = finished.body.cloneNode(true) as HTMLElement;
  const lines = [...body.querySelectorAll(LINES)].filter((line) => !line.querySelector(LINES));
  lines.forEach((line, number) => {
    if (takenOut.has(number)) line.remove();
    else line.setAttribute(LINE_NUMBER, String(number));
  });
  for (const { id, part } of finished.removedParts) {
    if (!part || id === null || !putBack.has(id)) continue;
    const mark = body.querySelector(`[${REMOVAL_MARK}="${id}"]`);
    const copy = part.cloneNode(true) as HTMLElement;
    copy.setAttribute(PUT_BACK, id);
    mark?.replaceWith(copy);
  }
  return body;
}

/** The article as it is shown: with its text and content made anew where it was changed by hand. */
export function articleWith(
  finished: FinishedArticle,
  putBack: ReadonlySet<string>,
  takenOut = NONE,
): FinishedArticle {
  if (putBack.size === 0 && takenOut.size === 0) return finished;
  const body = bodyWith(finished, putBack, takenOut);
  for (const line of body.querySelectorAll(`[${LINE_NUMBER}]`)) line.removeAttribute(LINE_NUMBER);
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
