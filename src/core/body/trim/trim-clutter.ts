import type { RemovalReason } from "../../article.ts";
import type { Block } from "../../page/blocks.ts";
import type { RemovalLog } from "../removal-log.ts";
import { type BodyLine, elementOf, LINK_LINE_SHARE, readBodyLines } from "./body-lines.ts";
import { readsAsCaption } from "./captions.ts";
import { clutterReason, type LinePlace } from "./judge-line.ts";
import { isDescription, titleMatcher } from "./repeated-text.ts";
import { findSectionBoxes } from "./section-boxes.ts";
import { lastStoryLine } from "./story-end.ts";

export interface TrimOptions {
  readonly removals: RemovalLog;
  /** What the page calls itself: `<title>`, headings of the first level, og:title. */
  readonly titles: readonly string[];
}

type Reason = RemovalReason | null;

/** Lines at either end of a body that are judged by their words: a longer one is a book, and its middle is text. */
const MOST_JUDGED = 1000;

/**
 * Takes the clutter out of a composed body: editor's lines, share bars, related links. `blocks` are the body's own.
 * Changes `body`.
 */
export function trimClutter(
  body: Element,
  blocks: readonly Block[],
  { removals, titles }: TrimOptions,
): void {
  const lines = readBodyLines(blocks);
  const reasons = judgeLines(lines, body, titles);
  lines.forEach((line, index) => {
    const reason = reasons[index];
    if (reason) takeLine(line, reason, body, removals);
  });
  removals.sortBy(body);
}

/** Why each line is taken out, or `null`. */
function judgeLines(lines: readonly BodyLine[], body: Element, titles: readonly string[]): Reason[] {
  const isTitle = titleMatcher(titles);
  const isJudged = (index: number): boolean =>
    (index < MOST_JUDGED || index >= lines.length - MOST_JUDGED) && lines[index]?.block.kind !== "code";
  const tailReasons = lines.map((line, index) => (isJudged(index) ? clutterReason(line.text, "tail") : null));
  const isStory = lines.map(
    (line, index) =>
      line.isProse && line.block.kind !== "heading" && !tailReasons[index] && !isTitle(line.text),
  );
  const reasons: Reason[] = lines.map(() => null);
  for (const { reason, first, end } of findSectionBoxes(lines, isStory, body)) {
    reasons.fill(reason, first, end);
    isStory.fill(false, first, end);
  }
  const lead = isStory.indexOf(true);
  if (lead >= 0 && isDescription(lines, lead)) {
    reasons[lead] = "summary";
    isStory[lead] = false;
  }
  const first = isStory.indexOf(true);
  const last = lastStoryLine(lines, isStory, tailReasons);
  const placeOf = (index: number): LinePlace =>
    first < 0 || index < first ? "head" : index > last ? "tail" : "middle";
  lines.forEach((line, index) => {
    if (!isJudged(index)) return;
    reasons[index] ??= reasonFor(line, placeOf(index), tailReasons[index] ?? null, isTitle);
  });
  takeLeftovers(lines, reasons, isStory, last);
  return reasons;
}

function reasonFor(
  line: BodyLine,
  place: LinePlace,
  tailReason: Reason,
  isTitle: (text: string) => boolean,
): Reason {
  if (place === "head" && isTitle(line.text)) return "title";
  const reason = place === "tail" ? tailReason : clutterReason(line.text, place);
  if (reason) return reason;
  if (line.linkShare < LINK_LINE_SHARE || line.isProse) return null;
  return place === "head" ? "navigation" : place === "tail" ? "related" : null;
}

/** How a sentence ends; a headline with its date and keywords doesn't. */
const SENTENCE_END = /[。！？!?…；;：:.][”’」』）)"']*$/u;

/** Below the story, what stands under clutter is clutter of that kind; an editor's line alone is no reason for sentences. */
function takeLeftovers(
  lines: readonly BodyLine[],
  reasons: Reason[],
  isStory: readonly boolean[],
  last: number,
): void {
  let above: Reason = null;
  for (let index = last + 1; index < lines.length; index++) {
    const line = lines[index];
    if (reasons[index]) above = reasons[index] ?? null;
    else if (line && above && !readsAsCaption(line.text)) {
      const isSentence = isStory[index] && SENTENCE_END.test(line.text);
      if (above !== "editor" || !isSentence) reasons[index] = above === "editor" ? "related" : above;
    }
  }
}

function takeLine(line: BodyLine, reason: RemovalReason, body: Element, removals: RemovalLog): void {
  const element = elementOf(line, body);
  if (element) {
    removals.take(element, reason);
    return;
  }
  // A line between two <br>: its text nodes, gathered where the first of them stood.
  const [first] = line.block.runs;
  if (!first) return;
  const holder = first.node.ownerDocument.createElement("span");
  first.node.before(holder);
  for (const { node } of line.block.runs) holder.append(node);
  removals.take(holder, reason);
}
