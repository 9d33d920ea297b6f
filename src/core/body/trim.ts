import type { RemovalReason } from "../article.ts";
import { type BodyLine, elementOf, readBodyLines } from "./body-lines.ts";
import { readsAsCaption } from "./captions.ts";
import { clutterReason, type LinePlace, sectionReason } from "./judge-line.ts";
import type { RemovalLog } from "./removal-log.ts";

export interface TrimOptions {
  readonly removals: RemovalLog;
  /** What the page calls itself: `<title>`, headings of the first level, og:title. */
  readonly titles: readonly string[];
}

/** Share of links from which a line is a link, not a sentence with one. */
const LINK_LINE_SHARE = 0.75;

/** Share of the body's prose that a box under 相关新闻 may hold: teasers, never the story. */
const MAX_BOX_SHARE = 0.4;

/** The same below this many letters of story: under a news flash, the teasers are longer than the story. */
const MAX_BOX_SHARE_BELOW = 0.8;
const MIN_PROSE_ABOVE_BOX = 60;

/** Takes the clutter out of a composed body: editor's lines, share bars, related links. Changes `body`. */
export function trimClutter(body: Element, { removals, titles }: TrimOptions): Element {
  const lines = readBodyLines(body);
  const reasons = judgeLines(lines, body, titles);
  takeLines(lines, reasons, body, removals);
  removals.sortBy(body);
  return body;
}

/** Why each line is taken out, or `null`. */
function judgeLines(
  lines: readonly BodyLine[],
  body: Element,
  titles: readonly string[],
): (RemovalReason | null)[] {
  const reasons: (RemovalReason | null)[] = lines.map(() => null);
  const isStory = lines.map(
    (line) =>
      line.isProse &&
      line.block.kind !== "heading" &&
      !clutterReason(line.text, "tail") &&
      !repeatsTitle(line.text, titles),
  );
  markSections(lines, reasons, isStory, body);
  markRepeatedLead(lines, reasons, isStory);
  const story = isStory.map((yes, index) => yes && !reasons[index]);
  const first = story.indexOf(true);
  const last = lastStoryLine(lines, story);
  let clutterAbove: RemovalReason | null = null;
  lines.forEach((line, index) => {
    if (reasons[index]) {
      if (index > last) clutterAbove = reasons[index];
      return;
    }
    const place: LinePlace = first < 0 || index < first ? "head" : index > last ? "tail" : "middle";
    const reason = reasonFor(line, place, titles);
    const isTeaser = story[index] === true && clutterAbove === "editor";
    const isLeftover = place === "tail" && clutterAbove && !isTeaser && !readsAsCaption(line.text);
    reasons[index] = reason ?? (isLeftover ? clutterAbove : null);
    if (place === "tail" && reasons[index]) clutterAbove ??= reasons[index];
  });
  return reasons;
}

/** Kinds that stand below a story and never in it. */
const END_MARKS: ReadonlySet<RemovalReason> = new Set(["editor", "disclaimer", "comment", "previous-next"]);

/** Share of the prose that may follow an end mark: teasers and comments, not the other half of the story. */
const MAX_PROSE_AFTER_END = 0.35;

/** The last line of the story: the last prose, or the last before a mark that ends stories. */
function lastStoryLine(lines: readonly BodyLine[], story: readonly boolean[]): number {
  const whole = lines.reduce((sum, line, index) => sum + (story[index] ? line.letters : 0), 0);
  let before = 0;
  let last = -1;
  for (const [index, line] of lines.entries()) {
    const reason = before > 0 ? clutterReason(line.text, "tail") : null;
    if (reason && END_MARKS.has(reason)) {
      const box = lines[last]?.block.element.parentElement ?? null;
      const after = proseInside(lines.slice(index), story.slice(index), box);
      if (after <= whole * MAX_PROSE_AFTER_END) return last;
    }
    if (!story[index]) continue;
    before += line.letters;
    last = index;
  }
  return last;
}

/** Letters of story in `box`: prose after an end mark in a box of its own is another story's. */
function proseInside(lines: readonly BodyLine[], story: readonly boolean[], box: Element | null): number {
  let letters = 0;
  lines.forEach((line, index) => {
    if (story[index] && box?.contains(line.block.element)) letters += line.letters;
  });
  return letters;
}

function reasonFor(line: BodyLine, place: LinePlace, titles: readonly string[]): RemovalReason | null {
  if (line.block.kind === "code") return null;
  if (place === "head" && repeatsTitle(line.text, titles)) return "title";
  const reason = clutterReason(line.text, place);
  if (reason) return reason;
  if (line.linkShare >= LINK_LINE_SHARE && !line.isProse) {
    if (place === "head") return "navigation";
    if (place === "tail") return "related";
  }
  return null;
}

/** Letters from which a lead that stands word for word in the story is its summary, not its first sentence. */
const MIN_REPEATED_LEAD = 30;

/** Marks the first paragraph where a later one says the same, word for word: 简介 and 摘要 are cut from the story. */
function markRepeatedLead(
  lines: readonly BodyLine[],
  reasons: (RemovalReason | null)[],
  isStory: readonly boolean[],
): void {
  const first = isStory.findIndex((yes, index) => yes && !reasons[index]);
  const lead = bareText((lines[first]?.text ?? "").replace(LEAD_LABEL, ""));
  if (lead.length < MIN_REPEATED_LEAD) return;
  const rest = lines.slice(first + 1).map((line) => bareText(line.text));
  if (rest.some((text) => text.includes(lead))) reasons[first] = "summary";
}

const LEAD_LABEL =
  /^[【[]?(?:简介|簡介|摘要|核心提示|内容提要|导读|導讀|导语|導語|提要|summary)[】\]]?\s*[：:]?/iu;

/** Marks boxes that a heading opens: the element that begins with it, or the link lines that follow. */
function markSections(
  lines: readonly BodyLine[],
  reasons: (RemovalReason | null)[],
  isStory: readonly boolean[],
  body: Element,
): void {
  const whole = lines.reduce((sum, line) => sum + (line.isProse ? line.letters : 0), 0);
  let above = 0;
  lines.forEach((line, index) => {
    if (isStory[index]) above += line.letters;
    const reason = reasons[index] ? null : sectionReason(line.text);
    if (!reason) return;
    const maxShare = above >= MIN_PROSE_ABOVE_BOX ? MAX_BOX_SHARE_BELOW : MAX_BOX_SHARE;
    const boxEnd = endOfBox(lines, index, body, whole * maxShare);
    let end = Math.max(boxEnd, index + 1);
    while (end < lines.length && isBoxLine(lines[end], isStory[end] ?? false)) end++;
    for (let at = index; at < end; at++) reasons[at] = reason;
  });
}

function isBoxLine(line: BodyLine | undefined, isStory: boolean): boolean {
  if (!line || line.block.kind === "heading") return false;
  return line.linkShare >= LINK_LINE_SHARE || (!isStory && line.linkShare > 0.5);
}

/** Index after the last line of the largest element that begins with this line and holds little prose. */
function endOfBox(lines: readonly BodyLine[], index: number, body: Element, maxProse: number): number {
  let end = index;
  const start = lines[index]?.block.element;
  for (let box = start ?? null; box && box !== body; box = box.parentElement) {
    const before = lines[index - 1];
    if (before && box.contains(before.block.element)) break;
    let next = index;
    let prose = 0;
    for (let line = lines[next]; line && box.contains(line.block.element); line = lines[++next]) {
      if (line.isProse) prose += line.letters;
    }
    if (prose > maxProse) break;
    end = next;
  }
  return end;
}

function takeLines(
  lines: readonly BodyLine[],
  reasons: readonly (RemovalReason | null)[],
  body: Element,
  removals: RemovalLog,
): void {
  lines.forEach((line, index) => {
    const reason = reasons[index];
    if (!reason) return;
    const element = elementOf(line, body);
    if (element) removals.take(element, reason);
    else takeRuns(line, reason, removals);
  });
}

/** Wraps the text of a line between two `<br>` and takes it, with the break after it. */
function takeRuns(line: BodyLine, reason: RemovalReason, removals: RemovalLog): void {
  const [first] = line.block.runs;
  if (!first) return;
  const holder = first.node.ownerDocument.createElement("span");
  first.node.before(holder);
  for (const { node } of line.block.runs) holder.append(node);
  removals.take(holder, reason);
}

/** True where the line is the page's title, whole or without the site's name after it. */
function repeatsTitle(text: string, titles: readonly string[]): boolean {
  const bare = bareText(text);
  if (bare.length < 4) return false;
  return titles.some((title) => {
    const known = bareText(title);
    return known === bare || (bare.length >= 8 && known.startsWith(bare));
  });
}

function bareText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
