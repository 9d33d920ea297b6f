import type { Page } from "puppeteer-core";
import type { DrivenBrowser, DrivenPopup } from "../../src/build/drive/driven-browser.ts";
import { until } from "../../src/build/drive/until.mjs";

/** Faces that another follows by itself. */
const PASSING = ["loading", "article-found"];

/** Clicks the toolbar button and waits until the popup has the face that it keeps. */
export async function openPopup(
  driven: DrivenBrowser,
  page: Page,
): Promise<{ popup: DrivenPopup; state: string }> {
  const popup = await driven.clickToolbarButton(page);
  return { popup, state: await settledState(popup) };
}

/** The popup's face, once it stays. */
async function settledState(popup: DrivenPopup): Promise<string> {
  const state = await until("the popup's face", async () => {
    const current = await popup.evaluate("document.body.dataset.state");
    return PASSING.includes(String(current)) ? null : current;
  });
  return String(state);
}

/** Visible text of every element that fits. */
export async function textsIn(popup: DrivenPopup, selector: string): Promise<string[]> {
  const query = `[...document.querySelectorAll(${JSON.stringify(selector)})].map((found) => found.innerText.trim())`;
  return (await popup.evaluate(query)) as string[];
}
