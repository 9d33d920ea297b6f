import { isText, tagOf } from "../../page/dom.ts";
import { type LineRange, type SurveyLine, sumLines } from "../../page/survey.ts";
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
  return line !== undefined && /^h[2-6]$/u.test(tagOf(line.owner)) && judgeSection(textOf(line)) === null;
}

function textOf(line: SurveyLine | undefined): string {
  return (line?.text ?? "").replace(/\s+/gu, " ").trim();
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
export function judgeParts(pruned: PrunedPage, { kept, root }: IsolatedBody): PartsJudge {
  const { lines } = pruned.survey;
  const keptSums = sumLines(lines, (line) => kept.has(line.owner));
  const within = pruned.survey.rangeOf(root) ?? { first: 0, end: 0 };
  let firstKept = within.end;
  let lastKept = within.first;
  for (let index = within.first; index < within.end; index++) {
    const line = lines[index];
    if (!line || !kept.has(line.owner)) continue;
    firstKept = Math.min(firstKept, index);
    lastKept = index;
  }

  /** Pictures with their captions, which are taken whole. */
  const groups: Element[] = [];
  /** Boxes of short lines under the story's last heading, which are taken whole as well. */
  const sections: Element[] = [];

  return {
    reasonToLeaveOut(element) {
      const clutter = pruned.clutter.get(element);
      if (clutter) return clutter;
      const range = pruned.survey.rangeOf(element);
      if (!range || range.end === range.first || keptSums.count(range) > 0) return null;
      return isStory(range, element) || opensKeptBox(range) ? null : kindOf(element);
    },
    isPictureGroup: (element) => groups.includes(element),
  };

  /** The heading of a box whose text was kept: it is judged with its box, once all of it is written. */
  function opensKeptBox({ first, end }: LineRange): boolean {
    const next = lines[end];
    return (
      end === first + 1 &&
      next !== undefined &&
      kept.has(next.owner) &&
      judgeSection(textOf(lines[first])) !== null
    );
  }

  /** All link, in a box of its own, and yet the story's: a sentence of it, or a piece of one. */
  function isLinkedText({ first, end }: LineRange, element: Element): boolean {
    const line = end === first + 1 ? lines[first] : undefined;
    if (!line || first <= firstKept || end > lastKept) return false;
    return isWholeSentence(line) || (GOES_ON.test(lines[first - 1]?.text ?? "") && isBeforeText(element));
  }

  function isStory(range: LineRange, element: Element): boolean {
    const letters = pruned.sums.letters(range);
    if (letters === 0 || isLinkedText(range, element)) return true;
    const linkShare = pruned.sums.linkLetters(range) / letters;
    if (groups.some((group) => group.contains(element))) return true;
    const isAmidst = range.first > firstKept && range.end <= lastKept + 1;
    const isCaptioned = lines.slice(range.first, range.end).every(isCaptionLine);
    const isHero = range.end <= firstKept && firstKept - range.end < OPENING_REACH_LINES && isCaptioned;
    // A picture may lead to its larger print, caption and all.
    const isUnlinked = linkShare <= MAX_PICTURE_LINK_SHARE || isCaptioned;
    if ((isAmidst || isHero) && isUnlinked && holdsPicturesAlone(element, letters)) {
      groups.push(element);
      return true;
    }
    if (linkShare > MAX_LINK_SHARE) return false;
    if (isAmidst || sections.some((section) => section.contains(element))) return true;
    if (
      range.first === lastKept + 1 &&
      isHeading(lines[lastKept]) &&
      kindOf(element).reason === "low-density"
    ) {
      sections.push(element);
      return true;
    }
    const isOpening = range.end <= firstKept && firstKept - range.end < OPENING_REACH_LINES;
    const proseShare = pruned.sums.prose(range) / letters;
    return isOpening && tagOf(element) !== "td" && proseShare >= MIN_PROSE_SHARE;
  }
}
