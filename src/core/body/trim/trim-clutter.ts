import type { Block } from "../../page/blocks.ts";
import type { Judgement, RemovalLog } from "../removal-log.ts";
import { type BodyLine, elementOf, LINK_LINE_SHARE, readBodyLines } from "./body-lines.ts";
import { isBelowLead, takeAboveTitle, takeLabels } from "./head-lines.ts";
import { judgeLine, type LinePlace, type Verdict } from "./judge-line.ts";
import { isReference, judgeLink, pictureCounts } from "./judge-link.ts";
import { takeLeftovers } from "./leftovers.ts";
import { isDescription, pullQuotes, titleMatcher } from "./repeated-text.ts";
import { findSectionBoxes } from "./section-boxes.ts";
import { lastStoryLine } from "./story-end.ts";

export interface TrimOptions {
  readonly removals: RemovalLog;
  /** What the page calls itself: `<title>`, headings of the first level, og:title. */
  readonly titles: readonly string[];
}

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
  const verdicts = judgeLines(lines, body, titles);
  lines.forEach((line, index) => {
    const verdict = verdicts[index];
    if (verdict) takeLine(line, verdict, body, removals);
  });
  const last = lines.findLast(({ isProse }, index) => isProse && !verdicts[index]);
  if (last) takeCredit(last, removals);
  removals.sortBy(body);
}

/** Why each line is taken out, or `null`. */
function judgeLines(lines: readonly BodyLine[], body: Element, titles: readonly string[]): Verdict[] {
  const isTitle = titleMatcher(titles);
  const isJudged = (index: number): boolean =>
    (index < MOST_JUDGED || index >= lines.length - MOST_JUDGED) && lines[index]?.block.kind !== "code";
  const asTail = lines.map((line, index) => (isJudged(index) ? judgeLine(line.text, "tail") : null));
  const isStory = lines.map(
    (line, index) => line.isProse && line.block.kind !== "heading" && !asTail[index] && !isTitle(line.text),
  );
  const verdicts: Verdict[] = lines.map(() => null);
  for (const index of pictureCounts(lines)) verdicts[index] = { reason: "pager", rule: "picture-count" };
  for (const { judgement, first, end } of findSectionBoxes(lines, isStory, body)) {
    verdicts.fill(judgement, first, end);
    isStory.fill(false, first, end);
  }
  takeDescription(lines, verdicts, isStory);
  const first = isStory.indexOf(true);
  const last = lastStoryLine(lines, isStory, asTail);
  const placeOf = placesAbout(lines, first, isStory.indexOf(true, first + 1), last);
  lines.forEach((line, index) => {
    if (!isJudged(index)) return;
    verdicts[index] ??= verdictOn(line, placeOf(index), asTail[index] ?? null, isTitle);
  });
  for (const index of pullQuotes(lines)) {
    if (placeOf(index) === "middle") verdicts[index] ??= { reason: "summary", rule: "said-again" };
  }
  takeAboveTitle(lines, verdicts, first);
  takeLabels(lines, verdicts, placeOf);
  takeLeftovers(lines, verdicts, isStory, last);
  return verdicts;
}

/** Where lines stand, by the story's first line, its second and its last. */
function placesAbout(lines: readonly BodyLine[], first: number, second: number, last: number) {
  return (index: number): LinePlace => {
    if (first < 0 || index < first || (index < second && isBelowLead(lines[index]))) return "head";
    return index > last ? "tail" : "middle";
  };
}

/** The page's own summary of itself, before the story. */
function takeDescription(lines: readonly BodyLine[], verdicts: Verdict[], isStory: boolean[]): void {
  const lead = isStory.indexOf(true);
  if (lead < 0 || !isDescription(lines, lead)) return;
  verdicts[lead] = { reason: "summary", rule: "description-again" };
  isStory[lead] = false;
}

function verdictOn(
  line: BodyLine,
  place: LinePlace,
  asTail: Verdict,
  isTitle: (text: string) => boolean,
): Verdict {
  const isHeading = line.block.kind === "heading";
  if ((place === "head" || (place === "middle" && isHeading)) && isTitle(line.text))
    return { reason: "title", rule: "title-again" };
  // What is nothing below the story is nothing in its middle: every rule that holds anywhere holds there.
  const isAsked = place === "head" || (place === "middle" && asTail !== null);
  const verdict = isAsked ? judgeLine(line.text, place) : place === "tail" ? asTail : null;
  if (verdict) return verdict;
  const link = judgeLink(line);
  if (link) return link;
  if (line.linkShare < LINK_LINE_SHARE || line.isProse || place === "middle") return null;
  if (isReference(line)) return null;
  return { reason: place === "head" ? "navigation" : "related", rule: "link-line" };
}

function takeLine(line: BodyLine, verdict: Judgement, body: Element, removals: RemovalLog): void {
  const { element: owner, kind } = line.block;
  if (!body.contains(owner)) return;
  const element = kind === "heading" && verdict.reason === "title" ? owner : elementOf(line, body);
  if (element) {
    removals.take(element, verdict);
    return;
  }
  // A line between two <br>: its text, gathered where it began. Its nodes stay: each that moves is counted from the first.
  const [first] = line.block.runs;
  if (!first) return;
  const holder = first.node.ownerDocument.createElement("p");
  holder.textContent = line.block.runs.map(({ node }) => node.data).join("");
  first.node.before(holder);
  for (const { node } of line.block.runs) node.data = "";
  removals.take(holder, verdict);
}

/** Names behind the office, or one before it, in a bracket behind the story's last sentence; in either script. */
const CREDIT =
  /(?<=[。！？][”’」』]?\s*)[（(【［[](?:[责責]任|[见見][习習]|[实實][习習])?(?:(?:[编編][辑輯]|[责責][编編])(?:\s*[：:]\s*|\s+)[㐀-鿿·]{2,4}(?:[、\s][㐀-鿿·]{2,4}){0,3}|[㐀-鿿·]{2,4}\s+[编編][辑輯])[)）】］\]]\s*$/u;

/** Takes the editor's name from the end of the story: …通车。（编辑 某某）. */
function takeCredit({ block }: BodyLine, removals: RemovalLog): void {
  const node = block.runs.findLast(({ node }) => node.data.trim())?.node;
  const credit = node && CREDIT.exec(node.data);
  if (!node || !credit) return;
  const holder = node.ownerDocument.createElement("span");
  holder.append(node.splitText(credit.index));
  node.after(holder);
  removals.take(holder, { reason: "editor", rule: "editor-line" });
}
