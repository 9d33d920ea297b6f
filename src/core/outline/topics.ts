import type { ReadingContext } from "../text/reading-context.ts";
import { overlap, type Span } from "../text/span.ts";
import type { TextBlock } from "../text/text-block.ts";
import { titleWordsIn, weighWords, worthOf } from "../text/word-weights.ts";
import { sourceLength } from "./attribution.ts";
import type { FlatSection } from "./flat-section.ts";
import { type KeySentence, proseOf, readSentences } from "./key-sentences.ts";
import { mainClause } from "./main-clause.ts";
import { widthOf } from "./text-width.ts";

/** An article of fewer characters, or of so few in hardly any paragraphs, is read faster than its outline. */
const SHORTEST_ARTICLE = { characters: 400, inFewParagraphs: 500 };

/** Paragraphs from which on an article is made of several steps. */
const SEVERAL_PARAGRAPHS = 4;

/** Characters of text that one topic stands for. */
const RUN_LENGTH = 420;

/** UTF-16 units of a run among which its topic is looked for; a longer run is a part of a book. */
const RUN_REACH = 10_000;

const MOST_TOPICS = 5;
const FEWEST_TOPICS = 3;

/**
 * What the runs of paragraphs are about, in text order, for an article without headings: the main clause of a key
 * sentence of each; none for a short one. `told`: spans of the sentences that the reader has been given already. They
 * are the author's words, not the author's headings: the outline's kind says so.
 */
export function findTopics(
  blocks: readonly TextBlock[],
  context: ReadingContext,
  told: readonly Span[],
): FlatSection[] {
  const prose = proseOf(blocks);
  const length = prose.reduce((sum, block) => sum + widthOf(block.text), 0);
  const { characters, inFewParagraphs } = SHORTEST_ARTICLE;
  const shortest = prose.length >= SEVERAL_PARAGRAPHS ? characters : inFewParagraphs;
  if (length < shortest || prose.length < FEWEST_TOPICS) return [];
  const wanted = Math.min(MOST_TOPICS, Math.max(FEWEST_TOPICS, Math.round(length / RUN_LENGTH)));
  const runs = splitRuns(prose, wanted, length).map((run) => readSentences(withinReach(run)));
  const weights = weighWords(
    context.title,
    runs.flat().map(({ folded }) => folded),
  );
  const isTold = ({ span }: KeySentence): boolean => told.some((other) => overlap(span, other));
  // 他, 这: what it speaks of would be missing.
  const free = runs.map((run) =>
    run.filter((sentence) => !isTold(sentence) && sentence.flaw !== "dependent" && fits(sentence)),
  );
  return chooseTopics(free, weights)
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ text, span }) => {
      const heading = topicOf(text);
      const start = span.start + sourceLength(text);
      return { heading, level: 1, span: { start, end: start + heading.length } };
    });
}

/** The best sentence of each run, and others up to the fewest that make an outline. */
function chooseTopics(
  free: readonly (readonly KeySentence[])[],
  weights: ReadonlyMap<string, number>,
): KeySentence[] {
  const chosen: KeySentence[] = [];
  for (const run of free) {
    const best = bestSentence(
      run.filter((sentence) => isSound(sentence) && !isRepeated(sentence, chosen)),
      weights,
    );
    if (best) chosen.push(best);
  }
  const all = free.flat();
  // Where the text says little but the same, it is said again.
  for (const mayRepeat of [false, true])
    for (const others of [all.filter(isSound), all]) {
      while (chosen.length < FEWEST_TOPICS) {
        const left = others.filter(
          (sentence) =>
            !chosen.some((one) => one.block === sentence.block) &&
            (mayRepeat || !isRepeated(sentence, chosen)),
        );
        const next = bestSentence(left, weights);
        if (!next) break;
        chosen.push(next);
      }
    }
  return chosen;
}

/** Whether it says again what is chosen, or that with a label before it. */
function isRepeated({ text }: KeySentence, chosen: readonly KeySentence[]): boolean {
  const topic = topicOf(text);
  return chosen.some((one) => {
    const other = topicOf(one.text);
    return other.endsWith(topic) || topic.endsWith(other);
  });
}

function topicOf(sentence: string): string {
  return mainClause(sentence.slice(sourceLength(sentence)));
}

function isSound({ flaw }: KeySentence): boolean {
  return flaw === null;
}

/** Characters of a topic at most: a sentence that no sure cut makes shorter is no line of an outline. */
const MOST_WIDTH = 70;

function fits({ text }: KeySentence): boolean {
  return widthOf(topicOf(text)) <= MOST_WIDTH;
}

function withinReach(run: readonly TextBlock[]): readonly TextBlock[] {
  const reach = (run[0]?.start ?? 0) + RUN_REACH;
  return run.filter((block, index) => index === 0 || block.start < reach);
}

/** Cuts the paragraphs into runs of about equal length. */
function splitRuns(prose: readonly TextBlock[], wanted: number, length: number): TextBlock[][] {
  const runs: TextBlock[][] = [];
  let passed = 0;
  for (const block of prose) {
    const run = Math.min(wanted - 1, Math.floor((passed / length) * wanted));
    const list = runs[run] ?? [];
    list.push(block);
    runs[run] = list;
    passed += widthOf(block.text);
  }
  return runs.filter(Boolean);
}

function bestSentence(run: readonly KeySentence[], weights: ReadonlyMap<string, number>): KeySentence | null {
  const values = run.map((sentence) => worth(sentence, weights));
  const most = Math.max(...values);
  return most > 0 ? (run[values.indexOf(most)] ?? null) : null;
}

/** What makes a sentence carry its paragraph; every row is one sign, with its weight, on folded text. */
const SIGNS: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  {
    pattern:
      /总之|因此|综上|由此|可见|意味着|表明|显示|关键|核心|根本|首次|首个|最大|最高|创|宣布|决定|将于|正式|主要原因|原因是|目标/u,
    weight: 0.6,
  },
  { pattern: /据统计|数据显示|报告显示|调查显示|研究发现|结果显示|公报|通报/u, weight: 0.5 },
  { pattern: /\d\s*(?:%|万|亿|倍|元|人|个百分点|percent|million|billion)/u, weight: 0.5 },
  { pattern: /表示|指出|认为|强调|介绍|\bsaid\b/u, weight: 0.2 },
  { pattern: /^[“"「『]/u, weight: -0.5 },
];

/** What the flaws of a sentence cost; one that is no sentence of the story never stands for it. */
const FLAW_COSTS = { clutter: 9, line: 9, question: 2, dependent: 9, incomplete: 2 } as const;

/** Characters of a topic that is neither too short to say something nor too long for a line or two. */
const IDEAL_WIDTH = { from: 14, to: 44 };

function worth(sentence: KeySentence, weights: ReadonlyMap<string, number>): number {
  const { folded, flaw } = sentence;
  const width = widthOf(topicOf(sentence.text));
  let value = 1.5 + (sentence.isFirst ? 1.2 : 0) + 3 * worthOf(titleWordsIn(folded, weights), weights);
  for (const { pattern, weight } of SIGNS) if (pattern.test(folded)) value += weight;
  if (width > IDEAL_WIDTH.to) value -= Math.min(1.5, (width - IDEAL_WIDTH.to) / 30);
  if (width < IDEAL_WIDTH.from) value -= 0.7;
  return flaw ? value - FLAW_COSTS[flaw] : value;
}
