// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openPickFrame } from "../../../../src/content/pick/frame.ts";

vi.mock("../../../../src/platform/i18n.ts", () => ({ uiLanguage: () => "en" }));

let frame: HTMLElement;
let block: Element;
let top: number;
let life: AbortController;

beforeEach(() => {
  CSSStyleSheet.prototype.replaceSync = () => {};
  HTMLElement.prototype.showPopover = () => {};
  const attach = Element.prototype.attachShadow;
  let root: ShadowRoot | null = null;
  vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function shadow(this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  life = new AbortController();
  block = document.createElement("p");
  top = 100;
  block.getBoundingClientRect = () => new DOMRect(40, top, 300, 20);
  const opened = openPickFrame("Click to read", life.signal);
  const found = (root as ShadowRoot | null)?.querySelector<HTMLElement>(".frame");
  if (!found) throw new Error("no frame");
  frame = found;
  expect(frame.hidden).toBe(true);
  opened.show(block);
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

test("the frame stands around its block, 4 px from it", () => {
  expect(frame.hidden).toBe(false);
  const { left, top: upper, width, height } = frame.style;
  expect([left, upper, width, height]).toEqual(["36px", "96px", "308px", "28px"]);
});

test.each(["scroll", "resize"])("it stays around the block after %s", (moved) => {
  top = 20;
  window.dispatchEvent(new Event(moved));
  expect(frame.style.top).toBe("16px");
});

test("nothing of it stays once the picking ends", () => {
  life.abort();
  expect(document.querySelector("[data-jingdu-pick]")).toBeNull();
  top = 20;
  window.dispatchEvent(new Event("resize"));
  expect(frame.style.top).toBe("96px");
});

test("it lies over the page by hand, so that no press of the page takes it away, and goes with the picking", () => {
  const host = document.querySelector("[data-jingdu-pick]");
  expect(host?.getAttribute("popover")).toBe("manual");
  expect(host?.parentElement).toBe(document.documentElement);
  const hint = frame.nextElementSibling;
  expect([hint?.textContent, hint?.getAttribute("role"), (hint as HTMLElement | null)?.lang]).toEqual([
    "Click to read",
    "status",
    "en",
  ]);
  life.abort();
  expect(document.querySelector("[data-jingdu-pick]")).toBeNull();
});
