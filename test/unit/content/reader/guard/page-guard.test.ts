// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { guardPage } from "../../../../../src/content/reader/guard/page-guard.ts";

let life: AbortController;
let guard: AbortController;
let host: HTMLElement;
let heard: string[];

/** What a hand does with a mouse, a finger, a pen, the clipboard and a form. */
const EVENTS =
  "click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove pointerover pointerout touchstart touchend touchmove wheel copy cut paste selectstart dragstart input change focusin focusout".split(
    " ",
  );

beforeEach(() => {
  CSSStyleSheet.prototype.replaceSync = () => {};
  document.adoptedStyleSheets = [];
  vi.stubGlobal("scrollTo", vi.fn());
  life = new AbortController();
  guard = new AbortController();
  host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  document.documentElement.append(host);
  heard = [];
  for (const name of EVENTS) {
    document.documentElement.addEventListener(name, () => heard.push(name), { signal: life.signal });
  }
  guardPage(root, () => {}, guard.signal);
});

afterEach(() => {
  guard.abort();
  life.abort();
  host.remove();
  vi.unstubAllGlobals();
});

test.each(EVENTS)("the page hears of no %s in the reader, and of each when it is closed", (name) => {
  host.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  expect(heard).toEqual([]);
  guard.abort();
  host.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  expect(heard).toEqual([name]);
});

test("the page is lent a style sheet while the reader is open", () => {
  expect(document.adoptedStyleSheets).toHaveLength(1);
  guard.abort();
  expect(document.adoptedStyleSheets).toEqual([]);
});
