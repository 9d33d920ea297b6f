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
  [
    "an abbr beside a time told from now on",
    { under: '<abbr title="2024-03-05T08:45:00Z">3小时前</abbr>', start: "除夕2024年2月9日当晚，" },
    "2024-03-05T08:45:00Z",
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
  ["its time below its day", { under: "<div>2024-03-05</div><div>09:12</div>" }, "2024-03-05T09:12:00"],
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

test.each([
  ["", "2024-02-09"],
  ["<div>江城晚报 · 3小时前</div>", null],
  ["<div>江城晚報 · 3小時前</div>", null],
])("a day that the story tells of is not its page's, which says how long ago it was: %s", (ago, expected) => {
  const told = "2024年2月9日除夕当晚，江城新桥通宵开放，交警部门提醒司机减速慢行，注意安全，不要停车。";
  const page = new JSDOM(`<h1>江城新桥除夕通宵开放</h1>${ago}<p>${told}</p>`).window.document;
  expect(readMetadata(page, surveyPage(page), hints, []).publishedTime).toBe(expected);
});

test("the date in the address is taken where the page shows none", () => {
  const page = new JSDOM(`<h1>江城新桥正式通车</h1><p>${story}</p>`, {
    url: "https://news.example/2024/03/05/bridge.html",
  }).window.document;
  expect(readMetadata(page, surveyPage(page), hints, []).publishedTime).toBe("2024-03-05");
});
