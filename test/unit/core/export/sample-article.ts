import { JSDOM } from "jsdom";
import type { Article, Section } from "../../../../src/core/article.ts";

/** An article with the given fields, and nothing where none is given. */
export function sampleArticle(fields: Partial<Article>): Article {
  return {
    url: "https://news.example/a?b=1&c=2",
    title: "新桥通车",
    byline: null,
    dir: null,
    lang: "zh-Hans",
    content: "",
    textContent: "",
    length: 0,
    excerpt: null,
    siteName: null,
    publishedTime: "2024-03-05T09:12:30+08:00",
    partial: null,
    credits: {
      source: "江城晚报",
      reporters: ["李晓梅"],
      editors: [],
      photographers: [],
      translators: [],
      originalUrl: null,
    },
    script: { script: "Hans", fakeTraditional: false, language: "zh" },
    outline: { kind: "headings", sections: [] },
    figures: [],
    gist: [],
    people: [],
    dates: [],
    removed: [],
    repairs: [],
    ...fields,
  };
}

/** A section of an outline, with nothing known but where it stands. */
export function sectionOf(id: string, level: number, sections: readonly Section[] = []): Section {
  return { id, heading: id, level, length: 0, figures: [], sections };
}

/** The `<body>` of a page with this source. */
export function bodyOf(html: string): HTMLElement {
  return new JSDOM(html).window.document.body;
}
