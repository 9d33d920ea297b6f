import { convertArticle } from "../core/convert-article.ts";
import type { FinishedArticle } from "../core/extract-article.ts";
import type { ConvertTexts } from "../core/script/convert.ts";
import { askBackground } from "../platform/messaging.ts";
import type { ShownVariant } from "../platform/protocol.ts";
import type { Settings } from "../platform/settings.ts";

/** How conversion is to be done, of the reader's settings. */
export type ConversionWish = Pick<Settings, "quotes" | "vocabulary">;

/** One article in the variants asked for. */
export interface ArticleVariants {
  /**
   * The article in a variant: the original itself, never made by converting back, or one converted once and kept.
   *
   * @throws Error where the background could not convert; the next call tries again
   */
  inVariant(variant: ShownVariant, wish: ConversionWish): Promise<FinishedArticle>;
}

/** The variants of an article, each made when it is first asked for. */
export function variantsOf(original: FinishedArticle): ArticleVariants {
  const made = new Map<string, Promise<FinishedArticle>>();
  return {
    inVariant(variant, wish) {
      if (variant === "original") return Promise.resolve(original);
      const key = `${variant} ${wish.quotes} ${wish.vocabulary}`;
      const kept = made.get(key);
      if (kept) return kept;
      const converted = convertArticle(original, variant, convertAs(wish));
      made.set(key, converted);
      converted.catch(() => made.delete(key));
      return converted;
    },
  };
}

/** The background converts, as the reader's settings say. */
function convertAs({ quotes, vocabulary }: ConversionWish): ConvertTexts {
  return (job) => askBackground("convertTexts", { ...job, quotes, vocabulary });
}
