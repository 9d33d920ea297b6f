import type { Article } from "../article.ts";

/** Whether it is worth asking the phrase dictionaries: text in Simplified alone can't be fake Traditional. */
export function mayBeFakeTraditional({ script }: Article): boolean {
  return script.language === "zh" && (script.script === "Hant" || script.script === "mixed");
}

/** The article with the verdict that needs phrase dictionaries; the extraction itself has none. */
export function withFakeVerdict<Finished extends { readonly article: Article }>(
  finished: Finished,
  fakeTraditional: boolean,
): Finished {
  const { article } = finished;
  return { ...finished, article: { ...article, script: { ...article.script, fakeTraditional } } };
}
