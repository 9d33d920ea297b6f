import { expect, test, vi } from "vitest";
import { extractArticle } from "../../../src/node/index.ts";
import { STORY_HTML } from "../core/body/clean-body.ts";

vi.mock("../../../src/node/shipped-lexicon.ts", async () => {
  const { lexicon } = await import("../core/lexicon/compiled-lexicon.ts");
  return { lexicon: () => lexicon };
});

const url = "https://news.example/2024/a.html";

/** A preprocessor's variables, never replaced: browsers pass over them. */
const UNREAD = "calc(($column - $margin - 16px) / 16 * 9)";

test.each([
  ["a style sheet", `<style>.box { width: ${UNREAD} }</style><div>${STORY_HTML}</div>`],
  ["a style attribute", `<div style="width: ${UNREAD}">${STORY_HTML}</div>`],
  ["a style attribute in upper case", `<DIV STYLE='width: ${UNREAD}'>${STORY_HTML}</DIV>`],
  ["after a sign that ends tags", `<div title="a > b" style="width: ${UNREAD}">${STORY_HTML}</div>`],
  ["without a space before it", `<div title="ab"style="width: ${UNREAD}">${STORY_HTML}</div>`],
  ["after a slash", `<div/style="width: ${UNREAD}">${STORY_HTML}</div>`],
  ["a colour of its own", `<div><font color="${UNREAD}">${STORY_HTML}</font></div>`],
  ["an alignment of its own", `<div align="${UNREAD}">${STORY_HTML}</div>`],
])("a page whose styles can't be read is read all the same: %s", (_name, body) => {
  const article = extractArticle(`<title>江城新桥</title><body><h1>江城新桥</h1>${body}`, { url });
  expect(article?.textContent).toContain("江城新桥昨日正式通车");
});

test("text that talks of styles stays as it is", () => {
  const body = `<div style="width: ${UNREAD}">${STORY_HTML}<p>在标签里写上 style = "color: red"，文字就会变红，编辑部的同事这样说。</p></div>`;
  const article = extractArticle(`<title>江城新桥</title><body><h1>江城新桥</h1>${body}`, { url });
  expect(article?.textContent).toContain('写上 style = "color: red"');
});

test("what such a page hides stays hidden", () => {
  const body = `<div style="width: ${UNREAD}; color: red">${STORY_HTML}<p style="display: none">登录后才能看到这一段话，请先登录再来。</p></div>`;
  const article = extractArticle(`<title>江城新桥</title><body><h1>江城新桥</h1>${body}`, { url });
  expect(article?.textContent).not.toContain("登录");
});
