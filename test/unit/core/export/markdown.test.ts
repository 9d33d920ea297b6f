import { expect, test } from "vitest";
import { articleToMarkdown } from "../../../../src/core/export/markdown.ts";
import { bodyOf, sampleArticle, sectionOf } from "./sample-article.ts";

function bodyMarkdown(html: string): string {
  const whole = articleToMarkdown(sampleArticle({}), bodyOf(html));
  return whole.split("\n\n").slice(2).join("\n\n").trimEnd();
}

test("the title is the heading, and source, reporters, date and address stand under it", () => {
  expect(articleToMarkdown(sampleArticle({}), bodyOf("<p>正文。</p>"))).toBe(
    "# 新桥通车\n\n江城晚报 · 李晓梅 · 2024-03-05 09:12 · <https://news.example/a?b=1&c=2>\n\n正文。\n",
  );
});

test.each([
  ["paragraphs", "<p>一</p><p>二</p>", "一\n\n二"],
  ["headings below the title", "<h2>一</h2><h3>二</h3><h6>三</h6>", "## 一\n\n### 二\n\n###### 三"],
  ["text beside blocks", "<div>甲<p>乙</p>丙</div>", "甲\n\n乙\n\n丙"],
  ["line breaks", "<p>甲<br>乙</p>", "甲\\\n乙"],
  ["emphasis", "<p>a <strong>bold</strong> <em>word</em></p>", "a **bold** *word*"],
  ["white space at the border of emphasis", "<p>a<b> bold </b>word</p>", "a **bold** word"],
  ["emphasis that ends in punctuation", "<p><b>“重点”</b>内容</p>", "<strong>“重点”</strong>内容"],
  ["emphasis before punctuation", "<p>是<b>重点</b>。</p>", "是**重点**。"],
  ["emphasis inside of its like", "<p><b>甲<i><strong>乙</strong></i></b></p>", "**甲*乙***"],
  ["links", '<p><a href="https://e.example/(a)b">链接</a></p>', "[链接](https://e.example/%28a%29b)"],
  ["places in the article", '<p>注<a href="#note-1">1</a></p>', "注1"],
  [
    "images",
    '<p><img src="https://e.example/a b.jpg" alt="新[桥]"></p>',
    "![新\\[桥\\]](https://e.example/a%20b.jpg)",
  ],
  ["data images", '<p>甲<img src="data:image/png;base64,AA" alt="图"></p>', "甲图"],
  [
    "figures",
    '<figure><img src="https://e.example/a.jpg" alt=""><figcaption>新桥 摄</figcaption></figure>',
    "![](https://e.example/a.jpg)\n\n*新桥 摄*",
  ],
  ["quotes", "<blockquote><p>一</p><p>二</p></blockquote>", "> 一\n>\n> 二"],
  ["close lists", "<ul><li>一</li><li>二</li></ul>", "- 一\n- 二"],
  ["numbered lists", '<ol start="3"><li>一</li><li>二</li></ol>', "3. 一\n4. 二"],
  [
    "nested lists",
    "<ul><li>一<ol><li>甲</li><li>乙</li></ol></li><li>二</li></ul>",
    "- 一\n  1. 甲\n  2. 乙\n- 二",
  ],
  ["lists of paragraphs", "<ul><li><p>一</p><p>又</p></li><li>二</li></ul>", "- 一\n\n  又\n\n- 二"],
  ["code", "<p>用 <code>a`b</code></p>", "用 ``a`b``"],
  ["code blocks", "<pre>if (a) {\n  ```\n}\n</pre>", "````\nif (a) {\n  ```\n}\n````"],
  ["ruby", "<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字</p>", "漢(かん)字"],
  ["definitions", "<dl><dt>甲</dt><dd>乙</dd></dl>", "**甲**\n\n乙"],
  [
    "tables",
    "<table><caption>表一</caption><tr><th>城市</th><th>人口|万</th></tr><tr><td>甲</td><td>3<br>4</td></tr></table>",
    "表一\n\n| 城市 | 人口\\|万 |\n| --- | --- |\n| 甲 | 3<br>4 |",
  ],
  [
    "merged cells",
    '<table><tr><td rowspan="2">甲</td><td colspan="2">乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>',
    "| 甲 | 乙 |  |\n| --- | --- | --- |\n|  | 丙 | 丁 |",
  ],
  ["cells of paragraphs", "<table><tr><td><p>甲</p><p>乙</p></td></tr></table>", "| 甲<br>乙 |\n| --- |"],
])("writes %s", (_name, html, expected) => {
  expect(bodyMarkdown(html)).toBe(expected);
});

test.each([
  ["# 号开头", "\\# 号开头"],
  ["1. 序号", "1\\. 序号"],
  ["- 破折", "\\- 破折"],
  ["> 大于", "\\> 大于"],
  ["a*b*c_d_[e]", "a\\*b\\*c\\_d\\_\\[e\\]"],
  ["&lt;b&gt; &amp;copy;", "\\<b> \\&copy;"],
  ["2018.5 增长 3-5%", "2018.5 增长 3-5%"],
])("text that looks like Markdown stays text: %s", (html, expected) => {
  expect(bodyMarkdown(`<p>${html}</p>`)).toBe(expected);
});

test("lines that serve as headings become headings", () => {
  const outline = {
    kind: "pseudo-headings",
    sections: [sectionOf("section-1", 1, [sectionOf("section-2", 2)])],
  } as const;
  const body = bodyOf(
    '<p><strong><span id="section-1">一、水</span></strong></p><p>甲</p><p><b><span id="section-2">上游</span></b></p>',
  );
  expect(articleToMarkdown(sampleArticle({ outline }), body)).toContain("\n\n## 一、水\n\n甲\n\n### 上游\n");
});
