import type { FinishedArticle } from "../core/extract-article.ts";
import { askBackground } from "../platform/messaging.ts";

/**
 * The article with the verdict that needs phrase dictionaries: whether its Traditional was converted character by
 * character. The background has them; where it doesn't answer, the article stays as it is.
 */
export async function judgeScript(finished: FinishedArticle): Promise<FinishedArticle> {
  const { article } = finished;
  if (article.script.script !== "Hant" && article.script.script !== "mixed") return finished;
  try {
    const fakeTraditional = await askBackground("isFakeTraditional", article.textContent);
    return { ...finished, article: { ...article, script: { ...article.script, fakeTraditional } } };
  } catch {
    // Readable all the same; conversion will say so if the background can't be had.
    return finished;
  }
}
