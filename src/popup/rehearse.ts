import { type PopupActions, showArticle } from "./article-face.ts";
import type { ArticleReading } from "./popup-state.ts";

const NOBODY = {
  source: null,
  reporters: [],
  editors: [],
  translators: [],
  photographers: [],
  originalUrl: null,
};
const SENTENCE = "本市今年新增公园绿地120公顷，同比增长8.5%。";

/** Enough of an article that every list has its item, its font and its layout. */
const SAMPLE: ArticleReading = {
  verdict: { kind: "article", evidence: { proseLength: 0, proseBlocks: 0, linkDensity: 0 } },
  article: {
    url: "",
    title: "本市今年新增公园绿地",
    byline: null,
    dir: null,
    lang: null,
    length: 0,
    excerpt: null,
    siteName: "晨报",
    publishedTime: null,
    credits: NOBODY,
    partial: null,
    script: { script: "Hans", fakeTraditional: false, language: "zh" },
    gist: [{ id: "", text: SENTENCE }],
    outline: {
      kind: "headings",
      sections: [{ id: "", heading: "绿地", level: 1, length: 0, figures: [], sections: [] }],
    },
    figures: [
      {
        id: "",
        text: "120公顷",
        value: 120,
        unit: "公顷",
        metric: "新增公园绿地",
        change: "up",
        basis: "同比",
        period: "今年",
        doubt: null,
        statement: SENTENCE,
        sentence: SENTENCE,
        rank: 1,
      },
    ],
    people: [{ name: "局长", titles: ["局长"], mentions: 1, places: [], quotations: [] }],
    dates: [],
    removed: [{ id: null, reason: "editor", rule: "", text: SENTENCE }],
    repairs: [],
    minutes: 1,
  },
  variant: "original",
  lang: "zh-Hans",
  conversionFailed: false,
  parts: null,
  state: { forced: false, unrepaired: false, putBack: [] },
  judged: true,
};

/** Draws an article that nobody sees, so that the first that is seen is not the first layout. */
export function rehearse(actions: PopupActions): void {
  showArticle(SAMPLE, actions);
  document.body.dataset.rehearsing = "";
  // Asked for its size, the browser lays it out now.
  void document.body.offsetHeight;
}
