import type { PageText } from "../platform/protocol.ts";

/** How the page converter of a tab is reached. */
export interface ConverterTab {
  wake(tabId: number): Promise<PageText>;
  convert(tabId: number, remembered: boolean): Promise<PageText>;
  restore(tabId: number): Promise<PageText>;
}

/**
 * Converts a tab's page in place, or gives its own characters back where it is converted.
 *
 * @returns whether the page could be reached and is Chinese
 */
export async function togglePage(tab: ConverterTab, tabId: number): Promise<boolean> {
  try {
    const { variant } = await tab.wake(tabId);
    const after = await (variant ? tab.restore(tabId) : tab.convert(tabId, false));
    return !after.notChinese;
  } catch {
    // A page that the browser forbids: a shortcut has no place to say more than the button's title.
    return false;
  }
}

/** Converts a tab's page where its reader wants the pages of this site converted. */
export async function convertIfRemembered(
  tab: ConverterTab,
  tabId: number,
  address: string,
  sites: readonly string[],
): Promise<void> {
  if (!URL.canParse(address) || !sites.includes(new URL(address).origin)) return;
  try {
    await tab.wake(tabId);
    await tab.convert(tabId, true);
  } catch {
    // The browser's leave for this site was taken back: the page stays as it is, and the popup shows the wish unmet.
  }
}
