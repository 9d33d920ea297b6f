import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { headingsOf } from "../../../../src/core/metadata/page-headings.ts";
import { chooseTitle, withoutSite } from "../../../../src/core/metadata/title.ts";

test.each([
  ["江城新桥正式通车_江城网", "江城新桥正式通车"],
  ["江城新桥正式通车_国内新闻_江城网", "江城新桥正式通车"],
  ["江城新桥正式通车-江城晚报", "江城新桥正式通车"],
  ["江城新橋正式通車 | 江城聯合新聞網", "江城新橋正式通車"],
  ["江城新橋正式通車 - 生活 - 江城時報", "江城新橋正式通車"],
  ["江城新桥正式通车--时政--江城网", "江城新桥正式通车"],
  ["“新桥”给江城出了道难题-新闻中心-江城网", "“新桥”给江城出了道难题"],
  ["江城新桥正式通车-文娱-江城网", "江城新桥正式通车"],
  ["江城网 | 江城新桥正式通车，首日车流量超三万", "江城新桥正式通车，首日车流量超三万"],
  ["New bridge opens to heavy traffic - Rivertown Times", "New bridge opens to heavy traffic"],
  ["New bridge opens to heavy traffic | Rivertown News", "New bridge opens to heavy traffic"],
  ["“互联网+”怎么破：新桥的启示", "“互联网+”怎么破：新桥的启示"],
  ["COVID-19 下的江城", "COVID-19 下的江城"],
  ["江城—北港高铁通车", "江城—北港高铁通车"],
  ["新桥通车", "新桥通车"],
])("cuts the site off: %s", (title, expected) => {
  expect(withoutSite(title, null)).toBe(expected);
});

const none = { documentTitle: "", headline: null, headings: [], siteName: null, fallback: null, lines: [] };

test.each([
  [
    "the heading that the title repeats",
    { documentTitle: "江城新桥通车_新闻_江城", headings: ["江城网", " 江城新桥\n通车 "] },
    "江城新桥 通车",
  ],
  [
    "the headline for machines",
    { documentTitle: "江城网", headline: "江城新橋通車 - 江城網" },
    "江城新橋通車",
  ],
  [
    "the page's own title beside a slogan",
    { documentTitle: "江城新桥昨日正式通车_江城网", headline: "看新闻" },
    "江城新桥昨日正式通车",
  ],
  ["what Readability found, where the page has no title", { fallback: "江城新桥通车" }, "江城新桥通车"],
  [
    "the title, not the section's heading in it",
    {
      documentTitle: "Patients wait longer for their second visit - River News - Rivertown Online",
      headings: ["River News"],
    },
    "Patients wait longer for their second visit",
  ],
  [
    "the page's heading where its title is the site's name alone",
    { documentTitle: "江城新聞網", fallback: "江城新聞網", headings: ["江城新橋昨日通車"] },
    "江城新橋昨日通車",
  ],
  [
    "the headline for machines where the title is the site's name",
    { documentTitle: "River Town News", siteName: "River Town News", headline: "New bridge opens" },
    "New bridge opens",
  ],
  [
    "a line over the story where the title and the headline for machines are the site's names",
    {
      documentTitle: "江城電視台 新聞網",
      headline: "江視新聞網",
      siteName: "江視新聞網",
      lines: ["首頁 > 生活", "江城新橋 週六正式通車", "記者：江舟", "2012/01/17 12:00"],
    },
    "江城新橋 週六正式通車",
  ],
  [
    "a line over the story that the title begins with, before a section and a site behind spaces",
    {
      documentTitle: "江城新桥首日车流超“三万” 市政监督 江城网",
      lines: ["市政监督", "江城新桥首日车流超“三万”"],
    },
    "江城新桥首日车流超“三万”",
  ],
  [
    "both halves of a headline, the first of which is a line",
    { documentTitle: "江城新桥首日通车 两岸车程缩短到十分钟", lines: ["江城新桥首日通车"] },
    "江城新桥首日通车 两岸车程缩短到十分钟",
  ],
  ["the site's name where the page has no other", { documentTitle: "江城新闻网" }, "江城新闻网"],
  ["a heading, where there is nothing else", { headings: ["江城新桥通车"] }, "江城新桥通车"],
  ["nothing", {}, ""],
])("takes %s", (_name, sources, expected) => {
  expect(chooseTitle({ ...none, ...sources })).toBe(expected);
});

test.each([
  ["New ferry terminal<br>to open this month", "New ferry terminal to open this month"],
  ["江城新桥<br> 今日通车", "江城新桥今日通车"],
  ["江城新橋\n 今日通車", "江城新橋 今日通車"],
  ['New ferry terminal to open<a href="#t">¶</a>', "New ferry terminal to open"],
  ['<a href="#t">#</a> 江城新桥今日通车', "江城新桥今日通车"],
  ["江城新桥 #通车", "江城新桥 #通车"],
])("a heading of the page: %s", (html, expected) => {
  const page = new JSDOM(`<h2>别处</h2><h1>${html}</h1>`).window.document;
  expect(headingsOf(page)).toEqual([expected]);
});
