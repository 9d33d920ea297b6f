import { foldTraditional } from "../text/fold-traditional.ts";
import { NOT_LETTERS } from "../text/letters.ts";
import type { ReadingContext } from "../text/reading-context.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import type { TextBlock } from "../text/text-block.ts";
import type { FlatSection } from "./outline.ts";

/** An article of fewer characters, or of so few in hardly any paragraphs, is read faster than its outline. */
const SHORTEST_ARTICLE = { characters: 400, inFewParagraphs: 500 };

/** Paragraphs from which on an article is made of several steps. */
const SEVERAL_PARAGRAPHS = 4;

/** Characters of text that one key sentence stands for. */
const RUN_LENGTH = 420;

/** UTF-16 units of a run among which its key sentence is looked for; a longer run is a part of a book. */
const RUN_REACH = 10_000;

const MOST_SENTENCES = 7;
const FEWEST_SENTENCES = 3;

/** One sentence of a paragraph that may stand for its run. */
interface Candidate {
  readonly text: string;
  readonly span: Span;
  readonly paragraph: number;
  readonly isFirst: boolean;
}

/**
 * The key sentence of each run of paragraphs, in text order, for an article without headings; none for a short one.
 * They are the author's sentences, not the author's headings: the outline's kind says so.
 */
export function findLeadSentences(blocks: readonly TextBlock[], context: ReadingContext): FlatSection[] {
  const prose = blocks.filter(
    (block) => block.kind !== "cell" && block.kind !== "code" && isProse(block.text),
  );
  const length = prose.reduce((sum, block) => sum + weightOf(block.text), 0);
  const { characters, inFewParagraphs } = SHORTEST_ARTICLE;
  const shortest = prose.length >= SEVERAL_PARAGRAPHS ? characters : inFewParagraphs;
  if (length < shortest || prose.length < FEWEST_SENTENCES) return [];
  const wanted = Math.min(
    MOST_SENTENCES,
    prose.length,
    Math.max(FEWEST_SENTENCES, Math.round(length / RUN_LENGTH)),
  );
  const titleWords = bigrams(context.title);
  return splitRuns(prose, wanted, length).flatMap((run) => {
    const best = bestSentence(run, titleWords);
    return best ? [{ heading: best.text, level: 1, span: best.span }] : [];
  });
}

/** Latin letters count for less: a word of them is worth two Chinese characters. */
function weightOf(text: string): number {
  return /[㐀-鿿々〇]/u.test(text) ? text.length : text.length / 3;
}

function isProse(text: string): boolean {
  return text.length >= 20 && /[。！？!?.”"」』]/u.test(text);
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
    passed += weightOf(block.text);
  }
  return runs.filter(Boolean);
}

function bestSentence(run: readonly TextBlock[], titleWords: ReadonlySet<string>): Candidate | null {
  let best: Candidate | null = null;
  let bestScore = 0;
  for (const candidate of candidatesOf(run)) {
    const score = scoreOf(candidate, titleWords);
    if (score <= bestScore) continue;
    best = candidate;
    bestScore = score;
  }
  return best;
}

function candidatesOf(run: readonly TextBlock[]): Candidate[] {
  const reach = (run[0]?.start ?? 0) + RUN_REACH;
  const within = run.filter((block, index) => index === 0 || block.start < reach);
  return within.flatMap((block, paragraph) =>
    splitSentences(block.text).map(({ start, end }, at): Candidate => {
      const from = at === 0 ? start + datelineLength(block.text.slice(start, end)) : start;
      return {
        text: block.text.slice(from, end),
        span: { start: block.start + from, end: block.start + end },
        paragraph,
        isFirst: at === 0,
      };
    }),
  );
}

/** Where and when a report was filed (新华社北京6月1日电（记者 张三）) says nothing of its content. */
const DATELINE =
  /^(?:[^，。：:！？\n]{2,30}?(?:讯|电|報導|报道|消息)\s*(?:[（(][^）)]{1,40}[）)])?[\s，：:]*|[（(【〔][^）)】〕]{2,40}(?:报道|報導|电|電|讯|訊)[^）)】〕]{0,10}[）)】〕]\s*)(?=.{12})/u;

/** 内容摘要：… */
const ABSTRACT = /^(?:内容摘要|内容提要|內容摘要|內容提要|摘要|导读|導讀|核心提示|提要)[:：]\s*/u;

function datelineLength(sentence: string): number {
  const label = ABSTRACT.exec(sentence);
  if (label) return label[0].length;
  const dateline = DATELINE.exec(sentence);
  return dateline && /[\d０-９(（【〔]|记者|記者|讯|訊/u.test(dateline[0]) ? dateline[0].length : 0;
}

/** What a sentence is worth; every row is one sign, with its weight. */
const SIGNS: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  {
    pattern:
      /总之|因此|综上|由此|可见|这意味着|意味着|表明|显示|关键|核心|根本|首次|首个|最大|最高|创|宣布|决定|将于|正式|主要原因|原因是|目标/u,
    weight: 0.6,
  },
  { pattern: /据统计|数据显示|报告显示|调查显示|研究发现|结果显示|公报|通报/u, weight: 0.5 },
  { pattern: /\d+(?:\.\d+)?\s*(?:%|％|万|亿|倍|元|人|个百分点)/u, weight: 0.5 },
  { pattern: /表示|指出|认为|强调|介绍/u, weight: 0.2 },
  { pattern: /[？?][”"」』]?$/u, weight: -1 },
  {
    pattern:
      /^(?:他|她|它|这|那|此|其|该|但|而|不过|然而|另外|此外|同时|而且|所以|对此|例如|比如|如果|当然|事实上|也|并|又|于是|接着)/u,
    weight: -0.6,
  },
  { pattern: /^[“"「『].*[”"」』]$/u, weight: -0.5 },
  { pattern: /[“「『][^”」』]*$/u, weight: -0.8 },
  { pattern: /^[^“「『]*[”」』]/u, weight: -1.4 },
  { pattern: /记者|编辑|点击|关注|扫码|图为|资料图|摄$/u, weight: -0.6 },
];

const IDEAL_LENGTH = { from: 16, to: 64 };

function scoreOf(candidate: Candidate, titleWords: ReadonlySet<string>): number {
  const { text } = candidate;
  const width = weightOf(text);
  if (
    width < 10 ||
    !/[。！？!?.…][”"」』）)]*$/u.test(text) ||
    /^(?:题|題|综述|綜述|特写|特寫|通讯|通訊)[:：]/u.test(text)
  )
    return 0;
  const folded = foldTraditional(text);
  let score = 1 + (candidate.isFirst ? 1.2 : 0) + (candidate.paragraph === 0 ? 0.5 : 0);
  for (const { pattern, weight } of SIGNS) if (pattern.test(folded)) score += weight;
  score += 3 * overlapWith(folded.toLowerCase(), titleWords);
  if (width > IDEAL_LENGTH.to) score -= (width - IDEAL_LENGTH.to) / 30;
  if (width < IDEAL_LENGTH.from) score -= 0.5;
  return score;
}

/** Share of the title's pairs of characters that the folded sentence has. */
function overlapWith(folded: string, titleWords: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of titleWords) if (folded.includes(pair)) shared++;
  return shared / Math.max(1, titleWords.size);
}

function bigrams(text: string): Set<string> {
  const letters = foldTraditional(text.toLowerCase()).replace(NOT_LETTERS, "");
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < letters.length; at++) pairs.add(letters.slice(at, at + 2));
  return pairs;
}
