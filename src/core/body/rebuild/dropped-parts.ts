import { isText, tagOf } from "../../page/dom.ts";
import { type LineRange, type SurveyLine, sumLines } from "../../page/survey-lines.ts";
import { oneLine } from "../../text/one-line.ts";
import { readsAsProse } from "../../text/prose.ts";
import type { IsolatedBody } from "../isolate/isolate-body.ts";
import { isNamedCaption } from "../prune/clutter-rules.ts";
import type { PrunedPage } from "../prune/prune-clutter.ts";
import { visibleText } from "../prune/visible-text.ts";
import type { Judgement } from "../removal-log.ts";
import { readsAsCaption } from "../trim/caption-words.ts";
import { judgeLine, judgeSection } from "../trim/judge-line.ts";

/** Lines above the first kept one in which a lost opening paragraph may stand. */
const OPENING_REACH_LINES = 6;

/** Share of letters in links from which a part that Readability dropped stays dropped. */
const MAX_LINK_SHARE = 0.25;

/** The same for pictures between paragraphs, in whose captions a name may be linked; a teaser is all link. */
const MAX_PICTURE_LINK_SHARE = 0.6;

/** Letters that a picture's caption in a group has at most. */
const MAX_CAPTION_LETTERS = 40;

function holdsPicturesAlone(element: Element, letters: number): boolean {
  const pictures = element.querySelectorAll("img, picture, amp-img").length;
  return pictures > 0 && letters <= pictures * MAX_CAPTION_LETTERS;
}

function isCaptionLine({ text, owner }: SurveyLine): boolean {
  return owner.closest("figcaption") !== null || isNamedCaption(owner) || readsAsCaption(text.trim());
}

/** Share of prose that makes a dropped part outside the body's stretch a part of the story. */
const MIN_PROSE_SHARE = 0.6;

/** The headline of another story has no full stop. */
function isWholeSentence({ text, letters }: SurveyLine): boolean {
  return readsAsProse(text, letters, 0) && /[。.!?！？][”"」）)]*\s*$/u.test(text);
}

/** The end of a line that is no end of a sentence: a block inside a link parts it from what stands behind it. */
const GOES_ON = /[\p{L}\p{N},，、]\s*$/u;

/** True for an element, or a block alone in its link, that text of the same paragraph follows. */
function isBeforeText(element: Element): boolean {
  const link = element.closest("a");
  const next = (link && !link.contains(element.nextSibling) ? link : element).nextSibling;
  return next !== null && isText(next) && next.data.trim() !== "";
}

/** What a dropped part says of itself in its first line. */
function kindOf(element: Element): Judgement {
  const [first = ""] = visibleText(element).split("\n", 1);
  const { reason } = judgeSection(first) ?? judgeLine(first, "tail") ?? { reason: "low-density" };
  return { reason, rule: "outside-the-dense-text" };
}

function isHeading(line: SurveyLine | undefined): boolean {
  return (
    line !== undefined && /^h[2-6]$/u.test(tagOf(line.owner)) && judgeSection(oneLine(line.text)) === null
  );
}

export interface PartsJudge {
  /** Why an element is left out of the body, or `null`. Asked from the top down. */
  reasonToLeaveOut(element: Element): Judgement | null;
  /** True for an element that was kept for its pictures: its text is their captions. */
  isPictureGroup(element: Element): boolean;
}

/**
 * Answers for each element inside the body, from the top down, why it is left out: clutter by its name, or a part
 * that Readability dropped and that does not read like story. `null`: it stays, or holds something that stays.
 */
export function judgeParts(pruned: PrunedPage, isolated: IsolatedBody): PartsJudge {
  const { lines } = pruned.survey;
  const { kept } = isolated;
  const keptSums = sumLines(lines, (line) => kept.has(line.owner));
  const taken: TakenWhole = { groups: [], sections: [] };
  const span = keptSpan(pruned, isolated);
  return {
    reasonToLeaveOut(element) {
      const clutter = pruned.clutter.get(element);
      if (clutter) return clutter;
      const range = pruned.survey.rangeOf(element);
      if (!range || range.end === range.first || keptSums.count(range) > 0) return null;
      const part = partOf(element, range, pruned, span);
      return isStory(part, taken) || opensKeptBox(part, kept) ? null : kindOf(element);
    },
    isPictureGroup: (element) => taken.groups.includes(element),
  };
}

/** Parts of which nothing is left out. */
interface TakenWhole {
  /** Pictures with their captions. */
  readonly groups: Element[];
  /** Boxes of short lines under the story's last heading. */
  readonly sections: Element[];
}

/** Indexes of the first and the last line of the body that Readability kept. */
interface KeptSpan {
  readonly first: number;
  readonly last: number;
}

function keptSpan({ survey }: PrunedPage, { kept, root }: IsolatedBody): KeptSpan {
  const within = survey.rangeOf(root) ?? { first: 0, end: 0 };
  const isKept = ({ owner }: SurveyLine): boolean => kept.has(owner);
  const lines = survey.lines.slice(within.first, within.end);
  const first = lines.findIndex(isKept);
  if (first < 0) return { first: within.end, last: within.first };
  return { first: within.first + first, last: within.first + lines.findLastIndex(isKept) };
}

/** A part without a kept line, and where it stands among those that were. */
interface Part {
  readonly element: Element;
  readonly range: LineRange;
  readonly pruned: PrunedPage;
  readonly span: KeptSpan;
  readonly letters: number;
  /** 0 to 1. */
  readonly linkShare: number;
  readonly isAmidst: boolean;
  /** Right above the first kept line, where a lost opening may stand. */
  readonly isAbove: boolean;
}

function partOf(element: Element, range: LineRange, pruned: PrunedPage, span: KeptSpan): Part {
  const letters = pruned.sums.letters(range);
  return {
    element,
    range,
    pruned,
    span,
    letters,
    linkShare: letters > 0 ? pruned.sums.linkLetters(range) / letters : 0,
    isAmidst: range.first > span.first && range.end <= span.last + 1,
    isAbove: range.end <= span.first && span.first - range.end < OPENING_REACH_LINES,
  };
}

/** Whether a part reads like story. What is `taken` whole is noted for the elements inside it. */
function isStory(part: Part, taken: TakenWhole): boolean {
  const isIn = (parts: readonly Element[]): boolean => parts.some((at) => at.contains(part.element));
  if (part.letters === 0 || isLinkedText(part) || isIn(taken.groups)) return true;
  if (isPictures(part)) {
    taken.groups.push(part.element);
    return true;
  }
  if (part.linkShare > MAX_LINK_SHARE) return false;
  if (part.isAmidst || isIn(taken.sections)) return true;
  if (isLastSection(part)) {
    taken.sections.push(part.element);
    return true;
  }
  return isOpening(part);
}

/** All link, in a box of its own, and yet the story's: a sentence of it, or a piece of one. */
function isLinkedText({ element, range: { first, end }, pruned, span }: Part): boolean {
  const { lines } = pruned.survey;
  const line = end === first + 1 ? lines[first] : undefined;
  if (!line || first <= span.first || end > span.last) return false;
  return isWholeSentence(line) || (GOES_ON.test(lines[first - 1]?.text ?? "") && isBeforeText(element));
}

function isPictures({ element, range, pruned, letters, linkShare, isAmidst, isAbove }: Part): boolean {
  const isCaptioned = pruned.survey.lines.slice(range.first, range.end).every(isCaptionLine);
  if (!isAmidst && !(isAbove && isCaptioned)) return false;
  // A picture may lead to its larger print, caption and all.
  const isUnlinked = linkShare <= MAX_PICTURE_LINK_SHARE || isCaptioned;
  return isUnlinked && holdsPicturesAlone(element, letters);
}

function isLastSection({ element, range, pruned, span }: Part): boolean {
  const isBelowHeading = range.first === span.last + 1 && isHeading(pruned.survey.lines[span.last]);
  return isBelowHeading && kindOf(element).reason === "low-density";
}

function isOpening({ element, range, pruned, letters, isAbove }: Part): boolean {
  return isAbove && tagOf(element) !== "td" && pruned.sums.prose(range) / letters >= MIN_PROSE_SHARE;
}

/** The heading of a box whose text was kept: it is judged with its box, once all of it is written. */
function opensKeptBox({ range: { first, end }, pruned }: Part, kept: ReadonlySet<Element>): boolean {
  const { lines } = pruned.survey;
  const next = lines[end];
  const isAlone = end === first + 1 && next !== undefined && kept.has(next.owner);
  return isAlone && judgeSection(oneLine(lines[first]?.text)) !== null;
}
