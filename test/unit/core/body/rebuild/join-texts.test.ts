import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { joinTexts } from "../../../../../src/core/body/rebuild/join-texts.ts";

test("text nodes side by side become one, those with something between them stay apart", () => {
  const { document } = new JSDOM("<p>甲</p><div><b>丁</b></div>").window;
  const paragraph = document.querySelector("p");
  const box = document.querySelector("div");
  paragraph?.append("乙", "丙");
  box?.prepend("前");
  box?.append("后", "面");
  joinTexts(document.body);
  const textsIn = (parent: Element | null) => [...(parent?.childNodes ?? [])].map((node) => node.textContent);
  expect([textsIn(paragraph), textsIn(box)]).toEqual([["甲乙丙"], ["前", "丁", "后面"]]);
});
