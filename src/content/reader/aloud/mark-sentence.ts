import { type Block, readBlocks } from "../../../core/page/blocks.ts";
import { placeMarks } from "../../../core/page/place-marks.ts";
import { splitSentences } from "../../../core/text/sentences.ts";
import type { Span } from "../../../core/text/span.ts";

const SENTENCE_ID = "jingdu-sentence";

/**
 * Wraps the sentence around a place of the shown body in elements of their own, and returns them; none where its line
 * is one sentence. {@link unmarkSentence} takes them away again.
 */
export function markSentence(body: Element, place: Element): HTMLElement[] {
  unmarkSentence(body);
  const block = readBlocks(body).find(({ runs }) => runs.some(({ node }) => place.contains(node)));
  const run = block?.runs.find(({ node }) => place.contains(node));
  if (!block || !run) return [];
  const sentences = splitSentences(block.text);
  const sentence = sentences.find(({ start, end }) => run.start >= start && run.start < end);
  if (!sentence || sentences.length < 2) return [];
  return markSpan(body, block, sentence);
}

/** Wraps a stretch of a block's text of the shown body, and returns the wrappers; {@link unmarkSentence} undoes it. */
export function markSpan(body: Element, block: Block, { start, end }: Span): HTMLElement[] {
  placeMarks([block], [{ id: SENTENCE_ID, span: { start: block.start + start, end: block.start + end } }]);
  return wrappersIn(body);
}

/** Leaves the body as it was before {@link markSentence}. */
export function unmarkSentence(body: Element): void {
  for (const wrapper of wrappersIn(body)) {
    const parent = wrapper.parentNode;
    wrapper.replaceWith(...wrapper.childNodes);
    parent?.normalize();
  }
}

function wrappersIn(body: Element): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>(`#${SENTENCE_ID}, [data-of="${SENTENCE_ID}"]`)];
}
