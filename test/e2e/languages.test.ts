import { afterEach, expect, inject, test } from "vitest";
import type { DrivenBrowser } from "../../src/build/drive/driven-browser.ts";
import { serveFolder } from "../../src/build/serve-folder.mjs";
import { driveBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";

let driven: DrivenBrowser | null = null;
afterEach(async () => {
  await driven?.close([]);
});

test.each([
  ["zh-CN", "阅读"],
  ["zh-TW", "閱讀"],
])("in a browser that speaks %s, so does the popup", async (language, read) => {
  const pages = await serveFolder("test/e2e/pages");
  driven = await driveBrowser(inject("browser"), { language });
  const page = await driven.open(`${pages.origin}simplified.html`);
  const { popup } = await openPopup(driven, page);
  expect((await textsIn(popup, "#read"))[0]).toContain(read);
  pages.close();
});
