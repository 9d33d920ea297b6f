import type { ReadingState } from "../platform/protocol.ts";
import type { PageSnapshot } from "../platform/snapshot-format.ts";
import type { JudgedVariants } from "./judge-script.ts";
import type { PageArticle } from "./read-page.ts";

/** Tabs whose articles are kept. */
const MOST_TABS = 5;

/** What is kept of a tab. */
export interface TabArticle {
  readonly snapshot: PageSnapshot;
  readonly page: PageArticle;
  /** `null` where the page holds no article. Rejects where its words could not be read. */
  readonly variants: Promise<JudgedVariants> | null;
  readonly state: ReadingState;
}

/** The articles of the tabs that were read last. */
export interface TabArticles {
  /** `null` where nothing is kept of this address in that tab. */
  find(tabId: number, address: string): TabArticle | null;
  keep(tabId: number, article: TabArticle): void;
  /** Forgets what is kept of a tab, unless that is something else by now. */
  drop(tabId: number, article: TabArticle): void;
  /** Forgets what is kept of a tab, unless it is of the page that the tab still shows. */
  forget(tabId: number, stillAt: string | null): void;
}

/** Nothing is kept yet. */
export function createTabArticles(): TabArticles {
  const kept = new Map<number, TabArticle>();
  return {
    find(tabId, address) {
      const found = kept.get(tabId);
      return found?.snapshot.address === address ? found : null;
    },
    keep(tabId, article) {
      kept.delete(tabId);
      kept.set(tabId, article);
      const [oldest] = kept.keys();
      if (kept.size > MOST_TABS && oldest !== undefined) kept.delete(oldest);
    },
    drop(tabId, article) {
      if (kept.get(tabId)?.variants === article.variants) kept.delete(tabId);
    },
    forget(tabId, stillAt) {
      if (kept.get(tabId)?.snapshot.address !== stillAt) kept.delete(tabId);
    },
  };
}
