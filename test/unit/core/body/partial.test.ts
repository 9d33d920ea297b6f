import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { extractArticle } from "../../../../src/core/extract-article.ts";
import { STORY_HTML } from "./clean-body.ts";

function partialOf(head: string, tail: string): string | null | undefined {
  const source = `<title>江城新桥正式通车</title>${head}<div><h1>江城新桥正式通车</h1>${STORY_HTML}${tail}</div>`;
  const page = new JSDOM(source, { url: "https://news.example/2024/a.html" }).window.document;
  return extractArticle(page, { url: page.URL }).finished?.article.partial;
}

const linked = (facts: string): string => `<script type="application/ld+json">{${facts}}</script>`;

test.each([
  ["Simplified", "<p>本文为付费内容，订阅后可继续阅读全文。</p>", "paywall"],
  ["Traditional", "<p>訂閱後即可閱讀全文</p>", "paywall"],
  ["Latin", "<p>Subscribe to continue reading this story</p>", "paywall"],
  ["a login in Simplified", "<p>登录后查看全文</p>", "login"],
  ["a login in Traditional", "<p>登入後即可閱讀全文</p>", "login"],
])("the beginning of a closed story says so by its last line: %s", (_name, tail, partial) => {
  expect(partialOf("", tail)).toBe(partial);
});

test.each([
  ["a box below the body", '<div class="wall"><p>登录后获取阅读权限</p></div>', "login"],
  ["a box below the body, for money", '<div class="wall"><p>訂閱後即可閱讀全文</p></div>', "paywall"],
  ["a box below the body, for those who comment", '<div class="wall"><p>登录后查看更多评论</p></div>', null],
])("a wall stands in %s", (_name, wall, partial) => {
  expect(partialOf("", `</div>${wall}<div>`)).toBe(partial);
});

test("a page that states more words than it shows, and that they are not free, is partial", () => {
  expect(partialOf(linked('"isAccessibleForFree": false, "wordCount": 2400'), "")).toBe("paywall");
});

test.each([
  ["a closed page that shows all its words", linked('"isAccessibleForFree": "False", "wordCount": 160'), ""],
  ["a page that states nothing", "", ""],
  ["a free page with a line that sells", linked('"isAccessibleForFree": true'), "<p>登录后查看全文</p>"],
  ["a story about paying", "", "<p>用户付费后才能观看比赛直播，这一做法引来不少批评。</p>"],
])("%s is whole", (_name, head, tail) => {
  expect(partialOf(head, tail)).toBeNull();
});

test("a page of menu and footer has no article, even where a reader insists on one with text", () => {
  const page = new JSDOM(
    `<title>江城新闻网</title><nav><a href="/a">新闻</a><a href="/b">财经</a></nav><footer>关于我们 联系我们</footer>`,
    { url: "https://news.example/" },
  ).window.document;
  expect(extractArticle(page, { url: page.URL }).finished).toBeNull();
});
