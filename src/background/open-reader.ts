import type { PageReading, ShownVariant } from "../platform/protocol.ts";

/** How the reader of a tab is reached. */
export interface ReaderTab {
  wake(tabId: number): Promise<PageReading>;
  readAnyway(tabId: number, variant: ShownVariant): Promise<PageReading>;
  show(tabId: number, variant: ShownVariant): Promise<void>;
}

/**
 * Opens the reader in a tab in the variant chosen last, on a page that seems to be no article too: the reader asked.
 *
 * @returns whether there was anything to read
 */
export async function openReader(tab: ReaderTab, tabId: number, variant: ShownVariant): Promise<boolean> {
  try {
    const reading = await tab.wake(tabId);
    const article = reading.article ?? (await tab.readAnyway(tabId, variant)).article;
    if (!article) return false;
    await tab.show(tabId, variant);
    return true;
  } catch {
    // A page that the browser forbids: the popup says so, a shortcut has no place to.
    return false;
  }
}
