import { readdirSync, readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { extractArticle } from "../../../../src/core/extract-article.ts";
import { bareText } from "../../../../src/core/text/bare-text.ts";

const golden = new URL("../../../golden/", import.meta.url).pathname;
const url = "https://news.example/2024/story.html";

const lessons = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Sentences of the page outside links, a paragraph a string. */
function proseOf(page: Document): string[] {
  return [...page.querySelectorAll("p")]
    .filter((paragraph) => !paragraph.closest("[hidden], [style*=none], noscript"))
    .map((paragraph) => {
      const linked = [...paragraph.querySelectorAll("a")].map((link) => link.textContent ?? "").join("");
      const text = (paragraph.textContent ?? "").trim();
      return linked.length < text.length * 0.3 ? text : "";
    })
    .filter((text) => text.length >= 20 && /[。！？]/u.test(text));
}

test.each(lessons)("of %s, no sentence between two that are kept goes without its rule", (lesson) => {
  const page = new JSDOM(readFileSync(`${golden}${lesson}/source.html`, "utf8"), { url }).window.document;
  const article = extractArticle(page, { url }).finished?.article;
  if (!article) return;
  const shown = bareText(article.content.replace(/<[^>]+>/gu, ""));
  const prose = proseOf(page).map(bareText);
  const kept = prose.map((text) => shown.includes(text));
  const between = prose.slice(kept.indexOf(true), kept.lastIndexOf(true) + 1);
  const removed = article.removed.filter(({ rule }) => rule !== "").map(({ text }) => bareText(text));
  const lost = between.filter(
    (text) => !shown.includes(text) && !removed.some((part) => part.includes(text)),
  );
  expect(lost).toEqual([]);
});
