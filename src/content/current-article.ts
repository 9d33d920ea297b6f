import { browser } from "../platform/browser.ts";
import type { ShownVariant } from "../platform/protocol.ts";
import { readSettings, type Settings } from "../platform/settings.ts";
import type { PageContents, PageSession, ShownArticle } from "./page-session.ts";

/** What to read; what is left out is as the reader chose last, unforced, and without a new look at the page. */
export interface Wish {
  readonly variant?: ShownVariant;
  readonly force?: boolean;
  readonly look?: boolean;
}

/** The article that reader and popup show now. */
export interface CurrentArticle {
  shown(): ShownArticle | null;
  read(wish: Wish): Promise<PageContents>;
  /** Reads it once more in the variant shown, after a change. */
  readAgain(): Promise<PageContents>;
}

/** Nothing is shown before the first reading; `changed` is told of each that is. */
export function createCurrentArticle(
  session: PageSession,
  changed: (shown: ShownArticle, settings: Settings) => void,
): CurrentArticle {
  let shown: ShownArticle | null = null;
  let lastTurn = 0;

  async function read({ variant, force = false, look = false }: Wish): Promise<PageContents> {
    const turn = ++lastTurn;
    const settings = await readSettings(browser.storage.local);
    const wish = { variant: variant ?? settings.variant, force, look, conversion: settings };
    const contents = await session.read(wish);
    // A slow answer does not overwrite that of a later wish.
    if (turn !== lastTurn) return contents;
    shown = contents.shown;
    if (shown) changed(shown, settings);
    return contents;
  }

  return {
    shown: () => shown,
    read,
    readAgain: () => read(shown ? { variant: shown.variant } : {}),
  };
}
