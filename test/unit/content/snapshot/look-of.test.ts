// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from "vitest";
import { windowOf } from "../../../../src/content/snapshot/live-reads.ts";
import { isOffPage, lookOf } from "../../../../src/content/snapshot/look-of.ts";

const PLAIN = {
  display: "block",
  visibility: "visible",
  fontSize: "16px",
  fontWeight: "400",
  textAlign: "start",
  position: "static",
  overflow: "visible",
  width: "300px",
  height: "20px",
  clip: "auto",
  clipPath: "none",
};

/** How an element with this source looks where the browser computes such a style for it. */
function look(style: Partial<typeof PLAIN>, html = "新桥通车") {
  const element = document.createElement("p");
  element.innerHTML = html;
  const computed = { ...PLAIN, ...style } as CSSStyleDeclaration;
  vi.spyOn(windowOf(document) ?? window, "getComputedStyle").mockReturnValue(computed);
  return { ...lookOf(element), isOffPage: isOffPage(element) };
}

afterEach(() => vi.restoreAllMocks());

test("plain text is of its size, at the start of its line, and seen", () => {
  expect(look({})).toEqual({ hidden: false, bold: false, size: 16, align: "start", isOffPage: false });
});

test.each([
  ["599", false],
  ["600", true],
  ["700", true],
])("of weight %s it is bold: %s", (fontWeight, bold) => {
  expect(look({ fontWeight }).bold).toBe(bold);
});

test.each([
  ["center", "center"],
  ["-webkit-center", "center"],
  ["-moz-center", "center"],
  ["right", "end"],
  ["end", "end"],
  ["justify", "start"],
  ["left", "start"],
])("aligned %s it stands at the %s", (textAlign, align) => {
  expect(look({ textAlign }).align).toBe(align);
});

describe("nobody sees what", () => {
  const out = { position: "absolute" };
  test.each<[string, Partial<typeof PLAIN>]>([
    ["is not displayed", { display: "none" }],
    ["is invisible", { visibility: "hidden" }],
    ["collapses", { visibility: "collapse" }],
    ["is set in no size", { fontSize: "0px" }],
    ["is a pixel wide and high", { ...out, overflow: "hidden", width: "1px", height: "1px" }],
    ["is fixed, a pixel wide and high", { position: "fixed", overflow: "clip", width: "1px", height: "1px" }],
    ["is cut to nothing", { ...out, clip: "rect(0px, 0px, 0px, 0px)" }],
    ["is cut to a pixel", { ...out, clip: "rect(1px 1px 1px 1px)" }],
    ["is cut from all sides", { ...out, clipPath: "inset(50%)" }],
    ["is cut away", { ...out, clipPath: "inset(100%)" }],
  ])("%s", (_name, style) => {
    expect(look(style).hidden).toBe(true);
  });

  test("takes no place on the page, only where it is not displayed", () => {
    expect(look({ display: "none" }).isOffPage).toBe(true);
    expect(look({ visibility: "hidden" }).isOffPage).toBe(false);
  });
});

describe("but one sees what", () => {
  const out = { position: "absolute", overflow: "hidden" };
  test.each<[string, Partial<typeof PLAIN>, string?]>([
    ["is two pixels wide", { ...out, width: "2px", height: "1px" }],
    ["is two pixels high", { ...out, width: "1px", height: "2px" }],
    ["overflows its pixel", { position: "absolute", width: "1px", height: "1px" }],
    ["is a pixel in the flow", { overflow: "hidden", width: "1px", height: "1px" }],
    ["is cut, but not to nothing", { ...out, clip: "rect(0px, 40px, 20px, 0px)" }],
    ["is cut a little", { ...out, clipPath: "inset(5%)" }],
    ["stands in a line of no size with a size of its own", { fontSize: "0px" }, "<b>新桥</b>"],
    ["is a picture that is yet to load", { ...out, width: "0px", height: "0px" }, ""],
  ])("%s", (_name, style, html) => {
    expect(look(style, html).hidden).toBe(false);
  });
});

test("an element that stands in no page looks like nothing", () => {
  const elsewhere = document.implementation.createHTMLDocument("").createElement("p");
  expect(lookOf(elsewhere)).toBeNull();
});
