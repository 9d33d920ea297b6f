import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import type { Section } from "../../src/core/article.ts";
import { extractArticle } from "../../src/core/extract-article.ts";
import { foldTraditional } from "../../src/core/text/fold-traditional.ts";
import { lexicon } from "../unit/core/lexicon/compiled-lexicon.ts";
import { TRANSFORMATIONS, type Transformation } from "./transformations.ts";

const url = "https://news.example/2024/story.html";
const golden = new URL("../golden/", import.meta.url);
const lessons = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  // Looks come from the live page: a transformed page has other elements than the ones that were looked at.
  .filter((name) => !readdirSync(new URL(`${name}/`, golden)).includes("looks.json"));

// One window for all: thousands of them fill the memory.
const parser = new new JSDOM("", { url }).window.DOMParser();

const pageOf = (lesson: string): Document =>
  parser.parseFromString(readFileSync(new URL(`${lesson}/source.html`, golden), "utf8"), "text/html");

/** White space, width and script do not count: what is left is what an article says. */
const bare = (text: string): string => foldTraditional(text.normalize("NFKC").replace(/\s+/gu, ""));

const headings = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ heading, sections: inner }) => [bare(heading), ...headings(inner)]);

/** What an article says, in a form that the transformations must not change. */
function meaningOf(page: Document) {
  const { finished } = extractArticle(page, { url, lexicon });
  if (!finished) return null;
  const { textContent, title, figures, people, outline, gist } = finished.article;
  return {
    title: bare(title),
    body: textContent.split("\n").map(bare),
    figures: figures.map(
      ({ value, unit, rank }) => `${[value].flat().join("–")} ${bare(unit)} ${rank ?? ""}`,
    ),
    people: people.map(({ name, titles }) => [name, ...titles].map(bare)),
    outline: headings(outline.sections),
    gist: gist.map(({ text }) => bare(text)),
  };
}

const known = new Map<string, ReturnType<typeof meaningOf>>();

/** What a lesson's page says as it is; read once for all changes. */
function meaningBefore(lesson: string): ReturnType<typeof meaningOf> {
  const before = known.get(lesson) ?? meaningOf(pageOf(lesson));
  known.set(lesson, before);
  return before;
}

/** What a lesson's page says after these changes, one upon the other. */
function meaningAfter(lesson: string, changes: readonly Transformation[]): ReturnType<typeof meaningOf> {
  const page = pageOf(lesson);
  const other = pageOf(lessons[(lessons.indexOf(lesson) + 1) % lessons.length] ?? lesson);
  for (const { apply } of changes) apply(page, other);
  return meaningOf(page);
}

// Reading a page is what costs: changes that do not touch each other are made together.
describe.each(Object.entries(TRANSFORMATIONS))("%s", (_name, changes) => {
  test.each(lessons)("says the same: %s", (lesson) => {
    const before = meaningBefore(lesson);
    const after = meaningAfter(lesson, changes);
    if (isDeepStrictEqual(after, before)) return;
    for (const change of changes) expect(meaningAfter(lesson, [change]), change.name).toEqual(before);
    expect(after, "all of them together").toEqual(before);
  });
});
