// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { keepScroll } from "../../../../../src/content/reader/guard/keep-scroll.ts";

const scrollTo = vi.fn();

beforeEach(() => {
  scrollTo.mockClear();
  vi.stubGlobal("scrollTo", scrollTo);
});

test("a page that stayed where it was is not asked to move: a browser lays it out first, however large it is", () => {
  keepScroll(new AbortController().signal)();
  expect(scrollTo).not.toHaveBeenCalled();
});

test("a box of the page that moves is no move of the page", () => {
  const restore = keepScroll(new AbortController().signal);
  document.body.dispatchEvent(new Event("scroll"));
  restore();
  expect(scrollTo).not.toHaveBeenCalled();
});

test("a page that was moved behind the reader is moved back", () => {
  const life = new AbortController();
  const restore = keepScroll(life.signal);
  document.dispatchEvent(new Event("scroll", { bubbles: true }));
  life.abort();
  restore();
  expect(scrollTo).toHaveBeenCalledExactlyOnceWith({ left: 0, top: 0, behavior: "instant" });
});
