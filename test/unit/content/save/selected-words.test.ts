// @vitest-environment jsdom
import { expect, test } from "vitest";
import { selectedPart, wordsIn } from "../../../../src/content/save/selected-words.ts";

/** The words of a selection from one text to another. */
function wordsBetween(html: string, from: string, to: string): string {
  const body = new DOMParser().parseFromString(`<body>${html}</body>`, "text/html").body;
  const walk = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) texts.push(node as Text);
  const start = texts.find(({ data }) => data.includes(from));
  const end = texts.findLast(({ data }) => data.includes(to));
  const range = body.ownerDocument.createRange();
  if (!start || !end) throw new Error("no such text");
  range.setStart(start, start.data.indexOf(from));
  range.setEnd(end, end.data.indexOf(to) + to.length);
  return wordsIn(selectedPart(range));
}

test.each([
  ["a part of a line", "<p>桥昨天通了。</p>", "昨天", "通了", "昨天通了"],
  ["across marks", "<p>长<b>18</b>公里</p>", "长", "公里", "长18公里"],
  ["two paragraphs, parts of each", "<p>桥昨天通了。</p>\n  <p>车来了。</p>", "通了", "车", "通了。\n\n车"],
  ["without readings", "<p><ruby>漢<rt>かん</rt></ruby>字</p>", "漢", "字", "漢字"],
  ["without buttons of ours", "<p>甲</p><button>Remove</button><p>乙</p>", "甲", "乙", "甲\n\n乙"],
  [
    "without the line of what was removed",
    '<p>甲</p><p class="removals-line">拿掉三处</p><p>乙</p>',
    "甲",
    "乙",
    "甲\n\n乙",
  ],
  ["Latin words stay apart", "<p>a  new\nline</p>", "a", "line", "a new line"],
  ["one space where marks meet", "<p><b>one </b> <i> line</i></p>", "one", "line", "one line"],
  ["a poem", "<p>床前<br>\n 月光</p>", "床前", "月光", "床前\n月光"],
  ["the verses of a poem", "<p>甲<br>乙<br><br>丙</p>", "甲", "丙", "甲\n乙\n\n丙"],
  ["a list", "<p>甲</p><ul>\n<li>乙</li>\n<li>丙</li>\n</ul><p>丁</p>", "甲", "丁", "甲\n\n乙\n丙\n\n丁"],
  ["a list of paragraphs", "<ol><li><p>甲</p></li><li><p>乙</p></li></ol>", "甲", "乙", "甲\n乙"],
  ["a list in a list", "<ul><li>甲<ul><li>乙</li></ul></li><li>丙</li></ul>", "甲", "丙", "甲\n乙\n丙"],
  ["a list of terms", "<dl><dt>甲</dt><dd>乙</dd></dl>", "甲", "乙", "甲\n乙"],
  [
    "a table",
    "<p>表</p><table><thead>\n<tr><th>年</th> <th>人</th></tr></thead><tbody>\n<tr><td>12</td><td>34</td></tr></tbody></table><p>完</p>",
    "表",
    "完",
    "表\n\n年\t人\n12\t34\n\n完",
  ],
  ["a cell without words", "<table><tr><td>甲</td><td></td><td>乙</td></tr></table>", "甲", "乙", "甲\t\t乙"],
  [
    "cells of many lines",
    "<table><tr><td><p>甲</p><p>乙</p></td><td>丙</td></tr></table>",
    "甲",
    "丙",
    "甲 乙\t丙",
  ],
  ["code", "<p>甲</p><pre>if  a:\n\n    b</pre><p>乙</p>", "甲", "乙", "甲\n\nif  a:\n\n    b\n\n乙"],
  ["a part of code", "<pre><b>if</b>\n  a\n  b</pre>", "a", "b", "a\n  b"],
])("the words of a selection: %s", (_name, html, from, to, expected) => {
  expect(wordsBetween(html, from, to)).toBe(expected);
});

test.each("p div h1 h2 h3 h4 h5 h6 blockquote figcaption pre".split(" "))("%s stands apart", (tag) => {
  const html =
    tag === "figcaption" ? "<figure>甲<figcaption>乙</figcaption></figure>" : `甲<${tag}>乙</${tag}>`;
  expect(wordsBetween(html, "甲", "乙")).toBe("甲\n\n乙");
});
