import type { FinishedArticle } from "../../core/finish-article.ts";
import type { RegionalTerm } from "../../core/script/regional-terms.ts";
import type { ArticleParts, ShownVariant } from "../../platform/protocol.ts";
import type { ArticleToSave } from "../../platform/save-home.ts";
import type { Settings } from "../../platform/settings.ts";

/** Lines that were taken out in one go. */
export interface TakenOut {
  /** Their numbers in the body. */
  readonly lines: readonly number[];
  readonly text: string;
}

/** Numbers of all lines that were taken out by hand. */
export function linesTakenOut({ takenOut }: ShownArticle): ReadonlySet<number> {
  return new Set(takenOut.flatMap(({ lines }) => lines));
}

/** The article of the page as it is shown. */
export interface ShownArticle {
  readonly finished: FinishedArticle;
  readonly variant: ShownVariant;
  /** BCP 47 tag of the text; empty where it is not known. */
  readonly lang: string;
  /** Words that the variant's region says otherwise and that are shown in its way. */
  readonly terms: readonly RegionalTerm[];
  readonly putBack: ReadonlySet<string>;
  /** What the reader took out by hand, a piece each. */
  readonly takenOut: readonly TakenOut[];
  /** Another variant was asked for and could not be had: this is the original. */
  readonly conversionFailed: boolean;
  readonly parts: ArticleParts | null;
  /** Damage is left as the page has it, on the reader's wish. */
  readonly unrepaired: boolean;
}

/** What is shown, and how. */
export interface Showing {
  shown: ShownArticle;
  settings: Settings;
}

/** The article as it is shown, for the save menu. */
export function articleToSave(shown: ShownArticle): ArticleToSave {
  return {
    article: { finished: shown.finished },
    lang: shown.lang,
    putBack: shown.putBack,
    takenOut: linesTakenOut(shown),
  };
}
