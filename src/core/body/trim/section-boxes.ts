import { bareText } from "../../text/bare-text.ts";
import type { Judgement } from "../removal-log.ts";
import { type BodyLine, LINK_LINE_SHARE, leadsIntoPage } from "./body-lines.ts";
import { judgeContents, judgeSection } from "./judge-line.ts";

/** Share of the body's prose that a box under 相关新闻 may hold: teasers, never the story. */
const MAX_BOX_SHARE = 0.4;

/** The same below this many letters of story: under a news flash, the teasers are longer than the story. */
const MAX_BOX_SHARE_BELOW = 0.8;
const MIN_PROSE_ABOVE_BOX = 60;

/** Letters of story from which it is no news flash. */
const MAX_FLASH_LETTERS = 600;

/** Lines from a section's heading to the end of its box. */
export interface SectionBox {
  readonly judgement: Judgement;
  readonly first: number;
  /** Index after the last line. */
  readonly end: number;
}

/**
 * Boxes that a heading such as 相关新闻 opens: the largest element that begins with the heading and holds little
 * prose, and the link lines right after it.
 */
export function findSectionBoxes(
  lines: readonly BodyLine[],
  isStory: readonly boolean[],
  body: Element,
): SectionBox[] {
  const boxes: SectionBox[] = [];
  const whole = lines.reduce((sum, line) => sum + (line.isProse ? line.letters : 0), 0);
  const saysHeading = headingTest(lines);
  let above = 0;
  let open = 0;
  lines.forEach((line, index) => {
    if (isStory[index]) above += line.letters;
    if (index < open) return;
    const contents = judgeContents(line.text);
    if (contents || saysHeading(index)) {
      open = contents ? endOfLinks(lines, index + 1) : index + 1;
      while (!contents && saysHeading(open)) open++;
      if (open > index + 1) boxes.push({ judgement: contents ?? CONTENTS_ALONE, first: index, end: open });
      return;
    }
    const judgement = judgeSection(line.text);
    if (!judgement) return;
    const isBelow = above >= MIN_PROSE_ABOVE_BOX;
    const isFlash = isBelow && above < MAX_FLASH_LETTERS;
    const maxProse = whole * (isFlash ? MAX_BOX_SHARE_BELOW : MAX_BOX_SHARE);
    let end = Math.max(endOfBox(lines, index, body, { maxProse, isBelow }), index + 1);
    while (isBoxLine(lines[end], isStory[end] ?? false)) end++;
    boxes.push({ judgement, first: index, end });
    open = end;
  });
  return boxes;
}

/** A list of contents without a heading of its own. */
const CONTENTS_ALONE: Judgement = { reason: "navigation", rule: "contents" };

/** Answers whether a line is a link into the page that says what a heading below it says, behind a number at most. */
function headingTest(lines: readonly BodyLine[]): (index: number) => boolean {
  const lastOf = new Map<string, number>();
  lines.forEach(({ block, text }, index) => {
    if (block.kind === "heading") lastOf.set(bareText(text), index);
  });
  lastOf.delete("");
  return (index) => {
    const line = lines[index];
    if (!line || line.linkShare < LINK_LINE_SHARE || !line.block.runs.some(leadsIntoPage)) return false;
    const bare = bareText(line.text);
    return [0, 1, 2, 3].some((number) => (lastOf.get(bare.slice(number)) ?? 0) > index);
  };
}

/** Index after the last of the links from this line on. */
function endOfLinks(lines: readonly BodyLine[], start: number): number {
  let end = start;
  while ((lines[end]?.linkShare ?? 0) >= LINK_LINE_SHARE) end++;
  return end;
}

function isBoxLine(line: BodyLine | undefined, isStory: boolean): boolean {
  if (!line || line.block.kind === "heading") return false;
  return line.linkShare >= LINK_LINE_SHARE || (!isStory && line.linkShare > 0.5);
}

/** Headlines of others that a box of teasers has at least, and as a share of its paragraphs. */
const MIN_TEASERS = 2;
const MIN_TEASERS_A_PARAGRAPH = 0.5;

/**
 * Index after the last line of the largest element that begins with this line and holds at most `maxProse`, or, below
 * the story, teasers, whatever their length.
 */
function endOfBox(
  lines: readonly BodyLine[],
  index: number,
  body: Element,
  { maxProse, isBelow }: { readonly maxProse: number; readonly isBelow: boolean },
): number {
  const before = lines[index - 1]?.block.element;
  let end = index;
  let last = index;
  let prose = 0;
  let links = 0;
  let paragraphs = 0;
  for (
    let box = lines[index]?.block.element ?? null;
    box && box !== body && !(before && box.contains(before));
    box = box.parentElement
  ) {
    for (let line = lines[end]; line && box.contains(line.block.element); line = lines[++end]) {
      if (line.linkShare >= LINK_LINE_SHARE) links++;
      else if (line.isProse) paragraphs++;
      if (line.isProse) prose += line.letters;
    }
    const areTeasers = isBelow && links >= MIN_TEASERS && links >= paragraphs * MIN_TEASERS_A_PARAGRAPH;
    if (prose <= maxProse || areTeasers) last = end;
    else if (!isBelow) break;
  }
  return last;
}
