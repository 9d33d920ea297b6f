// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { markSentence, unmarkSentence } from "../../../../../src/content/reader/aloud/mark-sentence.ts";
import { element } from "../../../../../src/ui/element.ts";

let body: HTMLElement;
let place: HTMLElement;

beforeEach(() => {
  place = element("span", { id: "figure-1" }, "九座");
  body = element(
    "div",
    {},
    element("p", {}, "轻轨今日通车。沿线新增", place, element("b", {}, "车站"), "。票价不变。"),
    element("p", {}, "It opened today. Nine stops are new."),
    element("p", {}, "只有一句。"),
  );
});

const marked = (wrappers: readonly HTMLElement[]): string =>
  wrappers.map((part) => part.textContent).join("");

test("the sentence around a place is marked, across the elements in it", () => {
  expect(marked(markSentence(body, place))).toBe("沿线新增九座车站。");
  expect(body.children[0]?.textContent).toBe("轻轨今日通车。沿线新增九座车站。票价不变。");
});

test("a Latin sentence too", () => {
  const second = body.children[1] ?? body;
  expect(marked(markSentence(body, second))).toBe("It opened today.");
});

test("a line of one sentence needs no mark", () => {
  expect(markSentence(body, body.children[2] ?? body)).toEqual([]);
});

test("a place outside of the body has none", () => {
  expect(markSentence(body, element("p", {}, "轻轨。今日。"))).toEqual([]);
});

test("without the mark the body is as it was", () => {
  const before = body.cloneNode(true);
  markSentence(body, place);
  unmarkSentence(body);
  expect(body.isEqualNode(before)).toBe(true);
});

test("another place takes the mark with it", () => {
  markSentence(body, place);
  const second = body.children[1] ?? body;
  expect(marked(markSentence(body, second))).toBe("It opened today.");
});
