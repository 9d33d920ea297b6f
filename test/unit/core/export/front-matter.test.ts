import { expect, test } from "vitest";
import { frontMatter } from "../../../../src/core/export/front-matter.ts";
import { articleToMarkdownNote } from "../../../../src/core/export/markdown.ts";
import { bodyOf, sampleArticle } from "./sample-article.ts";

/** Names and values; YAML's double quotes and lists are JSON's. */
function read(text: string): Record<string, unknown> {
  const [first, ...rows] = text.trimEnd().split("\n");
  expect([first, rows.pop()]).toEqual(["---", "---"]);
  return Object.fromEntries(
    rows.map((row) => {
      const [, name = "", value = ""] = /^(\w+): (.*)$/.exec(row) ?? [];
      return [name, JSON.parse(value)];
    }),
  );
}

test("all that is known of an article stands in it, a line each", () => {
  expect(read(frontMatter(sampleArticle({}), "zh-Hant-TW"))).toEqual({
    title: "新桥通车",
    source: "江城晚报",
    author: ["李晓梅"],
    date: "2024-03-05T09:12:30+08:00",
    address: "https://news.example/a?b=1&c=2",
    variant: "zh-Hant-TW",
  });
});

test("what is not known is left out; the byline stands for reporters, the site for the source", () => {
  const { credits } = sampleArticle({});
  const article = sampleArticle({
    publishedTime: null,
    siteName: "江城在线",
    byline: "本报记者",
    credits: { ...credits, source: null, reporters: [] },
  });
  expect(read(frontMatter(article, ""))).toEqual({
    title: "新桥通车",
    source: "江城在线",
    author: ["本报记者"],
    address: "https://news.example/a?b=1&c=2",
  });
});

test.each([
  ["quotes and colons", 'a: "b" # c'],
  ["a line of dashes", "a\n---\nb"],
  ["what looks like another kind of value", "null"],
  ["a backslash", "C:\\news"],
  ["what YAML can't print", "a\u0000\u0085\u2028\u202e\ufeffb"],
])("a title is text, whatever stands in it: %s", (_name, title) => {
  const text = frontMatter(sampleArticle({ title }), "");
  expect(read(text).title).toBe(title);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202e\ufeff]/);
});

test("a note begins with it and does not say the same again", () => {
  expect(articleToMarkdownNote(sampleArticle({}), bodyOf("<p>甲</p>"), "zh-Hans")).toBe(
    `${frontMatter(sampleArticle({}), "zh-Hans")}\n# 新桥通车\n\n甲\n`,
  );
});
