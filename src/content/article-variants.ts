import { convertArticle, findArticleTerms } from "../core/convert-article.ts";
import type { FinishedArticle } from "../core/extract-article.ts";
import type { ConvertTexts } from "../core/script/convert.ts";
import type { RegionalTerm } from "../core/script/regional-terms.ts";
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
  /** Words that are the region's own in that variant; none where regional words aren't wished for. Throws likewise. */
  termsIn(variant: ShownVariant, wish: ConversionWish): Promise<readonly RegionalTerm[]>;
}

/** The variants of an article, each made when it is first asked for. */
export function variantsOf(original: FinishedArticle): ArticleVariants {
  const made = new Map<string, Promise<FinishedArticle>>();
  const terms = new Map<ShownVariant, Promise<readonly RegionalTerm[]>>();
  return {
    inVariant(variant, wish) {
      if (variant === "original") return Promise.resolve(original);
      const key = `${variant} ${wish.quotes} ${wish.vocabulary}`;
      return keptOrMade(made, key, () => convertArticle(original, variant, convertAs(wish)));
    },
    termsIn(variant, { vocabulary }) {
      if (variant === "original" || !vocabulary) return Promise.resolve([]);
      const find = (): Promise<readonly RegionalTerm[]> =>
        findArticleTerms(original, variant, (job) => askBackground("findTerms", job));
      return keptOrMade(terms, variant, find);
    },
  };
}

/** What was made before; what fails is not kept. */
function keptOrMade<Key, Value>(
  store: Map<Key, Promise<Value>>,
  key: Key,
  make: () => Promise<Value>,
): Promise<Value> {
  const kept = store.get(key);
  if (kept) return kept;
  const made = make();
  store.set(key, made);
  made.catch(() => store.delete(key));
  return made;
}

/** The background converts, as the reader's settings say. */
function convertAs({ quotes, vocabulary }: ConversionWish): ConvertTexts {
  return (job) => askBackground("convertTexts", { ...job, quotes, vocabulary });
}
