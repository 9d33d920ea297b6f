import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { readMetadata } from "../../../../src/core/metadata/metadata.ts";
import { surveyPage } from "../../../../src/core/page/survey.ts";
import { hints, read, story } from "./read-page-parts.ts";

test("title, site and byline are those of the page", () => {
  const { title, siteName, byline } = read({ under: "<div>作者：李晓梅</div>" });
  expect({ title, siteName, byline }).toEqual({
    title: "江城新桥正式通车",
    siteName: "江城网",
    byline: "李晓梅",
  });
});

test.each([
  ["江城新桥正式通车_江城晚报", "江城晚报"],
  ["江城新桥正式通车_江城时报电子版", "江城时报电子版"],
  ["江城博客 » 新桥挑逗传统传媒业的老规矩了", null],
  ["江城新桥正式通车_网友怎么看待此事", null],
])("the site's name in %s", (documentTitle, name) => {
  const page = new JSDOM(`<title>${documentTitle}</title><h1>江城新桥正式通车</h1>`).window.document;
  expect(readMetadata(page, surveyPage(page), hints, []).siteName).toBe(name);
});

test.each([
  ["江城新橋通車 交通局：請慢行、多留意", null],
  ["江城晚报网络版新闻中心", "江城晚报网络版新闻中心"],
])(
  "what title and site's name say alike is the site's name only where it reads like one: %s",
  (both, name) => {
    const page = new JSDOM(
      `<title>${both}</title><meta property="og:site_name" content="${both}"><p>${story}</p>`,
    ).window.document;
    expect(readMetadata(page, surveyPage(page), hints, []).siteName).toBe(name);
  },
);

test.each([
  ["来源：The River Post 陈立新", "The River Post"],
  ["来源：江城晚报 River Post", "江城晚报"],
  ["来源：江城晚报 陈立新", "江城晚报"],
])("the source in %s", (line, source) => {
  expect(read({ under: `<div>${line}</div>` }).credits.source).toBe(source);
});

test("an empty page has no metadata, and broken JSON-LD is passed over", () => {
  const { document } = new JSDOM('<script type="application/ld+json">{"a":</script>').window;
  expect(readMetadata(document, surveyPage(document), hints, [])).toEqual({
    title: "",
    byline: null,
    dir: null,
    lang: null,
    excerpt: null,
    siteName: null,
    publishedTime: null,
    credits: {
      source: null,
      reporters: [],
      translators: [],
      editors: [],
      photographers: [],
      originalUrl: null,
    },
  });
});

test("a megabyte of one character takes linear time", () => {
  for (const character of ["1", "一", "、", "（", " ", "记者"]) {
    const text = character.repeat(500_000);
    expect(read({ under: `<div>${text}</div>`, start: text, end: text }).title).toBe("江城新桥正式通车");
  }
});

test.each([
  ["摄影：李大为", ["李大为"]],
  ["攝影／林曉梅", ["林曉梅"]],
  ["图片由王建国供图", ["王建国"]],
  ["摄影爱好者的好消息", []],
])("photographers of %s", (text, names) => {
  const { credits } = read({ trimmed: [{ reason: "byline", text }] });
  expect(credits.photographers).toEqual(names);
});

test.each([
  [
    "the outlet's name",
    '来源：<a href="https://paper.example/2024/a.html">江城晚报</a>',
    "https://paper.example/2024/a.html",
  ],
  [
    "words that say so",
    '<a href="https://paper.example/a.html">阅读原文</a>',
    "https://paper.example/a.html",
  ],
  [
    "not its front page with a query",
    '来源：<a href="https://paper.example/?utm_source=x">江城晚报</a>',
    null,
  ],
  ["not a channel of the same site", '来源：<a href="https://news.river.example/city/">江城晚报</a>', null],
  ["not the outlet's account", '来源：<a href="https://social.example/jiangcheng">江城晚报</a>', null],
  [
    "an address whose number is in its query",
    '来源：<a href="https://paper.example/read?id=7">江城晚报</a>',
    "https://paper.example/read?id=7",
  ],
  ["not its front page", '来源：<a href="https://paper.example/">江城晚报</a>', null],
  ["not another page", '来源：江城晚报 <a href="https://paper.example/a.html">更多新闻</a>', null],
  ["not a script", '<a href="javascript:go()">阅读原文</a>', null],
])("the original's link is %s", (_, under, address) => {
  expect(read({ under: `<div>${under}</div>` }).credits.originalUrl).toBe(address);
});
