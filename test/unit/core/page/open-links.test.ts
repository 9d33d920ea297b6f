import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { linkTest } from "../../../../src/core/page/open-links.ts";

const { DOMParser } = new JSDOM("", { url: "https://news.example/1" }).window;

/** Which of the page's anchors are links. */
function linksIn(html: string): boolean[] {
  const page = new DOMParser().parseFromString(html, "text/html");
  return [...page.querySelectorAll("a")].map(linkTest(page));
}

const SENTENCE = "港口的灯在傍晚一盏一盏亮起来，渔船带着一天的收获回到岸边的码头。";
const anchor = (text: string): string => `<p><a href="/2">${text}</a></p>`;

test("an anchor with an address is a link, one without is a place", () => {
  expect(linksIn('<a href="/2">甲</a><a name="x">乙</a><a>丙</a>')).toEqual([true, false, false]);
});

test.each([
  [3, true],
  [4, false],
])("prose in %i anchors of one address: a link? %s", (times, isLink) => {
  expect(linksIn(anchor(SENTENCE).repeat(times))).toEqual(Array(times).fill(isLink));
});

test.each([
  ["a headline without a sentence", "新桥昨天正式通车两岸车程缩短到十分钟市民都到桥上来看一看走一走"],
  ["a few words", "更多，请看。"],
])("%s may stand in as many as it likes", (_name, text) => {
  expect(linksIn(anchor(text).repeat(9))).toEqual(Array(9).fill(true));
});

test.each([
  ["of prose with one address counts, not those of others", "<p><a href='/3'>", true],
  ["of the same counts", "<p><a href='/2'>", false],
])("each anchor %s", (_name, other, isLink) => {
  expect(linksIn(anchor(SENTENCE).repeat(3) + other + SENTENCE)[0]).toBe(isLink);
});

test.each([
  ["a story", SENTENCE.repeat(9), false],
  ["a teaser of three sentences", `${"港口的灯在傍晚一盏一盏亮起来，".repeat(6)}。`.repeat(3), true],
  ["four short sentences", SENTENCE.repeat(4), true],
])("a link that was laid over %s", (_name, text, isLink) => {
  expect(linksIn(`<a href="/2">${text}</a>`)).toEqual([isLink]);
});
