import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { findParallelBoxes } from "../../../../../src/core/body/isolate/parallel-boxes.ts";
import { pruneClutter } from "../../../../../src/core/body/prune/prune-clutter.ts";
import { cleanPage, STORY } from "../clean-body.ts";

const head = "<title>江城论坛：新桥带来什么_江城网</title>";
const headline = "<h1>江城论坛：新桥带来什么</h1>";
const menu = '<div><a href="/">首页</a> <a href="/a">财经</a></div>';
const [first = "", second = "", third = "", fourth = ""] = STORY;

function card(inside: string): string {
  return `<div class="card">${inside}</div>`;
}

function told(...texts: readonly string[]): string {
  return `<div class="rich-text">${texts.map((text) => `<p>${text}</p>`).join("")}</div>`;
}

test.each([
  [
    "a speaker a box",
    [card(`<b>林海川</b>${told(first, second)}`), card(`<b>沈秋萍</b>${told(third, fourth)}`)],
    ["林海川", first, second, "沈秋萍", third, fourth],
  ],
  [
    "a question a box",
    [
      card(`<h3>桥有多长？</h3>${told(second)}`),
      card(`<h3>何时开放？</h3>${told(first)}`),
      card(told(third)),
    ],
    ["桥有多长？", second, "何时开放？", first, third],
  ],
  [
    "in boxes without a name for their text",
    [card(`<p>${first}</p>`), card(`<p>${second}</p>`)],
    [first, second],
  ],
])("a story told in boxes side by side is whole: %s", (_name, boxes, lines) => {
  expect(cleanPage(`${head}${menu}${headline}${boxes.join("")}`).lines).toEqual(lines);
});

const date = "<span>发布于 2024-03-05 09:30</span>";

test.each([
  ["have a date each: answers", headline, told(first) + date, told(second) + date],
  ["are links for the most part: teasers", headline, told(first), told(`<a href="/2">${second}</a>`)],
  ["hold a caption each", headline, told(first), told("桥塔近景")],
  ["have the headline inside: a list of stories", "", headline + told(first), told(second)],
])("boxes of one kind are no parts of a story where they %s", (_name, above, one, other) => {
  const page = new JSDOM(`${head}${menu}${above}${card(one)}${card(other)}`, {
    url: "https://news.example/a",
  });
  const pruned = pruneClutter(page.window.document, { url: "https://news.example/a" });
  const [chosen] = page.window.document.querySelectorAll(".rich-text");
  expect(chosen && (findParallelBoxes(pruned, chosen)?.length ?? 0)).toBeLessThan(2);
});
