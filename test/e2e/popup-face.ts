import type { Page } from "puppeteer-core";
import type { DrivenBrowser, DrivenPopup } from "../../src/build/drive/driven-browser.ts";
import { settledFace } from "../../src/build/drive/settled-face.mjs";

/** Clicks the toolbar button and waits until the popup has the face that it keeps. */
export async function openPopup(
  driven: DrivenBrowser,
  page: Page,
): Promise<{ popup: DrivenPopup; state: string }> {
  const popup = await driven.clickToolbarButton(page);
  return { popup, state: await settledFace(popup) };
}

/** Visible text of every element that fits. */
export async function textsIn(popup: DrivenPopup, selector: string): Promise<string[]> {
  const query = `[...document.querySelectorAll(${JSON.stringify(selector)})].map((found) => found.innerText.trim())`;
  return (await popup.evaluate(query)) as string[];
}
