import { browser } from "../platform/browser.ts";

/** The page takes over: a popup that stays open would keep the focus from it. */
export async function giveWay(): Promise<void> {
  // Firefox for Android has no windows.
  const windows: Partial<typeof browser.windows> | undefined = browser.windows;
  await windows?.update?.(browser.windows.WINDOW_ID_CURRENT, { focused: true });
  window.close();
}
