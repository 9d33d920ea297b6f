import type { Article } from "./article.ts";
import type { FinishedArticle } from "./extract-article.ts";

/** Whether it is worth asking the phrase dictionaries: text in Simplified alone can't be fake Traditional. */
export function mayBeFakeTraditional({ script }: Article): boolean {
  return script.language === "zh" && (script.script === "Hant" || script.script === "mixed");
}

/** The article with the verdict that needs phrase dictionaries; the extraction itself has none. */
export function withFakeVerdict(finished: FinishedArticle, fakeTraditional: boolean): FinishedArticle {
  const { article } = finished;
  return { ...finished, article: { ...article, script: { ...article.script, fakeTraditional } } };
}
