import { JSDOM } from "jsdom";
import { type Metadata, readMetadata, type TrimmedLine } from "../../../../src/core/metadata/metadata.ts";
import { surveyPage } from "../../../../src/core/page/survey.ts";

export const hints = {
  title: null,
  dir: null,
  lang: null,
  excerpt: null,
  siteName: null,
  publishedTime: null,
};
export const story =
  "新桥昨日上午正式通车，首日车流量超过三万辆，市民纷纷前来参观，交警部门提醒司机减速慢行，注意安全。".repeat(
    2,
  );
export const hantStory =
  "新橋昨日上午正式通車，首日車流量超過三萬輛，市民紛紛前來參觀，警方提醒駕駛人減速慢行，注意安全。".repeat(
    2,
  );

/** What a test page has, and where: in its head, over and under its title, at the ends of its story, below it. */
export interface PageParts {
  readonly head?: string;
  readonly over?: string;
  readonly under?: string;
  readonly start?: string;
  readonly end?: string;
  readonly after?: string;
  readonly text?: string;
  readonly trimmed?: readonly TrimmedLine[];
}

/** The metadata of a page of these parts. */
export function read({
  head = "",
  over = "",
  under = "",
  start = "",
  end = "",
  after = "",
  text = story,
  trimmed = [],
}: PageParts): Metadata {
  const html = `<head><title>江城新桥正式通车_江城网</title>${head}</head><body>
    <ul><li><a href="/">首页</a><li>2024年12月31日 星期二</ul>${over}<h1>江城新桥正式通车</h1>${under}
    <p>${start}${text}</p><p>${text}</p><p>${text}${end}</p>${after}
    <ul><li><a href="/b">江城地铁三号线昨日开工</a> 2024-01-01 10:00</ul></body>`;
  const page = new JSDOM(html, { url: "https://www.news.river.example/a.html" }).window.document;
  return readMetadata(page, surveyPage(page), hints, trimmed);
}
