import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { extractArticle } from "../../../src/core/extract-article.ts";
import { STORY } from "./body/clean-body.ts";

const url = "https://news.example/2024/a.html";
const nextUrl = "https://news.example/2024/a_2.html";

function pageOf(address: string, paragraphs: readonly string[], editor: string): Document {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join("");
  const html = `<title>江城新桥</title><h1>江城新桥</h1><div>${body}<p>责任编辑：${editor}</p></div>`;
  return new JSDOM(html, { url: address }).window.document;
}

test("what is taken out of a later page is told of, with a mark where it stood", () => {
  const following = [{ page: pageOf(nextUrl, STORY.slice(2), "陈大文"), url: nextUrl }];
  const { finished } = extractArticle(pageOf(url, STORY.slice(0, 2), "李晓"), {
    url,
    force: true,
    following,
  });
  const { removed = [], textContent } = finished?.article ?? {};
  expect(textContent?.split("\n")).toEqual(STORY);
  expect(removed.map(({ reason, text }) => `${reason}: ${text}`)).toEqual([
    "editor: 责任编辑：李晓",
    "editor: 责任编辑：陈大文",
  ]);
  const marks = [...(finished?.body.querySelectorAll("[data-removal]") ?? [])];
  expect(marks.map((mark) => mark.getAttribute("data-removal"))).toEqual(removed.map(({ id }) => id));
});
