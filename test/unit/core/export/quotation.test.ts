import { expect, test } from "vitest";
import { articleToOutline } from "../../../../src/core/export/outline-text.ts";
import { quoteArticle } from "../../../../src/core/export/quotation.ts";
import { sampleArticle, sectionOf } from "./sample-article.ts";

test("a quotation names title, outlet, date and address", () => {
  expect(quoteArticle(sampleArticle({}), " 桥通了。\n\n车来了。\n")).toEqual({
    text: "桥通了。\n车来了。\n\n—— 新桥通车 · 江城晚报 · 2024-03-05 09:12 · https://news.example/a?b=1&c=2\n",
    html:
      '<blockquote cite="https://news.example/a?b=1&amp;c=2"><p>桥通了。</p><p>车来了。</p></blockquote>\n' +
      '<p>—— 新桥通车 · 江城晚报 · 2024-03-05 09:12 · <a href="https://news.example/a?b=1&amp;c=2">https://news.example/a?b=1&amp;c=2</a></p>\n',
  });
});

test("what is not known is not named, and words are text", () => {
  const { credits } = sampleArticle({});
  const bare = sampleArticle({
    title: "<b>A</b>",
    publishedTime: null,
    credits: { ...credits, source: null },
  });
  const { text, html } = quoteArticle(bare, "a < b");
  expect(text).toBe("a < b\n\n—— <b>A</b> · https://news.example/a?b=1&c=2\n");
  expect(html).toContain("<p>a &lt; b</p>");
  expect(html).toContain("—— &lt;b&gt;A&lt;/b&gt; ·");
});

test("an outline is the title and a line a section, each level further in", () => {
  const outline = {
    kind: "headings",
    sections: [sectionOf("一、水", 1, [sectionOf("上游", 2)]), sectionOf("二、人", 1)],
  } as const;
  expect(articleToOutline(sampleArticle({ outline }))).toBe("新桥通车\n- 一、水\n  - 上游\n- 二、人\n");
});
