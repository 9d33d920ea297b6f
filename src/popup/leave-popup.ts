import { browser } from "../platform/browser.ts";

/** Closes the popup for what is in the page now: one that stays open would keep the focus from it. */
export async function giveWay(): Promise<void> {
  await focusPage();
  window.close();
}

/** Firefox for Android has no windows. */
async function focusPage(): Promise<void> {
  const windows: Partial<typeof browser.windows> | undefined = browser.windows;
  await windows?.update?.(browser.windows.WINDOW_ID_CURRENT, { focused: true });
}

/** Opens the settings, and closes the popup. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}
