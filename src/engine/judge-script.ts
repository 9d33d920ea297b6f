import type { FinishedArticle } from "../core/finish-article.ts";
import type { ConversionService } from "../core/script/conversion-service.ts";
import { mayBeFakeTraditional, withFakeVerdict } from "../core/script/judge-fake.ts";
import { type ArticleVariants, variantsOf } from "./article-variants.ts";

/** An article, and the verdict that needs phrase dictionaries: whether its Traditional was converted by characters. */
export interface JudgedVariants {
  /** The article at once, unjudged where the verdict is yet to come. */
  readonly unjudged: ArticleVariants;
  /** The verdict is in what {@link unjudged} gives. */
  readonly isJudged: boolean;
  /** With the verdict; made when it is first asked for. */
  judged(): Promise<ArticleVariants>;
}

/** An article's variants, before and after it was judged. */
export function judgeableVariants(found: FinishedArticle, conversion: ConversionService): JudgedVariants {
  const unjudged = variantsOf(found, conversion);
  let judging: Promise<ArticleVariants> | null = null;
  return {
    unjudged,
    isJudged: !mayBeFakeTraditional(found.article),
    judged() {
      judging ??= judge(found, conversion).then((finished) =>
        finished === found ? unjudged : variantsOf(finished, conversion),
      );
      return judging;
    },
  };
}

/** Without dictionaries the article stays as it is: readable all the same. */
async function judge(found: FinishedArticle, conversion: ConversionService): Promise<FinishedArticle> {
  if (!mayBeFakeTraditional(found.article)) return found;
  try {
    return withFakeVerdict(found, await conversion.isFakeTraditional(found.article.textContent));
  } catch {
    return found;
  }
}
