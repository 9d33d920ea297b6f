import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { articleToHtml } from "../../src/core/export/html.ts";
import { extractArticle } from "../../src/core/extract-article.ts";
import type { Look, LookOf } from "../../src/core/page/look.ts";
import { bareText } from "../../src/core/text/bare-text.ts";
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

/** A lesson's page and what is read of it, while one lesson is tested. */
let read: { lesson: string; prose: string[]; extraction: ReturnType<typeof extractArticle> } | null = null;

function readLesson(lesson: string) {
  if (read?.lesson === lesson) return read;
  const page = new JSDOM(readFileSync(join(folder, lesson, "source.html"), "utf8"), { url }).window.document;
  const prose = proseOf(page);
  const extraction = extractArticle(page, { url, lexicon, ...looksOf(join(folder, lesson, "looks.json")) });
  read = { lesson, prose, extraction };
  return read;
}

describe.each(lessons)("%s", (lesson) => {
  test("is read as its lesson says", () => {
    const path = (name: string): string => join(folder, lesson, name);
    const { verdict, finished } = readLesson(lesson).extraction;
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

  test("loses no sentence between two that are kept without a rule", () => {
    const { prose, extraction } = readLesson(lesson);
    const article = extraction.finished?.article;
    if (!article) return;
    const shown = bareText(article.content.replace(/<[^>]+>/gu, ""));
    const kept = prose.map((text) => shown.includes(text));
    const between = prose.slice(kept.indexOf(true), kept.lastIndexOf(true) + 1);
    const removed = article.removed.filter(({ rule }) => rule !== "").map(({ text }) => bareText(text));
    const isTold = (text: string): boolean =>
      shown.includes(text) || removed.some((part) => part.includes(text));
    expect(between.filter((text) => !isTold(text))).toEqual([]);
  });
});

/** Sentences of the page outside links, a paragraph a string, bare. */
function proseOf(page: Document): string[] {
  return [...page.querySelectorAll("p")]
    .filter((paragraph) => !paragraph.closest("[hidden], [style*=none], noscript"))
    .map((paragraph) => {
      const linked = [...paragraph.querySelectorAll("a")].map((link) => link.textContent ?? "").join("");
      const text = (paragraph.textContent ?? "").trim();
      return linked.length < text.length * 0.3 ? text : "";
    })
    .filter((text) => text.length >= 20 && /[。！？]/u.test(text))
    .map(bareText);
}

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
