import type { ReadingPlace, ShownVariant } from "../../platform/protocol.ts";
import type { Settings } from "../../platform/settings.ts";
import type { TakenOut } from "./shown-article.ts";
import type { ArticleActions } from "./text/article-element.ts";

/** What a reader can do in the reader. */
export interface ReaderActions extends ArticleActions {
  setVariant(variant: ShownVariant): void;
  setAppearance(chosen: Partial<Settings>): void;
  copy(): void;
  takeOut(lines: TakenOut): void;
  /** The text rests at a place. */
  restAt(place: ReadingPlace | null): void;
  closed(): void;
}
