import type { Article, ChineseVariant, Repair } from "../article.ts";
import type { ConversionJob } from "./convert.ts";
import { detectScript } from "./detect-script.ts";
import { traditionalVariant, variantOfScript } from "./source-variant.ts";

/** What a conversion of articles leaves to choice; see {@link ConversionJob}. */
export type ArticleStyle = Pick<ConversionJob, "quotes" | "vocabulary">;

/** The jobs that an article's texts make, and how to read the answers. */
export interface TextBatch {
  /** One a variant that the article is written in: nearly always one. */
  readonly jobs: readonly ConversionJob[];
  /** What each text became; one that was not asked for stays as it is. */
  readAnswers(answers: Answers): (text: string) => string;
  /** What was mended on the way in these texts. */
  countRepairs(answers: Answers, texts: readonly string[]): readonly Repair[];
}

/** For each job the texts that it became. */
export type Answers = readonly (readonly string[])[];

/** Jobs for the texts of an article that is Chinese. */
export function batchTexts(
  texts: readonly string[],
  article: Pick<Article, "script" | "lang" | "url">,
  to: ChineseVariant,
  style: ArticleStyle,
): TextBatch {
  const { fakeTraditional } = article.script;
  const jobs = [...groupBySource(new Set(texts), article)].map(
    ([from, ofSource]): ConversionJob => ({ texts: ofSource, from, to, mendFake: fakeTraditional, ...style }),
  );
  // What mending changed shows beside the same texts without it.
  const unmended =
    fakeTraditional && to !== "zh-Hans" ? jobs.map((job) => ({ ...job, mendFake: false })) : [];
  return {
    jobs: [...jobs, ...unmended],
    readAnswers: (answers) => reader(jobs, answers),
    countRepairs(answers, bodyTexts) {
      const mended = reader(jobs, answers);
      const plain = reader(unmended, answers.slice(jobs.length));
      if (unmended.length === 0) return [];
      const count = bodyTexts.reduce((sum, text) => sum + countDifferences(mended(text), plain(text)), 0);
      return count > 0 ? [{ kind: "fake-traditional", count }] : [];
    },
  };
}

function reader(jobs: readonly ConversionJob[], answers: Answers): (text: string) => string {
  const converted = new Map<string, string>();
  jobs.forEach((job, index) => {
    job.texts.forEach((text, at) => {
      converted.set(text, answers[index]?.[at] ?? text);
    });
  });
  return (text) => converted.get(text) ?? text;
}

/** In an article of both scripts a text goes by its own; everywhere else the article's counts. */
function groupBySource(
  texts: Iterable<string>,
  { script, lang, url }: Pick<Article, "script" | "lang" | "url">,
): ReadonlyMap<ChineseVariant, readonly string[]> {
  const traditional = traditionalVariant(lang, url);
  const whole = script.fakeTraditional
    ? traditional
    : (variantOfScript(script.script, traditional) ?? variantByLanguage(lang, traditional));
  const bySource = new Map<ChineseVariant, string[]>();
  for (const text of texts) {
    const isMixed = script.script === "mixed" && !script.fakeTraditional;
    const from = (isMixed && variantOfScript(detectScript(text).script, traditional)) || whole;
    const ofSource = bySource.get(from) ?? [];
    ofSource.push(text);
    bySource.set(from, ofSource);
  }
  return bySource;
}

/** A text that both scripts write alike, or that mixes them line by line: what the page says of itself. */
function variantByLanguage(lang: string | null, traditional: ChineseVariant): ChineseVariant {
  return traditional !== "zh-Hant" || /^zh-Hant\b/iu.test(lang ?? "") ? traditional : "zh-Hans";
}

function countDifferences(one: string, other: string): number {
  let count = 0;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) count++;
  return count;
}
