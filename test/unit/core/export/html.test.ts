import { expect, test } from "vitest";
import { articleToHtml } from "../../../../src/core/export/html.ts";
import { withSectionHeadings } from "../../../../src/core/export/section-headings.ts";
import { bodyOf, sampleArticle, sectionOf } from "./sample-article.ts";

test("the body follows title, details and address", () => {
  expect(articleToHtml(sampleArticle({}), bodyOf("<p>甲</p>"))).toBe(
    '<article lang="zh-Hans">\n<h1>新桥通车</h1>\n<p>江城晚报 · 李晓梅 · 2024-03-05 09:12 · ' +
      '<a href="https://news.example/a?b=1&amp;c=2">https://news.example/a?b=1&amp;c=2</a></p>\n<p>甲</p>\n</article>\n',
  );
});

test("text of the page's head is escaped", () => {
  expect(articleToHtml(sampleArticle({ title: '<img src=x onerror="a()">&' }), bodyOf(""))).toContain(
    "<h1>&lt;img src=x onerror=&quot;a()&quot;&gt;&amp;</h1>",
  );
});

test.each([
  ["marks of places", '<p><span id="figure-1"><span data-of="s-1">3%</span></span></p>', "<p>3%</p>"],
  ["marks of removals", '<p>甲<span data-removal="removal-1"></span></p>', "<p>甲</p>"],
  ["looks", '<p data-look="center">甲</p>', "<p>甲</p>"],
  [
    "not the language",
    '<p><span lang="en" id="x">a</span><span id="y">b</span></p>',
    '<p><span lang="en">a</span>b</p>',
  ],
  ["not targets of footnotes", '<p id="note-1">甲</p>', '<p id="note-1">甲</p>'],
  ["not text that looks so", '<p>写 id="x" 与 data-of="y"</p>', '<p>写 id="x" 与 data-of="y"</p>'],
  [
    "not what an attribute's text looks like",
    '<img alt="图 id=" width="640" src="s"><img alt="data-look=" height="480" src="t">',
    '<img alt="图 id=" width="640" src="s"><img alt="data-look=" height="480" src="t">',
  ],
  ["not in attributes", '<img alt="a > b id=1" src="s">', '<img alt="a &gt; b id=1" src="s">'],
])("leaves out the reader's own: %s", (_name, content, expected) => {
  expect(articleToHtml(sampleArticle({}), bodyOf(content))).toContain(`\n${expected}\n</article>`);
});

test("lines that serve as headings become headings", () => {
  const outline = {
    kind: "pseudo-headings",
    sections: [sectionOf("section-1", 1, [sectionOf("section-2", 2)]), sectionOf("section-3", 1)],
  } as const;
  const body = bodyOf(
    '<p><strong><span id="section-1">一、水</span></strong></p><p><b>甲</b></p>' +
      '<p data-look="center"><b><span id="section-2">上</span><i><span data-of="section-2">游</span></i></b></p>' +
      '<p><span id="section-3">二、人</span><br>乙</p>',
  );
  expect(articleToHtml(sampleArticle({ outline }), body)).toContain(
    "\n<h2>一、水</h2><p><b>甲</b></p><h3>上<i>游</i></h3><p>二、人<br>乙</p>\n</article>",
  );
  expect(body.querySelectorAll("p")).toHaveLength(4);
});

test("a heading over two lines is one", () => {
  const outline = { kind: "pseudo-headings", sections: [sectionOf("section-1", 1)] } as const;
  const body = bodyOf(
    '<p data-line="0"><b><span id="section-1">水的三年——</span></b></p><p data-line="1" data-look="center"><b><span data-of="section-1">从源头到海</span></b></p><p>甲</p>',
  );
  expect(articleToHtml(sampleArticle({ outline }), body)).toContain(
    "\n<h2>水的三年——<br>从源头到海</h2><p>甲</p>\n</article>",
  );
  const shown = withSectionHeadings(body, outline);
  expect([...shown.querySelectorAll("h2 [data-line]")].map((line) => line.textContent)).toEqual([
    "水的三年——",
    "从源头到海",
  ]);
});

test("key sentences of the outline stay in their paragraphs", () => {
  const outline = { kind: "lead-sentences", sections: [sectionOf("section-1", 1)] } as const;
  const body = bodyOf('<p><span id="section-1">河水变清了。</span></p>');
  expect(articleToHtml(sampleArticle({ outline }), body)).toContain("<p>河水变清了。</p>");
});
