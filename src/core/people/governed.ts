import type { Word } from "../lexicon/lexicon.ts";
import { QUOTES } from "../text/open-quote.ts";
import type { Span } from "../text/span.ts";
import { JUDGES, SPEAKS } from "../text/speech-verbs.ts";
import { SPACES, withoutTail } from "../text/without-tail.ts";
import { type Line, wordIndex } from "./line.ts";
import { endOfSpace, isClause, SHORTEST_CLAUSE, worthy } from "./quoted.ts";
import { endOfReport, PAUSES } from "./report-end.ts";

/**
 * What a verb governs, in text order: the one of `quotes` before and the one behind, or what it reports. `free` are those
 * that are nobody's yet.
 */
export function spansOf(
  line: Line,
  verb: number,
  clause: readonly Word[],
  quotes: readonly Span[],
  free: readonly Span[],
): Span[] {
  const start = clause[0]?.start ?? line.words[verb]?.start ?? 0;
  const before = quotedBefore(line, start, free) ?? saidBefore(line, verb, free);
  const behind = quotedBehind(line, verb, quotes);
  const goesOn = before === null || tellsOfNow(line, verb);
  return [before, behind ?? (goesOn ? reportedBehind(line, verb) : null)].filter((span) => span !== null);
}

/** “…。”张三表示，目前…: what is so now he says himself; with another beginning, the narrator may go on. */
function tellsOfNow({ words }: Line, verb: number): boolean {
  return words[verb + 1]?.text === "，" && NOW.has(words[verb + 2]?.text ?? "");
}

const NOW = new Set("目前 现在 现阶段 今年 明年 未来 今后 接下来".split(" "));

/** “…。”在会上，张三表示。: a sentence that ends with the verb tells who said what stands before it. */
function saidBefore(line: Line, verb: number, free: readonly Span[]): Span | null {
  const last = line.words[verb];
  const sentence = line.sentences.find(({ start, end }) => last && start < last.start && end > last.end);
  return sentence && line.words[verb + 1]?.text === "。" ? quotedBefore(line, sentence.start, free) : null;
}

function quotedBefore(line: Line, clauseStart: number, quotes: readonly Span[]): Span | null {
  const head = withoutTail(line.folded.slice(0, clauseStart), `，,${SPACES}`);
  const quote = quotes.find(({ end }) => end === head.length - 1);
  if (!quote || !isClause(line.folded, quote)) return null;
  // 发表最新的“训练系统”，张三表示: a term, in a clause of its own.
  if (/[㐀-鿿]/u.test(line.folded.charAt(quote.start - 2))) return null;
  // 网友“甲”：“…？”乙说: it has its own head.
  return "：:".includes(line.folded.charAt(quote.start - 2) || "x") ? null : worthy(quote);
}

/** Words between a verb and what it governs: 说道, 告诉记者, 告诉《江城日报》, 透露了一个数据：. */
const AFTER_VERB = new Set("道 说 称 着 到 了 过 得 好 记者 我们 大家 媒体 本报".split(" "));

function afterVerb(line: Line, verb: number): number {
  let at = verb + 1;
  while (AFTER_VERB.has(line.words[at]?.text ?? "") && at < verb + 4) at++;
  if (line.words[at]?.text !== "《") return at;
  const closing = line.words.findIndex(({ text }, index) => index > at && text === "》");
  // 告诉《江城日报》，: to whom; 说《江城日报》很好 is no such.
  return closing > 0 && "，：,:".includes(line.words[closing + 1]?.text ?? "x") ? closing + 1 : at;
}

function quotedBehind(line: Line, verb: number, quotes: readonly Span[]): Span | null {
  let at = afterVerb(line, verb);
  while (line.words[at] && "，：:,".includes(line.words[at]?.text ?? "")) at++;
  if (line.words[at]?.is("space")) at++;
  const open = line.words[at];
  const quote = open && quotes.find(({ start }) => start === open.end);
  if (!quote) return null;
  // 表示“满意”的是: a term, that the sentence goes on with.
  return quote.end - quote.start >= SHORTEST_CLAUSE || isClause(line.folded, quote) ? worthy(quote) : null;
}

/** The verbs by which one speaks. */
export const SPEAKING: ReadonlySet<string> = new Set(SPEAKS.split(" "));

/** Verbs after which a clause may stand without a comma. */
const OPEN_VERBS = new Set(`${SPEAKS} ${JUDGES}`.split(" ").filter((verb) => verb !== "说"));

function reportedBehind(line: Line, verb: number): Span | null {
  const word = line.words[verb];
  const next = line.words[afterVerb(line, verb)];
  if (!word || !next) return null;
  const sentence = line.sentences.find(({ start, end }) => start <= word.start && end >= word.end);
  if (!sentence || next.start >= sentence.end) return null;
  const colon = colonAfter(line, verb);
  if (colon) {
    const start = endOfSpace(line.folded, colon.end);
    return start < sentence.end ? whole(line, { start, end: endOfReport(line, start, sentence.end) }) : null;
  }
  const addressed = ADDRESSES.has(word.text) ? afterAddressed(line, verb) : null;
  const isMarked = "，,".includes(next.text) || addressed !== null;
  if (!isMarked && next.text.length > 0 && next.is("mark")) return null;
  const start = isMarked ? endOfSpace(line.folded, addressed ?? next.end) : next.start;
  if (isNarrated(line.folded, start) || isToldAnew(word, line.words.slice(wordIndex(line, start))))
    return null;
  const end = endOfReport(line, start, sentence.end);
  if (isMarked) return start < sentence.end ? whole(line, { start, end }) : null;
  const isOpen =
    (OPEN_VERBS.has(word.text) || (ADDRESSES.has(word.text) && MODALS.has(next.text))) &&
    next.start === word.end;
  const isWhole =
    STOPS.includes(line.folded.charAt(sentence.end - 1)) ||
    CLOSED.test(line.folded.slice(start, sentence.end));
  // 表示感谢，并请…: an act, and no words.
  const isAct = /^[^，。；]{1,3}[，；]/u.test(line.folded.slice(start, start + 4));
  return isOpen && isWhole && !isAct && sentence.end - start >= SHORTEST_CLAUSE
    ? whole(line, { start, end })
    : null;
}

/** Without the beginning of a quotation that goes on in the next sentence, and the clause that leads to it. */
function whole({ folded }: Line, { start, end }: Span): Span | null {
  for (let at = start; at < end; at++) {
    const closing = QUOTES[folded.charAt(at)];
    if (closing === undefined) continue;
    const close = folded.indexOf(closing, at);
    if (close >= 0 && close < end) {
      at = close;
      continue;
    }
    const pause = Math.max(...[...PAUSES].map((sign) => folded.lastIndexOf(sign, at)));
    return pause > start ? worthy({ start, end: pause }) : null;
  }
  return worthy({ start, end });
}

/** 说，“蓝湖”，两家公司联手: behind a term in quotation marks and a comma the narrator goes on. */
function isNarrated(text: string, start: number): boolean {
  const closing = QUOTES[text.charAt(start)];
  const end = closing === undefined ? -1 : text.indexOf(closing, start);
  return end >= 0 && "，,".includes(text.charAt(end + 1) || "x");
}

/** 发表声明，表示支持; 作出回应，事后直言…; 予以否认，他说…; 表示感谢，并请…: the next verb says it, or nobody. */
function isToldAnew(verb: Word, words: readonly Word[]): boolean {
  const [first, next] = words.slice(words.findIndex((word) => !word.is("time")));
  if (first?.is("saying")) return verb.is("noun") || SPEAKING.has(first.text);
  if (first?.text === "并" || first?.text === "并且") return true;
  return /^[他她]$/u.test(first?.text ?? "") && OPEN_VERBS.has(next?.text ?? "") && verb.is("noun");
}

/** Verbs that say to whom: 提醒民众，. */
const ADDRESSES = new Set("提醒 建议 告诉 呼吁 要求 叮嘱 警告 希望".split(" "));
/** What begins a clause behind them. */
const MODALS = new Set("应 应该 应当 要 可 可以 不要 别 尽量 最好 须 必须".split(" "));

/** End of the comma behind whom such a verb speaks to. */
function afterAddressed(line: Line, verb: number): number | null {
  for (let at = verb + 1; at <= verb + 3; at++) {
    const word = line.words[at];
    if (!word) return null;
    if (word.text === "，" || word.text === ",") return at === verb + 1 ? null : word.end;
    if (!word.is("noun") && !word.is("role") && !word.is("pronoun")) return null;
  }
  return null;
}

/** The colon that ends the clause of a verb: 透露了一个关键数据：. */
function colonAfter(line: Line, verb: number): Word | null {
  for (let at = verb + 1; at <= verb + LONGEST_OBJECT; at++) {
    const word = line.words[at];
    if (!word || (word.is("mark") && !"：:".includes(word.text))) return null;
    if (word.is("mark")) return word;
  }
  return null;
}

/** Words between a verb of saying and its colon at most. */
const LONGEST_OBJECT = 9;
const STOPS = "。！？!?";
const CLOSED = /[。！？!?][”」』]$/u;
