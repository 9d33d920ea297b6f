import { endWordsOf, startWordsOf, wordAtEnd, wordAtStart } from "../text/edge-words.ts";
import { foldTraditional } from "../text/fold-traditional.ts";
import { hasLooseQuote } from "../text/open-quote.ts";
import { JUDGES, SPEAKS } from "../text/speech-verbs.ts";
import { withoutTail } from "../text/without-tail.ts";
import { widthOf } from "./text-width.ts";

/** Width, in Chinese characters, from which the clauses that follow are left out. */
const LONG_ENOUGH = 18;

/** A sentence up to this width is short enough as it is. */
const WHOLE = 40;

/** A clause of fewer characters is a time, a name or a turn of phrase. */
const SHORTEST_CLAUSE = 7;

/** A clause ends at these; a comma of Latin text only before the word that begins another. */
const CLAUSE_END = /[，；;]|,\s(?=(?:and|but|which|while|as|after|where)\b)/gu;

/** What can't stand alone: it says when, where, why, under what condition or by whom, and the clause itself follows. */
const LEADS_ON = startWordsOf(`
  在 据 根据 按照 依据 随着 因 为 对 就 当 如果 若 假如 只要 只有 即使 除 从 自 截至 与 作为 面对 经 通过 围绕 针对 考虑到 一旦
  无论 不论 不管 每当 每逢 鉴于 比起 相比 不仅 不但 不只 继 关于 至于 由
  in_ on_ at_ after_ before_ while_ when_ if_ although_ though_ as_ since_ according_ with_ for_ during_ despite_ because_ by_ from_ under_
  once_ unless_ until_ whether_`);
const LEFT_OPEN = endWordsOf(`
  来看 而言 来说 方面 时 后 前 之际 期间 下 中 上 里 以来 外 年 月 日 年份 月份 日份
  _said _says _that _and _but _told _according_to`);
const CONCEDES = /虽|尽管|[想希]望?通过|为了?避/;

/** It tells why, and is no condition: 由此. */
const HENCE = "由此";

/** Verbs that have clauses for their object; the object may go on, and be turned, up to the full stop. */
const REPORTS = `${SPEAKS} ${JUDGES} 裁定 判决 认定 表明 显示 介绍 要求 主张 规定 建议 呼吁 宣布 否认 发现 批评 质疑 反映 提到 获悉 了解到 分析 回应 提出`;
const GOVERNS = new RegExp(REPORTS.replaceAll(" ", "|"));
const REPORTS_FIRST = startWordsOf(REPORTS);

/** What only begins a clause behind a finished one; anything else may be the predicate of what a comma parts from it. */
const GOES_ON =
  /^(?:并(?!非|不)|同时|此外|另外|而且|此举|这|该|他(?!国|乡)|她|从而|因此|因而|随后|以便|(?:and|but|which|while|as|after|where)\b)/;

/** A clause that somebody says anew begins so: what was said before is finished. */
const ANEW = /^(?:并|同时|此外)?(?:他们?|她们?)?[还也又则并]?/;

/**
 * The part of a sentence that says what it says, without the stop: it whole where it is short, else up to a clause that
 * surely begins anew, never inside what somebody says, rules or asks for. Verbatim, and always from the sentence's
 * beginning, so that who said it stays; whole where no cut is sure.
 */
export function mainClause(sentence: string): string {
  const bare = withoutTail(sentence, "。.；;，,");
  if (widthOf(bare) <= WHOLE) return bare;
  const folded = foldTraditional(bare).toLowerCase();
  let clauseStart = 0;
  for (const { index, 0: sign } of folded.matchAll(CLAUSE_END)) {
    const clause = folded.slice(clauseStart, index).trim();
    clauseStart = index + sign.length;
    const before = bare.slice(0, index);
    if (widthOf(before) < LONG_ENOUGH || hasLooseQuote(before)) continue;
    const rest = folded.slice(clauseStart).trimStart();
    const isNew = GOVERNS.test(folded.slice(0, index)) ? saysAnew(rest) : GOES_ON.test(rest);
    if (standsAlone(clause) && (sign === "；" || sign === ";" || isNew)) return before;
  }
  return bare;
}

/** What asks. */
const ASKS = /[？?]|为什么|[为缘]何|何[时以]|如何|怎[么样]|是否|[能可]否|什么|谁|哪|[吗呢]$/u;

/** UTF-16 units that a sentence tells before it asks: …坠入江中|，它为什么会坠落？; all of one that tells or asks alone. */
export function toldLength(sentence: string): number {
  if (!"？?".includes(withoutTail(sentence, "”」』").at(-1) ?? "x")) return sentence.length;
  const folded = foldTraditional(sentence);
  let told = 0;
  let clauseStart = 0;
  for (const { index, 0: sign } of folded.matchAll(CLAUSE_END)) {
    const clause = folded.slice(clauseStart, index);
    if (ASKS.test(clause)) break;
    if (index >= LONG_ENOUGH && standsAlone(clause) && !hasLooseQuote(folded.slice(0, index))) told = index;
    clauseStart = index + sign.length;
  }
  return told || sentence.length;
}

function saysAnew(clause: string): boolean {
  return wordAtStart(clause.replace(ANEW, ""), REPORTS_FIRST) !== null;
}

function standsAlone(clause: string): boolean {
  if (widthOf(clause) < SHORTEST_CLAUSE || CONCEDES.test(clause)) return false;
  const leadsOn = wordAtStart(clause, LEADS_ON) !== null && !clause.startsWith(HENCE);
  return !leadsOn && wordAtEnd(clause, LEFT_OPEN) === null;
}
