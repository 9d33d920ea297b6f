import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import { QUOTES } from "../text/open-quote.ts";
import { overlap, type Span } from "../text/span.ts";
import { clauseBefore, speakersIn } from "./clauses.ts";
import { SPEAKING, spansOf } from "./governed.ts";
import { type Line, wordIndex } from "./line.ts";
import { pronouns } from "./pronouns.ts";
import { endOfSpace, isInside, quotedSpans, worthy } from "./quoted.ts";
import { isSpokenTo, type NamedPlace } from "./speaker.ts";

/** What a person says at a place of a line. */
export interface Said {
  readonly person: number;
  readonly span: Span;
}

/**
 * What the persons named in a line say in it: “…”，X说 and X说：“…”, X表示，… up to the end of the sentence, and X：“…” at
 * its head. `carried` is the one person of the sentence before, for whom 他 and 她 stand.
 */
export function readQuotations(line: Line, all: readonly NamedPlace[], carried: number | null): Said[] {
  // Who a book is called after says nothing in it.
  const named = all.filter(
    ({ start }) => line.folded.lastIndexOf("《", start) <= line.folded.lastIndexOf("》", start),
  );
  const quotes = quotedSpans(line.folded);
  const said = [...labelled(line, named, quotes)];
  const places = [...named, ...pronouns(line, named, carried)].sort((a, b) => a.start - b.start);
  for (const [index, verb] of line.words.entries()) {
    if (!verb.is("saying") || isInside(verb, quotes) || isThing(line, index, quotes)) continue;
    const clause = clauseBefore(line, index, quotes);
    const persons = speakersIn(line, clause, places, verb);
    if (persons.length === 0) continue;
    const free = quotes.filter((quote) => !said.some(({ span }) => isInside(quote, [span])));
    for (const span of spansOf(line, index, clause, quotes, free))
      if (!said.some((other) => overlap(other.span, span)))
        said.push(...persons.map((person) => ({ person, span })));
  }
  said.push(...unspoken(line, places, quotes, said));
  return [...said, ...goingOn(line, named, said, quotes)].sort((a, b) => a.span.start - b.span.start);
}

/** Behind what tells of which kind it is, and before 中, a verb of saying is a noun: X提出的要求, X的“…”要求, 招募说明中. */
function isThing({ words, folded }: Line, index: number, quotes: readonly Span[]): boolean {
  const before = words[index - 1];
  if (isDenied(words, index) || isObject(words, index) || INSIDE.has(words[index + 1]?.text ?? ""))
    return true;
  const quote = quotes.find(({ end }) => end === before?.start);
  return before?.text === "的" || (quote !== undefined && folded.charAt(quote.start - 2) === "的");
}

/** 不认为, 并不这么认为, 否认: what follows is not what is thought. */
function isDenied(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text ?? "";
  const lead = SO.has(before) ? words[index - 2]?.text : before;
  return words[index]?.text === "否认" || NOT.has(lead ?? "");
}

const NOT = new Set("不 没 没有 未 并未 从未 不再 不会 未曾 拒绝".split(" "));
const SO = new Set("这么 这样 如此".split(" "));

/** 面对外界质疑, 引发了抨击: a noun, and what somebody else does; 面对媒体表示 is no noun. */
function isObject(words: readonly Word[], index: number): boolean {
  if (SPEAKING.has(words[index]?.text ?? "")) return false;
  const before = words.slice(Math.max(0, index - 3), index).filter(({ text }) => text !== "了");
  const [lead, whose] = before.slice(-2);
  if (before.some(({ text }) => text === "回应") && isAnswered(words.slice(index + 1))) return false;
  if (FACES.has(whose?.text ?? "")) return true;
  return FACES.has(lead?.text ?? "");
}

/** 回应批评|称, 回应批评|，“: with what he answers it. */
function isAnswered([next, mark]: readonly Word[]): boolean {
  const opening = "，：".includes(next?.text ?? "x") ? mark : next;
  return SPEAKING.has(next?.text ?? "") || (opening?.text ?? "") in QUOTES;
}

const FACES = new Set("面对 针对 回应 遭到 受到 引发 引起".split(" "));

const INSIDE = new Set("中 里 内 当中 之中".split(" "));

/** Quotations that no verb of saying governs: X对此深有感触：“…”, X摇了摇头，“…。” and “…。”X点了点头。 */
function unspoken(
  line: Line,
  places: readonly NamedPlace[],
  quotes: readonly Span[],
  said: readonly Said[],
): Said[] {
  return quotes.flatMap((quote) => {
    const span = worthy(quote);
    if (!span || said.some((other) => overlap(other.span, quote))) return [];
    const isWhole = "。！？!?".includes(line.folded.charAt(quote.end - 1));
    const colon = wordIndex(line, quote.start - 2);
    const verb = line.words[colon];
    if (verb && "：:，".includes(verb.text) && verb.end === quote.start - 1) {
      const clause = clauseBefore(line, colon, quotes);
      if (clause.some((word) => word.is("saying"))) return [];
      const persons = speakersIn(line, clause, places, verb);
      const last = places.findLast(({ end }) => end <= verb.start);
      const isLeading =
        verb.text !== "，" ||
        (isWhole && last && persons[0] === last.person && FACE.test(line.folded.slice(last.end, verb.start)));
      return isLeading ? persons.map((person) => ({ person, span })) : [];
    }
    const next = places.find(({ start }) => start === quote.end + 1);
    const follows = next && line.words[wordIndex(line, next.end)];
    const acts = follows !== undefined && !follows.is("noun") && follows.text !== "的";
    return isWhole && next && acts && quote.start === 1 ? [{ person: next.person, span }] : [];
  });
}

/** What one does with one's face as one speaks, and nothing else between a name and a comma. */
const FACE =
  /^[也又却]?(?:(?:无奈|笑着|轻轻|连连)地?)?(?:摇[摇了]*头|点[点了]*头|叹[了一口]*气|笑了笑|苦笑|皱起?了?眉头?|耸[耸了]*肩)$/u;

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
  if (isSpokenTo(label.filter(({ end }) => end <= first.start))) return [];
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
function goingOn(
  line: Line,
  named: readonly NamedPlace[],
  said: readonly Said[],
  quotes: readonly Span[],
): Said[] {
  const more: Said[] = [];
  for (const quote of quotes) {
    const isTerm = /[㐀-鿿]/u.test(line.folded.charAt(quote.start - 2));
    if (isTerm || [...said, ...more].some(({ span }) => overlap(span, quote))) continue;
    const isWhole = "。！？!?".includes(line.folded.charAt(quote.end - 1));
    const rest = line.folded.slice(quote.end + 1).trimStart();
    const isAlone = isWhole ? rest === "" || rest.charAt(0) in QUOTES : rest === "。";
    if (!isAlone || (isLed(line, named, quote) && !said.some(({ span }) => span.end === quote.start - 2)))
      continue;
    const last = line.sentences.findLast(({ end }) => end < quote.start);
    const before = [...said, ...more].find(
      ({ span }) =>
        span.end === quote.start - 2 || (last && span.start >= last.start && span.end <= last.end),
    );
    const span = worthy(quote);
    // 导演张三拍了一部片，…，“…”。: whom the quotation's own sentence tells of.
    const isOthers = named.some(
      ({ person, start, end }) => start >= (last?.end ?? 0) && end < quote.start && person !== before?.person,
    );
    if (before && span && !isOthers) more.push({ person: before.person, span });
  }
  return more;
}

/** 意见也明确，“…。”: what leads to it is the act of somebody who is not named. */
function isLed(line: Line, named: readonly NamedPlace[], quote: Span): boolean {
  const { folded, sentences, words } = line;
  const start = sentences.findLast((sentence) => sentence.start < quote.start - 1)?.start ?? 0;
  const mark = wordIndex(line, quote.start - 2);
  const last = words[mark - 1];
  const isHead =
    "，：,:".includes(words[mark]?.text ?? "x") &&
    last !== undefined &&
    last.start >= start &&
    (last.kinds & ACTS) !== 0;
  return (
    isHead &&
    !/^(?:这位|他|她)/u.test(folded.slice(start)) &&
    !named.some((place) => place.start >= start && place.end < quote.start)
  );
}

/** Words by which a clause leads to a quotation. */
const ACTS = bitsOf("verb", "saying", "adjective");
