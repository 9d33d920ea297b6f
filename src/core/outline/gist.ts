import type { GistSentence } from "../article.ts";
import type { ReadingContext } from "../text/reading-context.ts";
import type { Mark } from "../text/span.ts";
import type { TextBlock } from "../text/text-block.ts";
import { titleWordsIn, weighWords, worthOf } from "../text/word-weights.ts";
import { type Flaw, type KeySentence, proseOf, readSentences } from "./key-sentences.ts";

export interface FoundGist {
  readonly gist: readonly GistSentence[];
  readonly marks: readonly Mark[];
}

/** UTF-16 units from the beginning among which the gist is looked for: a report says what happened at its head. */
const REACH = 12_000;

/**
 * What happened, in one or two of the article's own sentences, in text order: the lead or the sentence that says most
 * of the title, and the one that adds most to it. Empty only where the text is.
 */
export function findGist(blocks: readonly TextBlock[], context: ReadingContext): FoundGist {
  const prose = proseOf(blocks);
  const lines = prose.length > 0 ? prose : blocks.filter(({ kind }) => kind !== "code");
  const sentences = readSentences(lines.filter(({ start }, at) => at === 0 || start < REACH));
  const weights = weighWords(
    context.title,
    sentences.map(({ folded }) => folded),
  );
  const told = sentences.filter(({ folded }) => !isEarlier(folded, context.publishedTime));
  const chosen = choose(told.length > 0 ? told : sentences, weights).sort(
    (a, b) => a.span.start - b.span.start,
  );
  return {
    gist: chosen.map(({ text }, at) => ({ id: idOf(at), text })),
    marks: chosen.map(({ span }, at) => ({ id: idOf(at), span })),
  };
}

/** Whether it happened in a year before the last: a year's results come out in the next. 2019年动工的桥 is of today. */
function isEarlier(folded: string, publishedTime: string | null): boolean {
  const year = Number(/^(?:早在)?((?:19|20)\d\d)年(?![^，。]*的)/u.exec(folded)?.[1] ?? Number.NaN);
  const published = (publishedTime ?? "").slice(0, 4);
  return (
    year < Number(published) - 1 && !/今[天日年]|昨[天日]/u.test(folded) && !folded.includes(`${published}年`)
  );
}

const idOf = (at: number): string => `gist-${at + 1}`;

/** Characters of both sentences together: a second one makes no gist of a long first. */
const MOST_WIDTH = 220;

/** What a second sentence has to add, on the scale of {@link worth}. */
const LEAST_ADDED = 1;

function choose(sentences: readonly KeySentence[], weights: ReadonlyMap<string, number>): KeySentence[] {
  const sound = TIERS.map((flaws) => sentences.filter(({ flaw }) => flaws.includes(flaw)));
  const first = best(sound.find((tier) => tier.length > 0) ?? [], weights, null);
  if (!first) return [];
  const second = best(sound[0] ?? [], weights, first.sentence);
  const fits =
    second && second.value >= LEAST_ADDED && first.sentence.width + second.sentence.width <= MOST_WIDTH;
  return fits ? [first.sentence, second.sentence] : [first.sentence];
}

/** What is looked through for a gist, one after the other while nothing is found. */
const TIERS: readonly (readonly (Flaw | null)[])[] = [
  [null],
  ["incomplete", "question", "dependent"],
  ["line"],
  ["clutter"],
];

interface Valued {
  readonly sentence: KeySentence;
  readonly value: number;
}

/** The best sentence, or the best beside the one chosen. */
function best(
  sentences: readonly KeySentence[],
  weights: ReadonlyMap<string, number>,
  chosen: KeySentence | null,
): Valued | null {
  let found: Valued | null = null;
  for (const sentence of sentences) {
    const value =
      chosen && repeats(sentence, chosen) ? Number.NEGATIVE_INFINITY : worth(sentence, weights, chosen);
    if (value > (found?.value ?? Number.NEGATIVE_INFINITY)) found = { sentence, value };
  }
  return found;
}

/** Of the pairs of characters of two sentences, how many of the shorter's the other may have before one only repeats the other. */
const MOST_REPEATED = 0.6;

function repeats(sentence: KeySentence, chosen: KeySentence): boolean {
  const known = new Set(pairsOf(chosen));
  const pairs = pairsOf(sentence);
  return pairs.filter((pair) => known.has(pair)).length >= MOST_REPEATED * Math.min(pairs.length, known.size);
}

/** Pairs of Chinese characters, or of words of other letters. */
function pairsOf({ folded }: KeySentence): string[] {
  const units = folded.match(/[㐀-鿿々〇]|[a-z0-9ß-ӿ぀-ヿ가-힣]+/g) ?? [];
  return units.slice(1).map((unit, at) => `${units[at]} ${unit}`);
}

function worth(
  sentence: KeySentence,
  weights: ReadonlyMap<string, number>,
  chosen: KeySentence | null,
): number {
  const known = chosen ? titleWordsIn(chosen.folded, weights) : undefined;
  const { title, place } = chosen ? SECOND : FIRST;
  let value =
    title * worthOf(titleWordsIn(sentence.folded, weights), weights, known) + place * placeValue(sentence);
  for (const { pattern, weight } of SIGNS) if (pattern.test(sentence.folded)) value += weight;
  if (sentence.width > IDEAL.to) value -= (sentence.width - IDEAL.to) / 40;
  if (sentence.width < IDEAL.from) value -= (IDEAL.from - sentence.width) / 8;
  if (sentence.isHeard) value += HEARD_WEIGHT;
  if (chosen && /\d/u.test(sentence.folded) && !/\d/u.test(chosen.folded)) value += 0.5;
  if (chosen && sentence.paragraph === chosen.paragraph) value += 0.3;
  return value;
}

/** What the reporter went to find out is news. */
const HEARD_WEIGHT = 0.6;

/** What the whole title is worth, and a place at the head: the second sentence may stand farther down. */
const FIRST = { title: 3, place: 1 };
const SECOND = { title: 3, place: 0.7 };

/** Characters of a sentence that is neither too short to say it all nor too long to be read at a glance. */
const IDEAL = { from: 22, to: 90 };

/** A report begins with what happened. */
function placeValue({ paragraph, isFirst }: KeySentence): number {
  return (isFirst ? 0.5 : 0) + 2 / (1 + paragraph * 0.7);
}

/** What makes a sentence tell an event; folded. */
const SIGNS: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  { pattern: /\d\s*(?:%|万|亿|倍|元|人|名|家|个百分点|million|billion|percent)/u, weight: 0.4 },
  {
    pattern:
      /\d{1,2}月\d{1,2}日|\d日|今[天日年]|昨[天日]|近日|日前|本[周月]|monday|tuesday|wednesday|thursday|friday|saturday|sunday/u,
    weight: 0.4,
  },
  {
    pattern:
      /宣布|公布|发布|通过|决定|批准|启动|举行|召开|签署|发生|造成|导致|获悉|披露|推出|said|announced/u,
    weight: 0.3,
  },
  // 小心上当！ calls for attention.
  { pattern: /^[“"「『]|^[^，。]{0,12}[，,]?[^，。]{0,12}[！!]$/u, weight: -0.6 },
  // Where it was told, and a list, say nothing of what happened.
  { pattern: /记者[^，。]{0,8}(?:采访|走访|联系)|刊发[^，。]{0,6}文章|(?:、[^、，。]{1,8}){5}/u, weight: -1 },
];
