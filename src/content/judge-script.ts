import type { FinishedArticle } from "../core/extract-article.ts";
import { mayBeFakeTraditional, withFakeVerdict } from "../core/script/judge-fake.ts";
import { askBackground } from "../platform/messaging.ts";

/**
 * The article with the verdict that needs phrase dictionaries: whether its Traditional was converted character by
 * character. The background has them; where it doesn't answer, the article stays as it is.
 */
export async function judgeScript(finished: FinishedArticle): Promise<FinishedArticle> {
  if (!mayBeFakeTraditional(finished.article)) return finished;
  try {
    return withFakeVerdict(finished, await askBackground("isFakeTraditional", finished.article.textContent));
  } catch {
    // Readable all the same; conversion will say so if the background can't be had.
    return finished;
  }
}
