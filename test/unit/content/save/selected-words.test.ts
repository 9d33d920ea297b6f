// @vitest-environment jsdom
import { expect, test } from "vitest";
import { selectedWords } from "../../../../src/content/save/selected-words.ts";

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
  return selectedWords(range);
}

test.each([
  ["a part of a line", "<p>桥昨天通了。</p>", "昨天", "通了", "昨天通了"],
  ["across marks", "<p>长<b>18</b>公里</p>", "长", "公里", "长18公里"],
  ["two lines, parts of each", "<p>桥昨天通了。</p>\n  <p>车来了。</p>", "通了", "车", "通了。\n车"],
  ["a line break", "<p>甲<br>乙</p>", "甲", "乙", "甲\n乙"],
  ["items of a list", "<ul><li>甲</li><li>乙</li></ul>", "甲", "乙", "甲\n乙"],
  ["without readings", "<p><ruby>漢<rt>かん</rt></ruby>字</p>", "漢", "字", "漢字"],
  ["without buttons of ours", "<p>甲</p><button>Remove</button><p>乙</p>", "甲", "乙", "甲\n乙"],
  ["Latin words stay apart", "<p>a  new\nline</p>", "a", "line", "a new line"],
])("the words of a selection: %s", (_name, html, from, to, expected) => {
  expect(wordsBetween(html, from, to)).toBe(expected);
});

test.each("p div h1 h2 h3 h4 h5 h6 dt dd blockquote figcaption pre".split(" "))("%s is a line", (tag) => {
  const html =
    tag === "figcaption" ? "<figure>甲<figcaption>乙</figcaption></figure>" : `甲<${tag}>乙</${tag}>`;
  expect(wordsBetween(html, "甲", "乙")).toBe("甲\n乙");
});

test("a row is a line, its cells stand beside each other", () => {
  expect(wordsBetween("<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>", "甲", "丙")).toBe(
    "甲乙\n丙",
  );
});
