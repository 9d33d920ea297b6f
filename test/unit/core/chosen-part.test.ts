import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { findArticle } from "../../../src/core/find-article.ts";

const url = "https://news.example/";
const THREAD = `<title>渔港论坛</title><body>
  <ul><li><a href="/1">城西小学新校舍启用</a></li><li><a href="/2">气象台发布高温预警</a></li></ul>
  <div class="comment" id="post"><p>码头上的灯亮了。</p><div class="share">分享到：微信 微博</div><p>船回来了。</p></div>
  <div class="comment" id="other"><p>明天还有雨，出海的船要小心，记得看天气预报再走。</p></div>`;

function readPart(selector: string) {
  const page = new JSDOM(THREAD, { url }).window.document;
  return findArticle(page, { url, chosen: page.querySelector(selector) });
}

test("a part that was chosen is read whatever the page is, and whatever its name", () => {
  const { verdict, found } = readPart("#post");
  expect(verdict.kind).not.toBe("article");
  expect(found?.facts).toMatchObject({ title: "渔港论坛", textContent: "码头上的灯亮了。\n船回来了。" });
});

test("clutter in it is left out and can be put back", () => {
  expect(readPart("#post").found?.facts.removed).toMatchObject([
    { reason: "share", text: "分享到：微信 微博" },
  ]);
});

test("a list that was chosen is read with its links", () => {
  const { found } = readPart("ul");
  expect(found?.body.querySelectorAll("li a").length).toBe(2);
});
