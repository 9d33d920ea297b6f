import { wishedVariant } from "../platform/own-variant.ts";
import type { Settings } from "../platform/settings.ts";
import type { PageSnapshot } from "../platform/snapshot-format.ts";
import type { PageWish } from "../platform/tab-page.ts";

/** How a tab is reached. */
export interface ReaderTab {
  look(): Promise<PageSnapshot>;
  /** @returns whether there was an article */
  open(wish: PageWish): Promise<boolean>;
}

/**
 * Opens the reader in a tab in the variant that the settings and the reader's languages (BCP 47) name, on a page that seems to be no article too: the reader asked.
 *
 * @returns whether there was anything to read
 */
export async function openReader(
  tab: ReaderTab,
  { tabId, keep }: { readonly tabId: number; readonly keep: boolean },
  { variant, quotes, vocabulary }: Pick<Settings, "variant" | "quotes" | "vocabulary">,
  languages: readonly string[],
): Promise<boolean> {
  try {
    const snapshot = await tab.look();
    if (snapshot.html === null) return false;
    const { address } = snapshot;
    const style = { quotes, vocabulary };
    const wished = wishedVariant(variant, languages);
    const wish: PageWish = {
      tabId,
      address,
      keep,
      snapshot,
      parts: null,
      variant: wished,
      style,
      state: null,
    };
    const forced = { forced: true, unrepaired: false, putBack: [] };
    return (await tab.open(wish)) || (await tab.open({ ...wish, state: forced }));
  } catch {
    // A page that the browser forbids: the popup says so, a shortcut has no place to.
    return false;
  }
}
