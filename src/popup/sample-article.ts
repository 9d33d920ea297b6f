import type { ChineseVariant, Figure, Person, Section } from "../core/article.ts";
import { convertSample, SAMPLE_LANG } from "../platform/convert-sample.ts";
import type { ArticleReading } from "./popup-state.ts";

const NOBODY = {
  source: null,
  reporters: [],
  editors: [],
  translators: [],
  photographers: [],
  originalUrl: null,
};

const figure = (rank: number, text: string, statement: string, more: Partial<Figure> = {}): Figure => ({
  id: "",
  text,
  value: 0,
  unit: "",
  metric: null,
  change: null,
  basis: null,
  period: null,
  doubt: null,
  statement,
  sentence: statement,
  rank,
  ...more,
});

const section = (heading: string): Section => ({
  id: "",
  heading,
  level: 1,
  length: 0,
  figures: [],
  sections: [],
});

const owner: Person = { name: "林小满", titles: ["书店店主"], mentions: 3, places: [], quotations: [] };

/** A short article as the engine would tell of it, with an item in every list; in Simplified. */
export const SAMPLE: ArticleReading = {
  verdict: { kind: "article", evidence: { proseLength: 0, proseBlocks: 0, linkDensity: 0 } },
  article: {
    url: "",
    title: "老城区的书店又亮灯了",
    byline: null,
    dir: null,
    lang: null,
    length: 0,
    excerpt: null,
    partial: null,
    siteName: "晨报",
    publishedTime: null,
    credits: NOBODY,
    script: { script: "Hans", fakeTraditional: false, language: "zh" },
    gist: [{ id: "", text: "修了两年的老街昨天重新开放，第一天就有1.2万人走进来。" }],
    outline: {
      kind: "headings",
      sections: [section("两年修一条街"), section("店主们回来了")],
    },
    figures: [
      figure(1, "1.2万人", "第一天就有1.2万人走进来"),
      figure(2, "8.5%", "夜里的客人比去年多8.5%", { change: "up", basis: "同比" }),
      figure(3, "36家", "36家老店全部开门", { period: "今年" }),
      figure(4, "2.4亿元", "修街一共花了2.4亿元"),
    ],
    people: [owner],
    dates: [],
    removed: [{ id: null, reason: "editor", rule: "", text: "责任编辑：晨报" }],
    repairs: [],
    minutes: 3,
  },
  variant: "original",
  lang: SAMPLE_LANG,
  conversionFailed: false,
  parts: null,
  state: { forced: false, unrepaired: false, putBack: [] },
  judged: true,
};

/** The same in another variant; it stays as it is written where the engine can't be had. */
export async function sampleIn(variant: ChineseVariant): Promise<ArticleReading> {
  const texts = [...new Set(chineseIn(SAMPLE))];
  const converted = await convertSample(texts, variant, { quotes: "region", vocabulary: false });
  if (!converted) return SAMPLE;
  const forms = new Map(texts.map((text, at) => [text, converted[at] ?? text]));
  const form = (value: unknown): unknown => (typeof value === "string" ? (forms.get(value) ?? value) : value);
  return { ...JSON.parse(JSON.stringify(SAMPLE), (_name, value) => form(value)), variant, lang: variant };
}

/** Every Chinese text in a piece of data. */
function* chineseIn(data: unknown): Generator<string> {
  if (typeof data === "string" && /\p{Script=Han}/u.test(data)) yield data;
  if (typeof data !== "object" || !data) return;
  for (const value of Object.values(data)) yield* chineseIn(value);
}
