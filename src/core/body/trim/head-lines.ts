import type { RemovalReason } from "../../article.ts";
import { foldTraditional } from "../../text/fold-traditional.ts";
import { plainDigits } from "../../text/plain-digits.ts";
import type { BodyLine } from "./body-lines.ts";
import { isDateLine } from "./date-lines.ts";
import { judgeLine, type LinePlace, type Verdict } from "./judge-line.ts";

/** Above the title that the body has once more, and what is no sentence there: section, date, a label of the kind. */
export function takeAboveTitle(lines: readonly BodyLine[], verdicts: Verdict[], first: number): void {
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
 * Who wrote a story, when and where, below its lead and no heading: with a time of day or in figures alone, or with a
 * label of its maker. A time of day alone is that of the first entry of a live report.
 */
export function isBelowLead(line: BodyLine | undefined): boolean {
  if (line === undefined || line.block.kind === "heading") return false;
  if (BELOW_LEAD.has(judgeLine(line.text, "head")?.reason)) return true;
  if (/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/u.test(line.text)) return true;
  if (/^\d{1,2}[:：]\d{2}$/u.test(line.text)) return false;
  return /\d{1,2}[:：]\d{2}/u.test(line.text) && isDateLine(plainDigits(foldTraditional(line.text)));
}

/** A label in a line of its own above its value, folded. Behind 记者 or 时间 alone, somebody speaks, or a feast begins. */
const LABEL =
  /^(?:文章|本文|原文|新闻|信息|稿件|责任)?(?:作者|编辑|责编|来源|出处)\s*[：:]?$|^(?:最后)?(?:发布|发表|更新|刊登|出版)(?:时间|日期|于)\s*[：:]?$/u;

/** Letters of such a value. */
const MAX_VALUE = 40;

/** What a label with its value says of a story: who made it, and when. */
const LABELLED: ReadonlySet<RemovalReason | undefined> = new Set([
  "byline",
  "editor",
  "source",
  "date",
] as const);

/** Labels above the story and their values in lines of their own, as in a list of definitions: judged as the one line that they read as. */
export function takeLabels(
  lines: readonly BodyLine[],
  verdicts: Verdict[],
  placeOf: (index: number) => LinePlace,
): void {
  lines.forEach((line, index) => {
    const value = lines[index + 1];
    if (verdicts[index] || !value || value.letters > MAX_VALUE || value.isProse) return;
    if (!LABEL.test(foldTraditional(line.text))) return;
    if (placeOf(index) !== "head" || placeOf(index + 1) !== "head") return;
    const judgement = judgeLine(`${line.text.replace(/[:：]$/u, "")}：${value.text}`, "head");
    if (!judgement || !LABELLED.has(judgement.reason)) return;
    verdicts[index] = judgement;
    verdicts[index + 1] ??= judgement;
  });
}
