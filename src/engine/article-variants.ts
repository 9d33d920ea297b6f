import { convertArticle, findArticleTerms } from "../core/convert-article.ts";
import type { FinishedArticle } from "../core/finish-article.ts";
import type { ConversionService } from "../core/script/conversion-service.ts";
import type { RegionalTerm } from "../core/script/regional-terms.ts";
import type { ConversionStyle, ShownVariant, WishedVariant } from "../platform/protocol.ts";
import { languageShown } from "./language-shown.ts";
import { variantToShow } from "./variant-to-show.ts";

/** An article in a variant. */
export interface ArticleInVariant {
  readonly finished: FinishedArticle;
  readonly variant: ShownVariant;
  /** BCP 47 tag of the text; empty where it is not known. */
  readonly lang: string;
  /** Words that are the region's own in that variant; none where regional words aren't wished for. */
  readonly terms: readonly RegionalTerm[];
  /** Another variant was asked for and could not be had: this is the original. */
  readonly conversionFailed: boolean;
}

/** One article in the variants asked for: each is made once and kept; the original is never made by converting back. */
export interface ArticleVariants {
  /** Where the variant can't be had, the original: better than nothing, and it says so. The next call tries again. */
  inVariant(wished: WishedVariant, style: ConversionStyle): Promise<ArticleInVariant>;
}

/** The variants of an article, each made when it is first asked for. */
export function variantsOf(original: FinishedArticle, conversion: ConversionService): ArticleVariants {
  const made = new Map<string, Promise<ArticleInVariant>>();
  const asIs = (conversionFailed: boolean): ArticleInVariant => ({
    finished: original,
    variant: "original",
    lang: languageShown(original.article, "original"),
    terms: [],
    conversionFailed,
  });
  return {
    async inVariant(wished, style) {
      const variant = variantToShow(wished, original.article.script);
      if (variant === "original") return asIs(false);
      const key = `${variant} ${style.quotes} ${style.vocabulary}`;
      const kept = made.get(key) ?? convert(original, variant, style, conversion);
      made.set(key, kept);
      try {
        return await kept;
      } catch {
        made.delete(key);
        return asIs(true);
      }
    },
  };
}

async function convert(
  original: FinishedArticle,
  variant: Exclude<ShownVariant, "original">,
  { quotes, vocabulary }: ConversionStyle,
  { convertTexts, findTerms }: ConversionService,
): Promise<ArticleInVariant> {
  const [finished, terms] = await Promise.all([
    convertArticle(original, variant, (job) => convertTexts({ ...job, quotes, vocabulary })),
    vocabulary ? findArticleTerms(original, variant, findTerms) : [],
  ]);
  return {
    finished,
    variant,
    lang: languageShown(finished.article, variant),
    terms,
    conversionFailed: false,
  };
}
