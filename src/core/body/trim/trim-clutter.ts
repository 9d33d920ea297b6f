import type { RemovalReason } from "../../article.ts";
import type { Block } from "../../page/blocks.ts";
import { foldTraditional } from "../../text/fold-traditional.ts";
import { plainDigits } from "../../text/plain-digits.ts";
import type { Judgement, RemovalLog } from "../removal-log.ts";
import { type BodyLine, elementOf, LINK_LINE_SHARE, readBodyLines } from "./body-lines.ts";
import { readsAsCaption } from "./captions.ts";
import { isDateLine } from "./date-lines.ts";
import { isSentence, judgeLine, judgeSection, type LinePlace } from "./judge-line.ts";
import { isDescription, titleMatcher } from "./repeated-text.ts";
import { findSectionBoxes } from "./section-boxes.ts";
import { lastStoryLine } from "./story-end.ts";

export interface TrimOptions {
  readonly removals: RemovalLog;
  /** What the page calls itself: `<title>`, headings of the first level, og:title. */
  readonly titles: readonly string[];
}

type Verdict = Judgement | null;

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
  for (const { judgement, first, end } of findSectionBoxes(lines, isStory, body)) {
    verdicts.fill(judgement, first, end);
    isStory.fill(false, first, end);
  }
  const lead = isStory.indexOf(true);
  if (lead >= 0 && isDescription(lines, lead)) {
    verdicts[lead] = { reason: "summary", rule: "description-again" };
    isStory[lead] = false;
  }
  const first = isStory.indexOf(true);
  const last = lastStoryLine(lines, isStory, asTail);
  const second = isStory.indexOf(true, first + 1);
  const placeOf = (index: number): LinePlace => {
    if (first < 0 || index < first || (index < second && isBelowLead(lines[index]))) return "head";
    return index > last ? "tail" : "middle";
  };
  lines.forEach((line, index) => {
    if (!isJudged(index)) return;
    verdicts[index] ??= verdictOn(line, placeOf(index), asTail[index] ?? null, isTitle);
  });
  takeAboveTitle(lines, verdicts, first);
  takeLeftovers(lines, verdicts, isStory, last);
  return verdicts;
}

/** Above the title that the body has once more, and what is no sentence there: section, date, a label of the kind. */
function takeAboveTitle(lines: readonly BodyLine[], verdicts: Verdict[], first: number): void {
  const title = verdicts.findIndex((verdict, index) => verdict?.reason === "title" && index < first);
  for (let index = 0; index < title; index++) {
    if (!lines[index]?.isProse) verdicts[index] ??= { reason: "navigation", rule: "above-title" };
  }
}

/** What stands below a lead as it does above one. */
const BELOW_LEAD: ReadonlySet<RemovalReason | undefined> = new Set([
  "byline",
  "share",
  "navigation",
] as const);

/**
 * Who wrote a story, when and where, below its lead: with a time of day or in figures alone, as the heading of a section
 * has it not, or with a label of its maker.
 */
function isBelowLead(line: BodyLine | undefined): boolean {
  if (line === undefined) return false;
  if (BELOW_LEAD.has(judgeLine(line.text, "head")?.reason)) return true;
  if (/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/u.test(line.text)) return true;
  return /\d{1,2}[:：]\d{2}/u.test(line.text) && isDateLine(plainDigits(foldTraditional(line.text)));
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
  if (COUNTER.test(line.text) && line.block.kind !== "cell") return PICTURE_COUNT;
  if (isLabelledLink(line)) return { reason: "related", rule: "labelled-link" };
  if (isPointedLink(line)) return { reason: "related", rule: "pointed-link" };
  if (line.linkShare < LINK_LINE_SHARE || line.isProse || place === "middle") return null;
  if (REFERENCE.test(line.text)) return null;
  return { reason: place === "head" ? "navigation" : "related", rule: "link-line" };
}

/** Stands among the pictures of a story, and says nothing of what follows it. */
const PICTURE_COUNT: Judgement = { reason: "pager", rule: "picture-count" };

/** 1/4, +3: which picture of how many, and how many more there are. */
const COUNTER = /^(?:\d{1,3}\s?[/／]\s?\d{1,3}|[+＋]\s?\d{1,3})$/u;

/** [1] https://…: one of the story's own sources, with its number and its address. */
const REFERENCE = /^[[【(（]?\d{1,2}[\]】)）.、]\s*https?:\/\//u;

/** What points at a link beside the story: 👉 ► ▶ >>, 广告. */
const POINTER = /^(?:👉|☞|[►▶➤▸»]|>{2,}|＞{2,}|(?:[广廣]告|推[广廣])[\s：:｜|])/u;

function isPointedLink({ text, linkShare }: BodyLine): boolean {
  return linkShare >= LINK_LINE_SHARE && POINTER.test(text);
}

/** Share of links from which what follows a label is a link. */
const LABELLED_LINK_SHARE = 0.4;

/** 延伸閱讀：… with a link: the heading of a box and all that is in it, in one line. */
function isLabelledLink({ text, linkShare }: BodyLine): boolean {
  const label = /^(.{2,16}?)\s*[：:︰|｜]|^[【[［](.{2,12})[】\]］]/u.exec(text)?.slice(1).find(Boolean);
  return label !== undefined && linkShare >= LABELLED_LINK_SHARE && judgeSection(label) !== null;
}

/**
 * Below the story, a line that is no sentence is clutter of the kind above it. A sentence is none by where it stands,
 * but for one below a paywall that sells.
 */
function takeLeftovers(
  lines: readonly BodyLine[],
  verdicts: Verdict[],
  isStory: readonly boolean[],
  last: number,
): void {
  let above: Verdict = null;
  for (let index = last + 1; index < lines.length; index++) {
    const line = lines[index];
    if (verdicts[index])
      above = verdicts[index]?.rule === PICTURE_COUNT.rule ? above : (verdicts[index] ?? null);
    else if (line && above && !readsAsCaption(line.text)) {
      if (isStory[index] && isSentence(line.text) && !isSales(line.text, above)) continue;
      verdicts[index] = {
        reason: above.reason === "editor" ? "related" : above.reason,
        rule: "below-clutter",
      };
    }
  }
}

/** What is said of subscriptions below the line that asks for one, folded. */
const SALES =
  /订阅|订户|会员|用户|畅读|畅享|专享|付费|优惠|解锁|数据库|登录|登入|注册|试用|每月|subscri|member|offer|log in|sign in|有料|购読|구독|유료/iu;

function isSales(text: string, above: Judgement): boolean {
  return above.reason === "paywall" && SALES.test(foldTraditional(text));
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
