// @vitest-environment jsdom
import { expect, test } from "vitest";
import { rebuildData } from "../../../../../src/core/body/rebuild/rebuild-data.ts";
import { type TreeData, treeData } from "../../../../../src/core/page/tree-data.ts";

const BASE = "https://news.example/story";

function rebuilt(...children: TreeData[2]): string {
  return rebuildData(["div", {}, children], BASE, document.implementation.createHTMLDocument("")).innerHTML;
}

/** The same tree after a way there and back. */
function thereAndBack(html: string): string {
  const body = new DOMParser().parseFromString(`<div>${html}</div>`, "text/html").body.firstElementChild;
  return body
    ? rebuildData(treeData(body), BASE, document.implementation.createHTMLDocument("")).innerHTML
    : "";
}

test.each([
  [
    "a place that is marked",
    '<p>营收<span id="figure-1">3.2<span data-of="person-1-2">亿</span>元</span></p>',
  ],
  [
    "clutter's mark",
    '<p>一</p><span data-removal="removal-1"></span><span data-removal="page-2-removal-3"></span>',
  ],
  [
    "links, outside and to a note",
    '<a href="https://other.example/">甲</a><a href="#note-1">1</a><p id="note-1">注</p>',
  ],
  ["images", '<img src="https://img.example/a.png" alt="图" width="600" height="400">'],
  ["a table", '<table><tbody><tr><th scope="row" colspan="2">甲</th><td>1</td></tr></tbody></table>'],
  ["looks and languages", '<h2 data-look="center large" lang="zh-Hant" dir="ltr">題</h2>'],
  ["a formula", "<math><mrow><mi>x</mi><mo>=</mo><mn>2</mn></mrow></math>"],
])("%s comes as it went", (_name, html) => {
  expect(thereAndBack(html)).toBe(html);
});

test.each<[string, TreeData, string]>([
  ["a script", ["script", {}, ["alert(1)"]], "alert(1)"],
  ["a handler", ["p", { onclick: "x()", style: "color:red" }, ["一"]], "<p>一</p>"],
  ["a script's address", ["a", { href: "javascript:x()" }, ["一"]], "<a>一</a>"],
  ["a script's address in an image", ["img", { src: "javascript:x()", alt: "" }, []], '<img alt="">'],
  ["a frame", ["iframe", { src: "https://a.example" }, []], ""],
  ["a form", ["form", { action: "https://a.example" }, [["input", { name: "password" }, []]]], ""],
  ["an id of the reader's own", ["p", { id: "jingdu-title" }, ["一"]], "<p>一</p>"],
  ["an id that names nothing of ours", ["p", { id: "getElementById" }, ["一"]], "<p>一</p>"],
  ["HTML inside a formula", ["math", {}, [["img", { onerror: "x()" }, []]]], "<math><img></math>"],
  ["a name that is no element's", ["constructor", {}, ["一"]], "一"],
  ["an attribute that objects have", ["p", { constructor: "x", __proto__: "y" }, ["一"]], "<p>一</p>"],
])("of %s only the text comes", (_name, data, html) => {
  expect(rebuilt(data)).toBe(html);
});

test("nesting beyond any article is flattened", () => {
  let deep: TreeData = ["div", {}, ["一"]];
  for (let level = 0; level < 2000; level++) deep = ["div", {}, [deep]];
  expect(rebuilt(deep)).toContain("一");
});
