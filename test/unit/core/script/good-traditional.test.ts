import { describe, expect, it } from "vitest";
import type { ChineseVariant } from "../../../../src/core/article.ts";
import { detectScript } from "../../../../src/core/script/detect-script.ts";
import { isFakeTraditional } from "../../../../src/core/script/fake-traditional.ts";
import { batchTexts } from "../../../../src/core/script/text-batch.ts";
import { engine } from "./compiled-engine.ts";
import { GOOD_TRADITIONAL } from "./good-traditional.ts";

/** What a reader who asked for a region's Traditional is shown of an article of that region. */
function shown(text: string, variant: ChineseVariant): string {
  const isFake = isFakeTraditional(text, engine.convertTexts);
  const article = { script: { ...detectScript(text), fakeTraditional: isFake }, lang: variant, url: "" };
  const { jobs, readAnswers } = batchTexts([text], article, variant, { quotes: "keep", vocabulary: false });
  return readAnswers(jobs.map(engine.convertTexts))(text);
}

/** Every article that a row of neighbouring paragraphs makes. */
function articlesOf(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.flatMap((_, first) =>
    paragraphs.slice(first).map((_, count) => paragraphs.slice(first, first + count + 1).join("\n")),
  );
}

describe.each(["zh-Hant-TW", "zh-Hant-HK"] as const)("good Traditional of %s", (variant) => {
  const paragraphs = GOOD_TRADITIONAL[variant];

  it("is never called fake, however much of it an article has", () => {
    const fake = articlesOf(paragraphs).filter((text) => isFakeTraditional(text, engine.convertTexts));
    expect(fake).toEqual([]);
  });

  it("is shown as it was written: no character changes", () => {
    for (const text of articlesOf(paragraphs)) expect(shown(text, variant)).toBe(text);
  });
});
