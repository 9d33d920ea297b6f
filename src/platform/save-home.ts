import type { Pictures } from "../core/export/pictures.ts";
import type { FinishedArticle } from "../core/finish-article.ts";
import type { ArticleData } from "./protocol.ts";
import type { Settings } from "./settings.ts";

/** An article as it is shown, to be saved. */
export interface ArticleToSave {
  /** In the variant shown; as data where it has just come from the engine. */
  readonly article: { readonly finished: FinishedArticle } | { readonly data: ArticleData };
  /** BCP 47 tag of the text; empty where it is not known. */
  readonly lang: string;
  /** Ids of the removals that were put back. */
  readonly putBack: ReadonlySet<string>;
  /** Numbers of the lines that were taken out by hand. */
  readonly takenOut: ReadonlySet<number>;
}

/** What a save menu stands on: the reader, or the popup. */
export interface SaveHome {
  article(): Promise<ArticleToSave>;
  settings(): Settings;
  choose(chosen: Partial<Settings>): void;
  /** What is selected of the article; `null` where nothing is. */
  selection(): Range | null;
  /** Fetches pictures as the page itself may; what can't be had is left out. */
  fetchPictures(addresses: readonly string[]): Promise<Pictures>;
  /** Says something to eyes and screen readers alike. */
  say(message: string): void;
}

/** Id of the save menu's panel, for the button that opens it. */
export const SAVE_ID = "jingdu-save";

/** What the script of the save menu exports. */
export interface SavePart {
  /** The menu's panel, a popover, not yet in a document. */
  createSaveMenu(home: SaveHome): HTMLElement;
}
