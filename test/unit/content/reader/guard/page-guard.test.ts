// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { guardPage } from "../../../../../src/content/reader/guard/page-guard.ts";

let life: AbortController;
let guard: AbortController;
let host: HTMLElement;
let heard: string[];

/** What bubbles of all that a hand does, by its kind: UI Events, Pointer Events, Touch Events, Clipboard API, HTML, Selection API. */
const EVENTS = Object.values({
  keys: "keydown keypress keyup",
  clicks: "click dblclick auxclick contextmenu",
  mouse: "mousedown mouseup mousemove mouseover mouseout",
  pointer:
    "pointerdown pointerup pointermove pointerover pointerout pointercancel gotpointercapture lostpointercapture",
  touch: "touchstart touchmove touchend touchcancel",
  wheel: "wheel",
  clipboard: "copy cut paste",
  drag: "dragstart drag dragenter dragover dragleave drop dragend",
  selection: "selectstart",
  text: "beforeinput input change compositionstart compositionupdate compositionend",
  focus: "focusin focusout",
}).flatMap((names) => names.split(" "));

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
  // A key that is held is guarded until it is let go.
  host.dispatchEvent(new Event("keyup", { bubbles: true, composed: true }));
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
