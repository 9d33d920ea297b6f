// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://news.example/a/12.html" }
import { expect, test } from "vitest";
import { isRemovedByPage, noteRemoval } from "../../../src/content/removed-by-page.ts";

test("that a page took the reader away is said of that page, until a reader is open again or the page moves on", () => {
  expect(isRemovedByPage()).toBe(false);
  noteRemoval(true);
  expect(isRemovedByPage()).toBe(true);
  history.pushState(null, "", "#part-2");
  expect(isRemovedByPage()).toBe(true);
  history.pushState(null, "", "/a/13.html");
  expect(isRemovedByPage()).toBe(false);
  noteRemoval(true);
  noteRemoval(false);
  expect(isRemovedByPage()).toBe(false);
});
