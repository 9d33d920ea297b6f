import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { readMetadata } from "../../../../src/core/metadata/metadata.ts";
import { surveyPage } from "../../../../src/core/page/survey.ts";
import { hantStory, hints, read, story } from "./read-page-parts.ts";

test.each([
  [
    "JSON-LD",
    {
      head: '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-03-05T09:12:00+08:00"}]}</script>',
    },
    "2024-03-05T09:12:00+08:00",
  ],
  [
    "a meta tag",
    { head: '<meta property="article:published_time" content="2024-03-05T09:12:00+08:00">' },
    "2024-03-05T09:12:00+08:00",
  ],
  ["a time element", { after: '<time datetime="2024-03-05">5 March</time>' }, "2024-03-05"],
  [
    "the line under the title",
    { under: "<div>2024年03月05日09:12 来源：江城晚报</div>" },
    "2024-03-05T09:12:00",
  ],
  [
    "its pieces in lines of their own",
    { under: "<div><div>2024</div><div>03/05</div><div>09:12</div></div>" },
    "2024-03-05T09:12:00",
  ],
  [
    "its pieces with their signs",
    { under: "<div><div>2024年</div><div>3月</div><div>5日</div></div><div>江城晚报</div>" },
    "2024-03-05",
  ],
  ["its day over its month", { under: "<div><div>05</div><div>2024-03</div></div>" }, "2024-03-05"],
  [
    "its pieces in one line",
    { under: "<div><em>2024</em> <em>03</em>/<em>05</em> <em>09:12:30</em></div>" },
    "2024-03-05T09:12:30",
  ],
  ["Taiwan's calendar", { under: "<div>民國113年3月5日 江城時報</div>", text: hantStory }, "2024-03-05"],
  [
    "a line that was trimmed",
    { trimmed: [{ reason: "date" as const, text: "发布时间：2024-03-05 09:12" }] },
    "2024-03-05T09:12:00",
  ],
  [
    "the line, not its update",
    { under: "<div>最后更新：2024-03-06 10:00</div><div>发布：2024-03-05 09:12</div>" },
    "2024-03-05T09:12:00",
  ],
  [
    "the line's clock where machines are told UTC",
    { head: '<meta name="pubdate" content="2024-03-05T01:12:30Z">', under: "<div>2024-03-05 09:12</div>" },
    "2024-03-05T09:12:30+08:00",
  ],
  [
    "UTC where nothing else is said",
    { head: '<meta name="pubdate" content="2024-03-05T01:12:30Z">' },
    "2024-03-05T01:12:30Z",
  ],
  [
    "the line under the title, however far the story is",
    { under: `<div>2024-03-05 09:12</div>${"<p>热门</p>".repeat(30)}` },
    "2024-03-05T09:12:00",
  ],
  ["two digits of the year", { under: "<div>发布时间：24-03-05 09:12</div>" }, "2024-03-05T09:12:00"],
  [
    "a day whose year another line names",
    { under: "<div>03-05 09:12</div>", after: "<p>编辑于2024年3月6日</p>" },
    "2024-03-05T09:12:00",
  ],
  [
    "a line that settles what machines are told",
    { head: '<meta name="pubdate" content="05/03/2024 - 21:12">', under: "<div>2024年5月3日 09:12 PM</div>" },
    "2024-05-03T21:12:00",
  ],
  [
    "published before changed",
    {
      under:
        '<time itemprop="dateModified" datetime="2024-03-06T10:00:00">发布 2024-03-05 09:12 | 更新 2024-03-06 10:00</time>',
    },
    "2024-03-05T09:12:00",
  ],
  [
    "the line over the title, not a teaser's time",
    {
      over: "<p>2024年3月5日</p>",
      after: '<aside><a href="/c">别的<time datetime="2024-01-02T08:00:00"></time></a></aside>',
    },
    "2024-03-05",
  ],
  [
    "a variable of the page's scripts",
    { head: '<script>var ct = "1709601120";</script>' },
    "2024-03-05T09:12:00+08:00",
  ],
  [
    "the line's clock where machines are told it with a false Z",
    { head: '<meta name="pubdate" content="2024-03-05T09:12:30Z">', under: "<div>2024-03-05 09:12</div>" },
    "2024-03-05T09:12:30",
  ],
  [
    "the clock that readers are shown",
    {
      head: '<meta name="pubdate" content="2024-03-05T05:12:30-07:00">',
      under: "<div>2024-03-05 08:12</div>",
    },
    "2024-03-05T08:12:30-04:00",
  ],
  [
    "what the text says after the page moved on, not the description of the article before",
    {
      head: '<meta property="og:title" content="地铁三号线延长线昨日开工"><meta property="article:published_time" content="2024-01-03T08:00:00+08:00">',
      under: "<div>2024-03-05 09:12</div>",
    },
    "2024-03-05T09:12:00",
  ],
  [
    "the description of the article where an editor turned its words, whatever address it names",
    {
      head: '<meta property="og:title" content="新桥今日在江城通车运营"><meta property="og:url" content="https://news.example/m/1.html"><meta property="article:published_time" content="2024-01-03T08:00:00+08:00">',
    },
    "2024-01-03T08:00:00+08:00",
  ],
  [
    "the first of several times, not the day it was shown again",
    {
      under: "<div>荐读于 2024-09-30 10:11:12 发布 · 5.1k 阅读</div><div>于 2024-03-05 09:12:30 发布</div>",
    },
    "2024-03-05T09:12:30",
  ],
  [
    "an English date among Chinese words",
    { under: "<div>发布于资讯 · 1 分钟阅读 · Mar 5, 2024</div>" },
    "2024-03-05",
  ],
  [
    "the time that the line adds to the day",
    { head: '<meta name="publishdate" content="2024-03-05">', under: "<div>2024-03-05 09:12</div>" },
    "2024-03-05T09:12:00",
  ],
])("reads the published time from %s", (_name, parts, expected) => {
  expect(read(parts).publishedTime).toBe(expected);
});

test("title, site and byline are those of the page", () => {
  const { title, siteName, byline } = read({ under: "<div>作者：李晓梅</div>" });
  expect({ title, siteName, byline }).toEqual({
    title: "江城新桥正式通车",
    siteName: "江城网",
    byline: "李晓梅",
  });
});

test.each([
  ["2024-03-05 09:12", null],
  ["3369", null],
  ["発行 2024/03/05", null],
  ["晓梅", "晓梅"],
  ["Ann Miller", "Ann Miller"],
  ["By Ann Miller", "Ann Miller"],
  ["责任编辑：李晓梅", null],
  ["岚城新闻网:www.lancheng.example", null],
  ["■该作者文章", null],
  ["嵐城通訊社", null],
  ["岚城日报", null],
  ["晓梅读报", null],
  ["晓梅谈社会", "晓梅谈社会"],
  ["报晓的人", "报晓的人"],
  ["Ann Miller, Tom Reed", "Ann Miller, Tom Reed"],
  ["李晓梅，王晓波", "李晓梅，王晓波"],
  ["李 晓梅", "李晓梅"],
  ["江城日报海外版", null],
  ["李晓梅（发自江城）", "李晓梅"],
  ["李晓梅 2024-03-05 09:12", "李晓梅"],
])("a byline that a link is marked with: %s", (text, byline) => {
  expect(read({ under: `<div><a rel="author" href="/w">${text}</a></div>` }).byline).toBe(byline);
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
  ["what the title ends in", "岚江新桥正式通车_江城快讯", "江城", null],
  ["what the address names", "新桥通车", "rivertown", null],
  ["a person in the headline", "陈立新谈新桥", "陈立新", "陈立新"],
  ["another name", "岚江新桥正式通车_江城快讯", "李晓梅", "李晓梅"],
])("a byline beside %s", (_, title, author, byline) => {
  const html = `<title>${title}</title><meta name="author" content="${author}"><h1>${title.split("_")[0]}</h1><p>${story}</p>`;
  const page = new JSDOM(html, { url: "https://www.rivertown.example/1.html" }).window.document;
  expect(readMetadata(page, surveyPage(page), hints, []).byline).toBe(byline);
});

test.each([
  ["来源：The River Post 陈立新", "The River Post"],
  ["来源：江城晚报 River Post", "江城晚报"],
  ["来源：江城晚报 陈立新", "江城晚报"],
])("the source in %s", (line, source) => {
  expect(read({ under: `<div>${line}</div>` }).credits.source).toBe(source);
});

test.each([
  ["By Ann Miller, River Town News", "Ann Miller"],
  ["By the river, many people met", null],
])("under the title: %s", (line, byline) => {
  expect(read({ under: `<div>${line}</div>` }).byline).toBe(byline);
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

test("the date in the address is taken where the page shows none", () => {
  const page = new JSDOM(`<h1>江城新桥正式通车</h1><p>${story}</p>`, {
    url: "https://news.example/2024/03/05/bridge.html",
  }).window.document;
  expect(readMetadata(page, surveyPage(page), hints, []).publishedTime).toBe("2024-03-05");
});

test.each([
  ["a link to an author's page", '<div><a href="/author/12">晓风</a></div>', "晓风"],
  ["a link that says whom it leads to", '<div><a rel="author" href="/x">晓风</a></div>', "晓风"],
  [
    "a member of a forum",
    '<div><a href="space-uid-7.html">桥边老李</a></div><em>发表于 2024-3-5 09:12</em>',
    "桥边老李",
  ],
  [
    "a name without the space in it",
    '<div>作者 <a href="/author/li/">李 晓梅</a> | 日期 2024年3月5日 9:12 | 分类 <i>城市新知</i>, <i>交通出行</i>, <i>公共工程</i></div>',
    "李晓梅",
  ],
  [
    "a link that is called so",
    '<div><a class="follow-nickName" href="/me">江边码农</a> 原创</div>',
    "江边码农",
  ],
  [
    "a name that is called so, without a link",
    '<div class="author">江城晚风</div><div>2024-03-05 09:12</div>',
    "江城晚风",
  ],
  ["not the kind of text", '<div class="author">社论</div><div>2024-03-05 09:12</div>', null],
  ["not whoever runs the site", '<div class="author">admin</div><div>2024-03-05 09:12</div>', null],
  [
    "a person before a column",
    '<div><a href="/author/1">早间社论</a> <a href="/author/2">李晓梅</a></div>',
    "李晓梅",
  ],
  ["not an address", '<div class="author">news.jiangcheng.cn</div><div>2024-03-05 09:12</div>', null],
  ["not the name of a column", '<div class="column-name">江城夜话</div><div>2024-03-05 09:12</div>', null],
  ["a user beside the time", '<div><a href="/user/9">江边老李</a> 2024-03-05 09:12</div>', "江边老李"],
  [
    "not a person of the story",
    '<div>2024-03-05 09:12</div><div>江城晚报</div><div>人物 <a href="/people/9">陈立新</a></div>',
    null,
  ],
  [
    "not whom the deck names",
    '<div>2024-03-05 09:12</div><div>市长<a href="/people/9">陈立新</a>说，桥上不收费</div>',
    null,
  ],
  ["not what leads to more of the writer", '<div><a href="/author/12">查看更多文章</a></div>', null],
  ["not a label in such a link", '<div><a href="/author/12">关注</a></div>', null],
  ["not the outlet", '<div><a class="author-name" href="/org/1">江城晚报</a></div>', null],
  [
    "not one of many",
    `<div>${["晓风", "林间", "小鹿", "阿青", "北岸"].map((name) => `<a href="/user/1">${name}</a>`).join(" ")}</div>`,
    null,
  ],
])("the byline is %s", (_name, under, byline) => {
  expect(read({ under }).byline).toBe(byline);
});

test("not an author's link below the story", () => {
  expect(read({ after: '<div><a href="/author/12">晓风</a></div>' }).byline).toBeNull();
});
