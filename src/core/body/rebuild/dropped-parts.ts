import { tagOf } from "../../page/dom.ts";
import { type LineRange, sumLines } from "../../page/survey.ts";
import type { IsolatedBody } from "../isolate/isolate-body.ts";
import type { PrunedPage } from "../prune/prune-clutter.ts";
import { visibleText } from "../prune/visible-text.ts";
import type { Judgement } from "../removal-log.ts";
import { judgeLine, judgeSection } from "../trim/judge-line.ts";

/** Lines above the first kept one in which a lost opening paragraph may stand. */
const OPENING_REACH_LINES = 6;

/** Share of letters in links from which a part that Readability dropped stays dropped. */
const MAX_LINK_SHARE = 0.25;

/** Share of prose that makes a dropped part outside the body's stretch a part of the story. */
const MIN_PROSE_SHARE = 0.6;

/** What a dropped part says of itself in its first line. */
function kindOf(element: Element): Judgement {
  const [first = ""] = visibleText(element).split("\n", 1);
  const { reason } = judgeSection(first) ?? judgeLine(first, "tail") ?? { reason: "low-density" };
  return { reason, rule: "outside-the-dense-text" };
}

/**
 * Answers for each element inside the body, from the top down, why it is left out: clutter by its name, or a part
 * that Readability dropped and that does not read like story. `null`: it stays, or holds something that stays.
 */
export function judgeParts(
  pruned: PrunedPage,
  { kept, root }: IsolatedBody,
): (element: Element) => Judgement | null {
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

  return (element) => {
    const clutter = pruned.clutter.get(element);
    if (clutter) return clutter;
    const range = pruned.survey.rangeOf(element);
    if (!range || range.end === range.first || keptSums.count(range) > 0) return null;
    return isStory(range, element) ? null : kindOf(element);
  };

  function isStory(range: LineRange, element: Element): boolean {
    const letters = pruned.sums.letters(range);
    if (letters === 0) return true;
    const linkShare = pruned.sums.linkLetters(range) / letters;
    if (linkShare > MAX_LINK_SHARE) return false;
    if (range.first > firstKept && range.end <= lastKept + 1) return true;
    const isOpening = range.end <= firstKept && firstKept - range.end < OPENING_REACH_LINES;
    const proseShare = pruned.sums.prose(range) / letters;
    return isOpening && tagOf(element) !== "td" && proseShare >= MIN_PROSE_SHARE;
  }
}
