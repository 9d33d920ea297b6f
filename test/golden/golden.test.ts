import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { articleToHtml } from "../../src/core/export/html.ts";
import { extractArticle } from "../../src/core/extract-article.ts";
import type { Look, LookOf } from "../../src/core/page/look.ts";
import { lexicon } from "../unit/core/lexicon/compiled-lexicon.ts";
import { inLines } from "./in-lines.ts";

/**
 * Pages written for this project, a lesson each. `expected.html` is the article as it is copied; `expected.json` has
 * the fields that the lesson is about, and no others, so that a page fails for its own lesson; pages of many cases have
 * them {@link inLines}, and a folder for each script. A missing file fails.
 * A page of styles has `looks.json`: how the live page shows what a selector finds, as the reader script would answer.
 * `npm run golden` fills the files in: a new lesson begins with the names of its fields, each `null`.
 */
const folder = new URL(".", import.meta.url).pathname;
const url = "https://news.example/2024/story.html";

/** Only `npm run golden` sets it. */
const isWriting = process.env.WRITE_GOLDEN_PAGES === "1";

const lessons = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test.each(lessons)("%s", (lesson) => {
  const path = (name: string): string => join(folder, lesson, name);
  const page = new JSDOM(readFileSync(path("source.html"), "utf8"), { url }).window.document;
  const { verdict, finished } = extractArticle(page, { url, lexicon, ...looksOf(path("looks.json")) });
  const html = finished ? aLineABlock(articleToHtml(finished.article, finished.body)) : "";
  const expected: Record<string, unknown> = JSON.parse(readFileSync(path("expected.json"), "utf8"));
  const facts: Record<string, unknown> = {
    ...finished?.article,
    ...(finished && inLines(finished.article)),
    verdict: verdict.kind,
  };
  const found = Object.fromEntries(Object.keys(expected).map((field) => [field, facts[field] ?? null]));
  if (isWriting) {
    writeFileSync(path("expected.html"), html);
    writeFileSync(path("expected.json"), `${JSON.stringify(found, null, 2)}\n`);
  }
  expect(existsSync(path("expected.html"))).toBe(true);
  expect(html).toBe(readFileSync(path("expected.html"), "utf8"));
  expect(found).toEqual(JSON.parse(readFileSync(path("expected.json"), "utf8")));
});

const PLAIN: Look = { hidden: false, bold: false, size: 16, align: "start" };

/** Answers from `{ selector: how it differs from plain text }`; none without the file. */
function looksOf(path: string): { readonly lookOf?: LookOf } {
  if (!existsSync(path)) return {};
  const looks: Record<string, Partial<Look>> = JSON.parse(readFileSync(path, "utf8"));
  const lookOf: LookOf = (element) => {
    const found = Object.entries(looks).filter(([selector]) => element.closest(selector));
    return { ...PLAIN, ...Object.assign({}, ...found.map(([, look]) => look)) };
  };
  return { lookOf };
}

/** So that a difference shows the block that differs. */
function aLineABlock(html: string): string {
  return html.replace(/(<\/(?:blockquote|dl|figure|h[1-6]|li|ol|p|pre|table|tr|ul)>)(?!\n)/g, "$1\n");
}
