import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser-session.ts";

const session = useBrowser();

/** Whether the engine is there, asked without waking it: Chrome's document, or the code that Firefox's page has loaded. */
const IS_THERE = {
  chromium: "(await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length === 1",
  firefox: "performance.getEntriesByType('resource').some(({ name }) => name.includes('start-engine'))",
};

test("the engine starts beside the first article, once; Firefox's page, which ends by itself, waits for a click", async () => {
  const { driven, pages } = session();
  const browser = inject("browser");
  const isThere = () => driven.evaluateInBackground(`{ return ${IS_THERE[browser]}; }`);
  const openArticle = async () => {
    const page = await driven.open(`${pages}simplified.html`);
    await expect.poll(() => driven.readToolbarTitle(page)).toBe("Jingdu: article found");
  };
  expect(await isThere()).toBe(false);
  await openArticle();
  await expect.poll(isThere).toBe(browser === "chromium");
  if (browser === "chromium") await driven.stopEngine();
  await openArticle();
  expect(await isThere()).toBe(false);
});
