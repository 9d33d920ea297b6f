import { browser } from "../platform/browser.ts";

/** Closes the popup, and gives the focus to the page. */
export async function giveWay(): Promise<void> {
  await focusPage();
  window.close();
}

/** Firefox for Android has no windows. */
async function focusPage(): Promise<void> {
  const windows: Partial<typeof browser.windows> | undefined = browser.windows;
  await windows?.update?.(browser.windows.WINDOW_ID_CURRENT, { focused: true });
}
