import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { extractArticle } from "../../../src/core/extract-article.ts";
import { STORY_HTML } from "./body/clean-body.ts";

const url = "https://news.example/";
const HEADLINES = [
  "城西小学新校舍启用",
  "气象台发布高温预警",
  "电影博物馆征集老票根",
  "中学生科技节闭幕",
  "民宿管理办法征求意见",
  "市图书馆延长夜间开放时间",
];
const LIST = `<nav><a href="/">首页</a></nav><ul>${HEADLINES.map((text, at) => `<li><a href="/${at}.html">${text}</a></li>`).join("")}</ul>`;

function readAnyway(body: string) {
  const page = new JSDOM(`<title>江城网</title><body>${body}`, { url }).window.document;
  return extractArticle(page, { url, force: true });
}

test("a page of links that is read anyway is shown with its links", () => {
  const { verdict, finished } = readAnyway(LIST);
  expect(verdict.kind).not.toBe("article");
  expect(finished?.article.textContent.split("\n")).toEqual(["首页", ...HEADLINES]);
  expect(finished?.body.querySelector("li a")?.getAttribute("href")).toBe("https://news.example/0.html");
});

test("what is hidden stays out of it", () => {
  const { finished } = readAnyway(`${LIST}<div hidden>登录后评论</div>`);
  expect(finished?.article.textContent).not.toContain("登录");
});

test("an article that is read anyway is read without its links", () => {
  const { finished } = readAnyway(`${LIST}<div class="story">${STORY_HTML}</div>`);
  expect(finished?.article.textContent).toContain("江城新桥昨日正式通车");
  expect(finished?.article.textContent).not.toContain(HEADLINES[0]);
});

test("a page that a dialog covers is shown, the dialog with it", () => {
  const { finished } = readAnyway(
    `<div aria-hidden="true">${LIST}</div><div role="dialog">本站使用曲奇</div>`,
  );
  expect(finished?.article.textContent.split("\n")).toEqual(["首页", ...HEADLINES, "本站使用曲奇"]);
});

test("pinyin baked into it is taken out", () => {
  const damaged = "黨建業(yè)務(wù)、業(yè)績、業(yè)務(wù)、戰(zhàn)斗、戰(zhàn)友、務(wù)實";
  const { finished } = readAnyway(`${LIST}<p>${damaged}</p>`);
  expect(finished?.article.textContent).toContain("黨建業務、業績、業務、戰斗、戰友、務實");
});
