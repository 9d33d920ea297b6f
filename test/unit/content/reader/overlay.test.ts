// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "../../fake-browser.ts";

beforeEach(() => {
  CSSStyleSheet.prototype.replaceSync = () => {};
  document.adoptedStyleSheets = [];
  vi.stubGlobal("chrome", fakeBrowser({}));
  vi.stubGlobal("scrollTo", () => {});
});

test("where the page lets no dialog open, nothing of the reader stays in it", async () => {
  const { openReaderOverlay } = await import("../../../../src/content/reader/overlay.ts");
  const before = document.documentElement.outerHTML;
  const dialog = document.createElement("dialog");
  dialog.showModal = () => {
    throw new DOMException("no", "InvalidStateError");
  };
  const pressed = vi.fn();
  expect(() => openReaderOverlay(dialog, pressed)).toThrow("no");
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.adoptedStyleSheets).toEqual([]);
  const heard = vi.fn();
  addEventListener("keydown", heard, { once: true });
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
  expect(heard).toHaveBeenCalledOnce();
});
