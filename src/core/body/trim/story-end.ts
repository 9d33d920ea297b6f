import type { RemovalReason } from "../../article.ts";
import type { Judgement } from "../removal-log.ts";
import type { BodyLine } from "./body-lines.ts";

/** Kinds that stand below a story and never in it. */
const END_MARKS: ReadonlySet<RemovalReason> = new Set([
  "editor",
  "disclaimer",
  "comment",
  "previous-next",
  "paywall",
]);

/** Share of the prose that may follow an end mark: teasers and comments, not the other half of the story. */
const MAX_PROSE_AFTER_END = 0.35;

/** Share of the prose that must stand above an end mark that is in a box of its own. */
const MIN_PROSE_ABOVE_END = 0.3;

/** End marks looked at; a page of nothing but such lines must not take quadratic time. */
const MAX_END_MARKS = 20;

/**
 * Index of the last line of the story, -1 without a story: its last prose, or the last prose above a line that ends
 * stories. `isStory` and `asTail` run parallel to `lines`.
 */
export function lastStoryLine(
  lines: readonly BodyLine[],
  isStory: readonly boolean[],
  asTail: readonly (Judgement | null)[],
): number {
  const whole = lines.reduce((sum, line, index) => sum + (isStory[index] ? line.letters : 0), 0);
  let above = 0;
  let last = -1;
  let marks = 0;
  for (const [index, line] of lines.entries()) {
    const reason = asTail[index]?.reason;
    if (above > 0 && reason && END_MARKS.has(reason) && marks < MAX_END_MARKS) {
      marks++;
      const box = lines[last]?.block.element.parentElement ?? null;
      const isOutside = box !== null && !box.contains(line.block.element);
      const isBelow = isOutside && above >= whole * MIN_PROSE_ABOVE_END;
      const after = isBelow ? proseInside(lines, isStory, index, box) : whole - above;
      if (after <= whole * MAX_PROSE_AFTER_END) return last;
    }
    if (!isStory[index]) continue;
    above += line.letters;
    last = index;
  }
  return last;
}

/** Letters of story from `start` on in `box`: below an end mark, prose in a box of its own is another story's. */
function proseInside(
  lines: readonly BodyLine[],
  isStory: readonly boolean[],
  start: number,
  box: Element,
): number {
  let letters = 0;
  for (let index = start; index < lines.length; index++) {
    const line = lines[index];
    if (line && isStory[index] && box.contains(line.block.element)) letters += line.letters;
  }
  return letters;
}
