import { expect, test } from "vitest";
import { chooseTitle, withoutSite } from "../../../../src/core/metadata/title.ts";

test.each([
  ["江城新桥正式通车_江城网", "江城新桥正式通车"],
  ["江城新桥正式通车_国内新闻_江城网", "江城新桥正式通车"],
  ["江城新桥正式通车-江城晚报", "江城新桥正式通车"],
  ["江城新橋正式通車 | 江城聯合新聞網", "江城新橋正式通車"],
  ["江城新橋正式通車 - 生活 - 江城時報", "江城新橋正式通車"],
  ["江城新桥正式通车--时政--江城网", "江城新桥正式通车"],
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

const none = { documentTitle: "", headline: null, headings: [], siteName: null, fallback: null };

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
  ["a heading, where there is nothing else", { headings: ["江城新桥通车"] }, "江城新桥通车"],
  ["nothing", {}, ""],
])("takes %s", (_name, sources, expected) => {
  expect(chooseTitle({ ...none, ...sources })).toBe(expected);
});
