// @vitest-environment jsdom
import { expect, test } from "vitest";
import { analyseArticle } from "../../../src/core/analyse-article.ts";
import { createEngine } from "../../../src/engine/engine.ts";
import { practise } from "../../../src/engine/practice.ts";
import { createWords } from "../../../src/engine/words.ts";
import { lexicon } from "../core/lexicon/compiled-lexicon.ts";

test("practice reads an article with headings, figures and people, and keeps nothing of it", async () => {
  const words = createWords(() => Promise.reject(new Error("no dictionaries here")));
  const read: unknown[] = [];
  const engine = createEngine({
    parse: (html) => new DOMParser().parseFromString(html, "text/html"),
    words: {
      ...words,
      async analyse(blocks, context) {
        const said = analyseArticle(blocks, context, lexicon);
        read.push(said);
        return said;
      },
    },
  });
  let asked: Parameters<typeof engine.readArticle>[0] | undefined;
  await practise({
    ...engine,
    readArticle(wish) {
      asked = wish;
      return engine.readArticle(wish, null);
    },
  });
  expect(read).toEqual([
    expect.objectContaining({
      figures: expect.arrayContaining([
        expect.objectContaining({ metric: "全市公交客运量", text: "1.2亿人次" }),
      ]),
      people: expect.arrayContaining([expect.objectContaining({ name: "周明远" })]),
    }),
  ]);
  if (!asked) throw new Error("nothing was asked");
  expect(await engine.readArticle({ ...asked, snapshot: null }, null)).toBeNull();
});
