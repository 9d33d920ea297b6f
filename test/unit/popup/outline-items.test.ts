import { JSDOM } from "jsdom";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Section } from "../../../src/core/article.ts";
import { outlineItems } from "../../../src/popup/outline-items.ts";
import { findIn } from "../core/figures/figures-of.ts";

const { window } = new JSDOM("");

beforeEach(() => {
  vi.stubGlobal("document", window.document);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ["三、搜救", "全馆馆员7名。", "全馆馆员 7名"],
  ["三、搜救", "事故致7名矿工被困。", "矿工 7名"],
  // The heading has said what it is; nobody says what it is.
  ["二、矿工被困", "事故致7名矿工被困。", "7名"],
  ["四、价格", "花300元。", "花300元"],
])("under %s, %s shows %s", (heading, text, shown) => {
  const { figures } = findIn(text);
  const section: Section = {
    ...{ id: "s", heading, level: 1, length: text.length, sections: [] },
    figures: figures.map(({ id }) => id),
  };
  const [item] = outlineItems([section], figures, () => {});
  expect(item?.querySelector(".section-figures")?.textContent).toBe(shown);
});
