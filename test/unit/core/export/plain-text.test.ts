import { expect, test } from "vitest";
import { articleToPlainText } from "../../../../src/core/export/plain-text.ts";
import { sampleArticle } from "./sample-article.ts";

test("title, details, address and lines stand apart", () => {
  expect(articleToPlainText(sampleArticle({ textContent: "第一段。\n第二段。" }))).toBe(
    "新桥通车\n\n江城晚报 · 李晓梅 · 2024-03-05 09:12\nhttps://news.example/a?b=1&c=2\n\n第一段。\n\n第二段。\n",
  );
});

test("site and byline stand in where the page names neither source nor reporter", () => {
  const article = sampleArticle({
    credits: {
      source: null,
      reporters: [],
      editors: ["王五"],
      photographers: [],
      translators: [],
      originalUrl: null,
    },
    siteName: "江城網",
    byline: "林小姐",
    publishedTime: null,
    textContent: "本文。",
  });
  expect(articleToPlainText(article)).toBe(
    "新桥通车\n\n江城網 · 林小姐\nhttps://news.example/a?b=1&c=2\n\n本文。\n",
  );
});
