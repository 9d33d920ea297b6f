import { expect, test } from "vitest";
import { bookBody } from "../../../../src/core/export/book-body.ts";
import { contentXhtml } from "../../../../src/core/export/xhtml.ts";
import { bodyOf } from "./sample-article.ts";

const plan = { places: new Set(["section-1"]), pictureOf: () => null };

/** A tree as no parser would make it: `[tag, ...children]`. */
interface Tree extends ReadonlyArray<string | Tree> {
  readonly 0: string;
}

function treeOf(tree: Tree, document: Document): Element {
  const [, ...children] = tree;
  const element = document.createElement(tree[0]);
  element.append(...children.map((child) => (typeof child === "string" ? child : treeOf(child, document))));
  return element;
}

function written(tree: Tree): string {
  const body = bodyOf("");
  body.append(treeOf(tree, body.ownerDocument));
  return contentXhtml(bookBody(body, plan));
}

// HTML Standard, content models: flow content stands neither in a paragraph nor in phrasing content.
const FLOW: readonly Tree[] = [
  ...["p", "h2", "h3", "h4", "h5", "h6", "pre", "div", "blockquote", "hr"].map((tag): Tree => [tag]),
  ["ul", ["li", "乙"]],
  ["ol", ["li", "乙"]],
  ["dl", ["dt", "乙"], ["dd", "丙"]],
  ["figure", ["p", "乙"], ["figcaption", "丙"]],
  ["table", ["tbody", ["tr", ["td", "乙"]]]],
];

test.each(FLOW.map((block): [string, Tree] => [block[0], block]))(
  "%s makes a box of the paragraph that it stands in, and stands in no bold text",
  (_tag, block) => {
    const alone = written(block);
    expect(written(["p", "甲", block])).toBe(`<div>甲${alone}</div>`);
    expect(written(["b", "甲", block])).toBe(`甲${alone}`);
  },
);

test.each(["p", "h2", "h3", "h4", "h5", "h6", "pre"])("%s around a block is a box", (tag) => {
  expect(written([tag, "甲", ["hr"]])).toBe("<div>甲<hr/></div>");
});

test.each("b strong i em u s del ins mark small sub sup q cite dfn abbr code kbd samp var bdi".split(" "))(
  "%s around a block goes, and stays around text",
  (tag) => {
    expect(written([tag, "甲", ["p", "乙"]])).toBe("甲<p>乙</p>");
    expect(written(["p", [tag, "甲"]])).toBe(`<p><${tag}>甲</${tag}></p>`);
  },
);

test.each("li dt dd figcaption caption tr thead tbody tfoot th td".split(" "))(
  "%s outside what it is a part of is a box",
  (tag) => {
    expect(written(["blockquote", [tag, "甲"]])).toBe("<blockquote><div>甲</div></blockquote>");
  },
);

test.each<[string, Tree, string]>([
  ["a paragraph of text stays", ["p", "甲", ["b", "乙"]], "<p>甲<b>乙</b></p>"],
  [
    "a paragraph with a block is a box",
    ["p", "甲", ["ul", ["li", "乙"]]],
    "<div>甲<ul><li>乙</li></ul></div>",
  ],
  ["bold around blocks goes", ["b", ["p", "甲"], ["p", "乙"]], "<p>甲</p><p>乙</p>"],
  ["text beside items is an item", ["ul", "甲", ["li", "乙"]], "<ul><li>甲</li><li>乙</li></ul>"],
  ["an item without a list is a box", ["div", ["li", "甲"]], "<div><div>甲</div></div>"],
  ["terms in turns stay", ["dl", ["dt", "甲"], ["dd", "乙"]], "<dl><dt>甲</dt><dd>乙</dd></dl>"],
  ["explanations of nothing are boxes", ["dl", ["dd", "乙"]], "<div><div>乙</div></div>"],
  [
    "no heading in a term",
    ["dl", ["dt", ["h3", "甲"]], ["dd", "乙"]],
    "<dl><dt><div>甲</div></dt><dd>乙</dd></dl>",
  ],
  [
    "a caption in the middle is a box",
    ["figure", ["p", "甲"], ["figcaption", "乙"], ["p", "丙"]],
    "<figure><p>甲</p><div>乙</div><p>丙</p></figure>",
  ],
  [
    "rows stand in their groups, the head first",
    ["table", ["tr", ["td", "2"]], ["thead", ["tr", ["th", "1"]]], ["caption", "表"]],
    "<table><caption>表</caption><thead><tr><th>1</th></tr></thead><tbody><tr><td>2</td></tr></tbody></table>",
  ],
  [
    "what is no part of a table goes before it",
    ["table", "甲", ["tr", ["td", "1"]]],
    "甲<table><tbody><tr><td>1</td></tr></tbody></table>",
  ],
  [
    "what is no cell of a row, neither",
    ["table", ["tr", "甲", ["td", "1"], " "]],
    "甲<table><tbody><tr><td>1</td></tr></tbody></table>",
  ],
  ["a cell without a row is a box", ["div", ["td", "甲"]], "<div><div>甲</div></div>"],
  ["ruby in turns stays", ["ruby", "漢", ["rt", "かん"]], "<ruby>漢<rt>かん</rt></ruby>"],
  ["ruby out of turn is text", ["p", ["ruby", ["rt", "かん"], "漢"]], "<p>(かん)漢</p>"],
  ["a reading without ruby is text", ["p", "漢", ["rt", "かん"]], "<p>漢かん</p>"],
  ["a link in a link goes", ["p", ["a", "甲", ["a", "乙"]]], "<p><a>甲乙</a></p>"],
  ["what folds is open", ["details", ["summary", "甲"], ["p", "乙"]], "<div><p>甲</p><p>乙</p></div>"],
])("%s", (_name, tree, expected) => {
  expect(written(tree)).toBe(expected);
});

test.each([
  '<ol start="3" type="a"><li value="7">甲</li></ol>',
  '<p><abbr title="乙">甲</abbr></p>',
  '<p dir="rtl">甲</p>',
  '<p><a href="https://news.example/a">甲</a></p>',
  '<table><tbody><tr><th colspan="2" rowspan="3" scope="col">甲</th><td colspan="2" rowspan="3">乙</td></tr></tbody></table>',
])("attributes that a book may have stay: %s", (html) => {
  expect(contentXhtml(bookBody(bodyOf(html), plan))).toBe(html);
});

test("a language is said twice, as XML has it too", () => {
  expect(contentXhtml(bookBody(bodyOf('<p lang="en">a</p>'), plan))).toBe('<p lang="en" xml:lang="en">a</p>');
});

test("a picture of the book stands with its words and its size, others of its attributes go", () => {
  const body = bodyOf('<p><img src="a.png" alt="桥" width="4" height="3" loading="lazy" class="x"></p>');
  expect(contentXhtml(bookBody(body, { ...plan, pictureOf: () => "p1.png" }))).toBe(
    '<p><img src="p1.png" alt="桥" width="4" height="3"/></p>',
  );
});

test("places that something leads to stay, also those of elements that go", () => {
  const body = bodyOf(
    '<p><b id="section-1"><span id="x">甲</span></b><time id="note-1">乙</time><a href="#note-1">1</a></p>',
  );
  expect(contentXhtml(bookBody(body, plan))).toBe(
    '<p><b id="section-1">甲</b><span id="note-1"></span>乙<a href="#note-1">1</a></p>',
  );
});

test("of attributes it keeps what a book needs, with the language twice", () => {
  const body = bodyOf(
    '<table><tr><td rowspan="0" colspan="2" data-look="x" lang="en" style="color:red" onclick="a()">a</td></tr></table><ul><li value="3">b</li></ul>',
  );
  expect(contentXhtml(bookBody(body, plan))).toBe(
    '<table><tbody><tr><td colspan="2" lang="en" xml:lang="en">a</td></tr></tbody></table><ul><li>b</li></ul>',
  );
});

test("the body it was made from stays as it was", () => {
  const body = bodyOf(
    '<details><summary>甲</summary></details><img src="https://news.example/a.png" alt="">',
  );
  const before = body.innerHTML;
  bookBody(body, plan);
  expect(body.innerHTML).toBe(before);
});

test.each([
  ["https://news.example/?q=1|2&x={y}", "https://news.example/?q=1%7C2&amp;x=%7By%7D"],
  ["https://news.example/新闻?a=%&b=%E6", "https://news.example/%E6%96%B0%E9%97%BB?a=%25&amp;b=%E6"],
  ["mailto:desk@news.example", "mailto:desk@news.example"],
])("an address is one that XML's readers know: %s", (address, expected) => {
  const body = bodyOf(`<p><a href="${address}">甲</a></p>`);
  expect(contentXhtml(bookBody(body, plan))).toBe(`<p><a href="${expected}">甲</a></p>`);
});
