import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { readBlocks } from "../../../../src/core/page/blocks.ts";

const { document } = new JSDOM("").window;

/** An element; what it stands in is made by hand, for a parser would move a cell without its table. */
function made(tag: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

const linesOf = (...children: readonly (Node | string)[]): string[] =>
  readBlocks(made("div", ...children)).map(({ text }) => text);

test.each(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
)("%s begins and ends a line", (tag) => {
  expect(linesOf("甲", made(tag, "乙"), "丙")).toEqual(["甲", "乙", "丙"]);
});

test.each("figcaption caption rp rt script style template noscript".split(" "))(
  "%s says nothing of the text",
  (tag) => {
    expect(linesOf("甲", made(tag, "乙"), "丙").join("")).toBe("甲丙");
  },
);

test.each("span a b i em mark x-box".split(" "))("%s stays in its line", (tag) => {
  expect(linesOf("甲", made(tag, "乙"), "丙")).toEqual(["甲乙丙"]);
});

test.each([
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, "heading", level] as const),
  ...["li", "dt", "dd"].map((tag) => [tag, "list-item", null] as const),
  ...["td", "th"].map((tag) => [tag, "cell", null] as const),
  ["pre", "code", null] as const,
  ["blockquote", "quote", null] as const,
  ["p", "paragraph", null] as const,
])("a line in %s is a %s", (tag, kind, level) => {
  expect(readBlocks(made("div", made(tag, "甲")))).toMatchObject([{ text: "甲", kind, level }]);
});

test("a paragraph in a quote is of the quote", () => {
  expect(readBlocks(made("div", made("blockquote", made("p", "甲"))))).toMatchObject([{ kind: "quote" }]);
});

test("a line is bold where all of it is, and linked where all of it is", () => {
  const [bold, half] = readBlocks(
    made("div", made("p", made("b", "甲"), " "), made("p", made("b", "甲"), "乙")),
  );
  expect([bold?.bold, half?.bold]).toEqual([true, false]);
  const [linked, partly] = readBlocks(
    made("div", made("p", made("a", "甲")), made("p", made("a", "甲"), "乙")),
  );
  expect([linked?.linked, partly?.linked]).toEqual([true, false]);
  expect(readBlocks(made("div", made("p", made("strong", "甲"))))[0]?.bold).toBe(true);
});

test("lines that a break parts go on in one element, and each has its place in the text", () => {
  expect(readBlocks(made("p", "甲乙", made("br"), "丙"))).toMatchObject([
    { text: "甲乙", start: 0 },
    { text: "丙", start: 3, goesOn: true },
  ]);
});

test("pieces of a line stand where they are in it, without the white space around", () => {
  const [block] = readBlocks(made("div", made("p", "  ", made("b", "甲乙"), "丙 ")));
  expect(block?.text).toBe("甲乙丙");
  expect(block?.runs.map(({ start }) => start)).toEqual([0, 2]);
});
