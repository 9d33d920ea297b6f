import { expect, test, vi } from "vitest";
import { analyseArticle } from "../../../src/core/analyse-article.ts";
import { rehearseWords } from "../../../src/engine/rehearse-words.ts";
import { createWords } from "../../../src/engine/words.ts";
import { lexicon } from "../core/lexicon/compiled-lexicon.ts";

test("the small article has something of everything that is read in a real one", async () => {
  const analyse = vi.fn(createWords(() => Promise.reject(new Error("no file"))).analyse);
  await rehearseWords({ analyse });
  const [blocks = [], context = { title: "", publishedTime: null }] = analyse.mock.calls[0] ?? [];
  const { figures, people, outline, gist } = analyseArticle(blocks, context, lexicon);
  expect(figures.length).toBeGreaterThan(5);
  expect(people.length).toBeGreaterThan(1);
  expect(outline.sections.length).toBeGreaterThan(0);
  expect(gist.length).toBeGreaterThan(0);
});
