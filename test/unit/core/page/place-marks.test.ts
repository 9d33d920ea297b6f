import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { readBlocks } from "../../../../src/core/page/blocks.ts";
import { placeMarks } from "../../../../src/core/page/place-marks.ts";

/** The body with its marks, each named by its own number and given as the words that it covers. */
function marked(html: string, ...words: readonly string[]): string {
  const { body } = new JSDOM(html).window.document;
  const blocks = readBlocks(body);
  const text = blocks.map((block) => block.text).join("\n");
  const marks = words.map((word, index) => {
    const start = text.indexOf(word);
    return { id: `m-${index + 1}`, span: { start, end: start + word.length } };
  });
  placeMarks(blocks, marks);
  expect(body.textContent).toBe(new JSDOM(html).window.document.body.textContent);
  return body.innerHTML;
}

test("a mark over several nodes has its id on the first piece", () => {
  expect(marked("<p>一<b>二三</b>四</p>", "一二")).toBe(
    '<p><span id="m-1">一</span><b><span data-of="m-1">二</span>三</b>四</p>',
  );
});

test("marks nest, the longer one outside", () => {
  expect(marked("<p>一二三</p>", "一二三", "二")).toBe(
    '<p><span id="m-1">一</span><span data-of="m-1"><span id="m-2">二</span></span><span data-of="m-1">三</span></p>',
  );
});

test.each([
  [
    "begins in it",
    "=5万",
    '<p>共<span id="m-1"><math><mi>x</mi><mo>=</mo><mn>5</mn></math></span><span data-of="m-1">万</span>元</p>',
  ],
  ["lies in it", "5", '<p>共<span id="m-1"><math><mi>x</mi><mo>=</mo><mn>5</mn></math></span>万元</p>'],
  [
    "goes over it",
    "共x=5万元",
    '<p><span id="m-1">共</span><span data-of="m-1"><math><mi>x</mi><mo>=</mo><mn>5</mn></math></span><span data-of="m-1">万元</span></p>',
  ],
])("a mark that %s stands around a formula, never inside", (_name, words, expected) => {
  expect(marked("<p>共<math><mi>x</mi><mo>=</mo><mn>5</mn></math>万元</p>", words)).toBe(expected);
});
