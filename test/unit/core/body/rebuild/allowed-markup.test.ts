import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { contentHtml } from "../../../../../src/core/page/dom.ts";
import { safeCopy } from "./safe-copy.ts";

const url = "https://news.example/a.html";
const { DOMParser } = new JSDOM("", { url }).window;
const rebuilt = (html: string): string =>
  contentHtml(safeCopy(new DOMParser().parseFromString(html, "text/html").body, url));

test.each(
  "a b strong i em u s del ins mark small sub sup q cite dfn abbr time code kbd samp var bdi bdo".split(" "),
)("%s stays in its line", (tag) => {
  const link = tag === "a" ? ' href="https://news.example/b"' : "";
  const line = `<p>甲<${tag}${link}>乙</${tag}>丙</p>`;
  expect(rebuilt(line)).toBe(line);
});

test.each([
  ["<ol start=3 reversed type=A><li>甲", '<ol start="3" reversed="" type="A"><li>甲</li></ol>'],
  ["<ol><li value=7>甲", '<ol><li value="7">甲</li></ol>'],
  ["<p><del datetime=2024-05-06>甲</del>", '<p><del datetime="2024-05-06">甲</del></p>'],
  ["<p><ins datetime=2024-05-06>甲</ins>", '<p><ins datetime="2024-05-06">甲</ins></p>'],
  ["<p><time datetime='6 May 2024'>甲</time>", '<p><time datetime="6 May 2024">甲</time></p>'],
  ["<p><abbr title=乙>甲</abbr>", '<p><abbr title="乙">甲</abbr></p>'],
  ["<p lang=zh-Hant-TW dir=ltr>甲", '<p lang="zh-Hant-TW" dir="ltr">甲</p>'],
  // Values that say nothing, or something else.
  ["<ol start=x type=z><li value=1e9>甲", "<ol><li>甲</li></ol>"],
  ["<p lang='x y' dir=up><time datetime='<b>'>甲</time>", "<p><time>甲</time></p>"],
])("attributes that mean something stay: %s", (html, expected) => {
  expect(rebuilt(html)).toBe(expected);
});

test.each(
  "address article aside dialog fieldset footer form header hgroup legend main nav search section".split(" "),
)("%s is a box like any other", (tag) => {
  expect(rebuilt(`<${tag}>甲</${tag}>乙`)).toBe("<p>甲</p><p>乙</p>");
});

test.each([
  ["<p><acronym title=乙>甲</acronym>", '<p><abbr title="乙">甲</abbr></p>'],
  ["<dir><li>甲</dir>", "<ul><li>甲</li></ul>"],
  ["<menu><li>甲</menu>", "<ul><li>甲</li></ul>"],
  ["<p><strike>甲</strike>", "<p><s>甲</s></p>"],
  ["<p><tt>甲</tt>", "<p><code>甲</code></p>"],
])("old names become today's: %s", (html, expected) => {
  expect(rebuilt(html)).toBe(expected);
});

test.each(
  "applet button canvas command datalist listing map meter noembed noframes object optgroup output plaintext portal progress script select style template textarea title xmp".split(
    " ",
  ),
)("%s goes with all that it holds", (tag) => {
  expect(rebuilt(`<p>甲</p><${tag}><span>乙</span></${tag}>`)).toBe("<p>甲</p>");
});

test("an element that nobody knows goes, and its text stays in the line", () => {
  expect(rebuilt("<p>甲<x-box>乙</x-box>丙<blink>丁</blink></p>")).toBe("<p>甲乙丙丁</p>");
});

test.each("mi mn mo mtext ms".split(" "))("%s is a token of a formula", (tag) => {
  const formula = `<math><${tag}>x</${tag}></math>`;
  expect(rebuilt(`<p>${formula}</p>`)).toContain(formula);
});

test.each(
  "mrow msqrt mstyle mpadded mphantom mover munder munderover msub msup msubsup mfrac mroot".split(" "),
)("%s is drawn in a formula", (tag) => {
  const formula = `<math><${tag}><mi>x</mi><mn>2</mn></${tag}></math>`;
  expect(rebuilt(`<p>${formula}</p>`)).toContain(formula);
});
