import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { type Line, wordIndex } from "./line.ts";
import { type NamedPlace, speakersOf } from "./speaker.ts";

/** What a person says at a place of a line. */
export interface Said {
  readonly person: number;
  readonly span: Span;
}

/** Longest quotation, in characters; a longer one is a text of its own. */
const LONGEST = 600;
/** A shorter one is a word in quotation marks. */
const SHORTEST = 6;
/** What is reported without a comma is a clause only from this length on. */
const SHORTEST_CLAUSE = 10;

const CLOSING: Readonly<Record<string, string>> = { "“": "”", "「": "」", "『": "』" };
const CLAUSE_ENDS = "，。；！？：,;!?:…";

/**
 * What the persons named in a line say in it: “…”，X说 and X说：“…”, X表示，… up to the end of the sentence, and X：“…” at
 * its head. `carried` is the one person of the sentence before, for whom 他 and 她 stand.
 */
export function readQuotations(line: Line, named: readonly NamedPlace[], carried: number | null): Said[] {
  const quotes = quotedSpans(line.folded);
  const said = [...labelled(line, named, quotes)];
  const places = [...named, ...pronouns(line, named, carried)].sort((a, b) => a.start - b.start);
  for (const [index, verb] of line.words.entries()) {
    if (!verb.is("saying") || isInside(verb, quotes)) continue;
    const clause = clauseBefore(line, index, quotes);
    const persons = speakersIn(line, clause, places, verb);
    if (persons.length === 0) continue;
    for (const span of spansOf(line, index, clause, quotes))
      if (!said.some((other) => other.span.start < span.end && span.start < other.span.end))
        said.push(...persons.map((person) => ({ person, span })));
  }
  said.push(...unspoken(line, places, quotes, said));
  return [...said, ...goingOn(line, said, quotes)].sort((a, b) => a.span.start - b.span.start);
}

/** Stretches between quotation marks, the outer ones, without the marks. */
function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const closing = CLOSING[text.charAt(at)];
    if (closing === undefined) continue;
    const end = text.indexOf(closing, at + 1);
    if (end < 0) break;
    spans.push({ start: at + 1, end });
    at = end;
  }
  return spans;
}

function isInside(word: Span, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => word.start >= start && word.end <= end);
}

/** Whether what is quoted is a clause of its own, not a term in somebody's sentence. */
function isClause(text: string, { start, end }: Span): boolean {
  return (
    "，。！？,!?…".includes(text.charAt(end - 1)) ||
    (end - start >= SHORTEST && "，。,".includes(text.charAt(end + 1) || "x"))
  );
}

/** Words of the clause before a verb; terms in quotation marks belong to it, quoted clauses end it. */
function clauseBefore(line: Line, verb: number, quotes: readonly Span[]): readonly Word[] {
  let at = verb - 1;
  for (; at >= 0; at--) {
    const word = line.words[at];
    if (!word) break;
    const quote = quotes.find(({ end }) => end === word.start);
    if (quote && !isClause(line.folded, quote)) at = wordIndex(line, quote.start - 1);
    else if (quote || word.text in CLOSING || (word.is("mark") && CLAUSE_ENDS.includes(word.text))) break;
  }
  return line.words.slice(at + 1, verb);
}

/** Words that may stand before a verb whose subject the clause before has. */
const GOES_ON = new Set("并 并且 还 也 又 同时 更 则 且 再".split(" "));

/** Who speaks: the clause's own persons, or, where it begins with the verb, those of the clause before in its sentence. */
function speakersIn(
  line: Line,
  clause: readonly Word[],
  places: readonly NamedPlace[],
  verb: Word,
): readonly number[] {
  const from = clause[0]?.start ?? verb.start;
  const own = places.filter(({ start, end }) => start >= from && end <= verb.start);
  if (own.length > 0) return speakersOf(clause, own, verb);
  if (!clause.every((word) => GOES_ON.has(word.text)) || line.folded.charAt(from - 1) !== "，") return [];
  const sentence = splitSentences(line.folded).find(({ start, end }) => start < from && end > from);
  const first = places.find(({ start, end }) => start >= (sentence?.start ?? from) && end < from);
  if (!first || !sentence) return [];
  const lead = line.words.slice(wordIndex(line, sentence.start), wordIndex(line, first.end));
  return speakersOf(lead, [first], verb);
}

/** What a verb governs, in text order: the quotation before, the one behind, or what it reports. */
function spansOf(line: Line, verb: number, clause: readonly Word[], quotes: readonly Span[]): Span[] {
  const before = quotedBefore(line, clause[0]?.start ?? line.words[verb]?.start ?? 0, quotes);
  const behind = quotedBehind(line, verb, quotes);
  const found = [before, behind].filter((span) => span !== null);
  if (found.length > 0) return found;
  const reported = reportedBehind(line, verb);
  return reported ? [reported] : [];
}

function quotedBefore(line: Line, clauseStart: number, quotes: readonly Span[]): Span | null {
  const head = line.folded.slice(0, clauseStart).replace(/[，,\s]+$/u, "");
  const quote = quotes.find(({ end }) => end === head.length - 1);
  if (!quote || !isClause(line.folded, quote)) return null;
  // 网友“甲”：“…？”乙说: it has its own head.
  return "：:".includes(line.folded.charAt(quote.start - 2) || "x") ? null : worthy(quote);
}

/** Words between a verb and what it governs: 说道, 告诉记者, 透露了一个数据：. */
const AFTER_VERB = new Set("道 说 称 着 到 了 过 得 好 记者 我们 大家 媒体 本报 指出 表示".split(" "));

function afterVerb(line: Line, verb: number): number {
  let at = verb + 1;
  while (AFTER_VERB.has(line.words[at]?.text ?? "") && at < verb + 4) at++;
  return at;
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

/** Verbs after which a clause may stand without a comma. */
const OPEN_VERBS = new Set(
  "称 表示 认为 指出 强调 透露 坦言 直言 相信 预计 预测 承认 否认 觉得 坚称 声称 宣称 重申 辩称 回应称 续称 写道 说明 解释 提醒".split(
    " ",
  ),
);

function reportedBehind(line: Line, verb: number): Span | null {
  const word = line.words[verb];
  const next = line.words[afterVerb(line, verb)];
  if (!word || !next) return null;
  const sentence = splitSentences(line.folded).find(
    ({ start, end }) => start <= word.start && end >= word.end,
  );
  if (!sentence || next.start >= sentence.end) return null;
  const colon = colonAfter(line, verb);
  if (colon) {
    const start = endOfSpace(line.folded, colon.end);
    return start < sentence.end ? worthy({ start, end: sentence.end }) : null;
  }
  const addressed = ADDRESSES.has(word.text) ? afterAddressed(line, verb) : null;
  const isMarked = "，,".includes(next.text) || addressed !== null;
  if (!isMarked && next.text.length > 0 && next.is("mark")) return null;
  const start = isMarked ? endOfSpace(line.folded, addressed ?? next.end) : next.start;
  // 发表声明，表示支持: the next verb says it.
  if (word.is("noun") && line.words[wordIndex(line, start)]?.is("saying")) return null;
  if (isMarked) return start < sentence.end ? worthy({ start, end: sentence.end }) : null;
  const isOpen =
    (OPEN_VERBS.has(word.text) || (ADDRESSES.has(word.text) && MODALS.has(next.text))) &&
    next.start === word.end;
  const isWhole =
    STOPS.includes(line.folded.charAt(sentence.end - 1)) ||
    CLOSED.test(line.folded.slice(start, sentence.end));
  return isOpen && isWhole && sentence.end - start >= SHORTEST_CLAUSE
    ? worthy({ start, end: sentence.end })
    : null;
}

/** Verbs that say to whom: 提醒民众，. */
const ADDRESSES = new Set("提醒 建议 告诉 呼吁 要求 叮嘱 警告 希望".split(" "));
/** What begins a clause behind them. */
const MODALS = new Set("应 应该 应当 要 可 可以 不 不要 别 尽量 最好 须 必须".split(" "));

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

function endOfSpace(text: string, at: number): number {
  return at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
}

/** Quotations that no verb governs: X对此深有感触：“…”, and “…。”X点了点头。 */
function unspoken(
  line: Line,
  places: readonly NamedPlace[],
  quotes: readonly Span[],
  said: readonly Said[],
): Said[] {
  return quotes.flatMap((quote) => {
    const span = worthy(quote);
    if (!span || said.some((other) => other.span.start < quote.end && quote.start < other.span.end))
      return [];
    const colon = wordIndex(line, quote.start - 2);
    const verb = line.words[colon];
    if (verb && "：:".includes(verb.text) && verb.end === quote.start - 1) {
      const clause = clauseBefore(line, colon, quotes);
      if (clause.some((word) => word.is("saying"))) return [];
      return speakersIn(line, clause, places, verb).map((person) => ({ person, span }));
    }
    const isWhole = "。！？!?".includes(line.folded.charAt(quote.end - 1));
    const next = places.find(({ start }) => start === quote.end + 1);
    const follows = next && line.words[wordIndex(line, next.end)];
    const acts = follows !== undefined && !follows.is("noun") && follows.text !== "的";
    return isWhole && next && acts && quote.start === 1 ? [{ person: next.person, span }] : [];
  });
}

/** X：“…” and X： … at the head of a line: an interview. */
function labelled(line: Line, named: readonly NamedPlace[], quotes: readonly Span[]): Said[] {
  const [first] = named;
  if (
    !first ||
    first.start > LONGEST_LABEL ||
    !/^[（(]?.{0,12}[)）]?[：:]/u.test(line.folded.slice(first.end))
  )
    return [];
  const colon = line.folded.slice(first.end).search(/[：:]/u) + first.end;
  if (/[，。！？“”「」]/u.test(line.folded.slice(0, colon))) return [];
  const label = line.words.slice(0, wordIndex(line, colon));
  if (colon !== first.end && !label.some(({ text }) => text === "（" || text === "(")) return [];
  const start = endOfSpace(line.folded, colon + 1);
  const quote = quotes.find((one) => one.start === start + 1);
  // A headline has that form too, and no stop.
  if (!quote && !line.folded.trimEnd().endsWith("。")) return [];
  const span = worthy(quote ?? { start, end: line.folded.trimEnd().length });
  return span ? [{ person: first.person, span }] : [];
}

/** A name in a label, with its title, begins no farther into its line. */
const LONGEST_LABEL = 24;

/** A quotation that is a sentence of its own goes on with what the same person said right before. */
function goingOn(line: Line, said: readonly Said[], quotes: readonly Span[]): Said[] {
  const more: Said[] = [];
  for (const quote of quotes) {
    if ([...said, ...more].some(({ span }) => span.start < quote.end && quote.start < span.end)) continue;
    const isWhole = "。！？!?".includes(line.folded.charAt(quote.end - 1));
    const rest = line.folded.slice(quote.end + 1).trimStart();
    const isAlone = isWhole ? rest === "" || rest.charAt(0) in CLOSING : rest === "。";
    if (!isAlone) continue;
    const sentences = splitSentences(line.folded.slice(0, quote.start - 1));
    const last = sentences[sentences.length - 1];
    const before = [...said, ...more].find(
      ({ span }) => last && span.start >= last.start && span.end <= last.end,
    );
    const span = worthy(quote);
    if (before && span) more.push({ person: before.person, span });
  }
  return more;
}

/** 他 and 她 at the head of a clause, for the one person of the sentence before. */
function pronouns(line: Line, named: readonly NamedPlace[], carried: number | null): readonly NamedPlace[] {
  return readPronouns(line, named, carried).found;
}

function readPronouns(
  line: Line,
  named: readonly NamedPlace[],
  carried: number | null,
): { readonly found: readonly NamedPlace[]; readonly known: number | null } {
  const found: NamedPlace[] = [];
  const quotes = quotedSpans(line.folded);
  let known = carried;
  for (const sentence of splitSentences(line.folded)) {
    const inside = named.filter(
      (place) => place.start >= sentence.start && place.end <= sentence.end && !isInside(place, quotes),
    );
    const words = line.words.slice(wordIndex(line, sentence.start), wordIndex(line, sentence.end));
    const own = words.filter(
      ({ text }, at) => (text === "他" || text === "她") && isAtHead(words.slice(0, at)),
    );
    if (known !== null && inside.length === 0)
      for (const { start, end } of own) found.push({ person: known, start, end });
    const persons = new Set(inside.map(({ person }) => person));
    if (persons.size === 1) known = [...persons][0] ?? null;
    else if (persons.size > 1 || (own.length === 0 && words.slice(0, SUBJECT_REACH).some(isSomebody)))
      known = null;
  }
  return { found, known };
}

/** Words that may stand before the subject of a sentence. */
const LEADS = bitsOf("conjunction", "adverb", "time");

/** Words that begin what is spoken of, before who speaks: 对于日元贬值，他认为. */
const TOPICS = new Set("对 对于 关于 针对 面对 谈到 谈及 提到 至于 就 在".split(" "));

/** Whether nothing but such words, or a quotation, stands before. */
function isAtHead(before: readonly Word[]): boolean {
  const last = before[before.length - 1];
  if (last && "”」』".includes(last.text)) return true;
  const rest = before.filter((word) => (word.kinds & LEADS) === 0 && word.text !== "，");
  return rest.length === 0 || (TOPICS.has(rest[0]?.text ?? "") && last?.text === "，");
}

/** Words at the head of a sentence among which its subject is. */
const SUBJECT_REACH = 6;

/** A person without a name: 一名男子, 专家. */
function isSomebody(word: Word): boolean {
  return word.is("role") || word.is("post");
}

/** Whom a pronoun at the head of the next line stands for. */
export function carriedBy(line: Line, named: readonly NamedPlace[], carried: number | null): number | null {
  return readPronouns(line, named, carried).known;
}

function worthy(span: Span): Span | null {
  const length = span.end - span.start;
  return length >= SHORTEST && length <= LONGEST ? span : null;
}
