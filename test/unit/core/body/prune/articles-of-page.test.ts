import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import type { ViewOf } from "../../../../../src/core/body/prune/articles-of-page.ts";
import { extractArticle } from "../../../../../src/core/extract-article.ts";

interface Story {
  readonly title: string;
  readonly date: string;
  readonly address: string;
  readonly paragraphs: readonly string[];
}

const BRIDGE: Story = {
  title: "江城新桥昨日正式通车",
  date: "2024-03-05 09:12",
  address: "https://news.example/2024/bridge",
  paragraphs: [
    "江城新桥昨日正式通车。上午九时，第一批车辆驶过桥面，桥上的观景平台同时向行人开放。",
    "市交通局介绍，新桥全长三公里，设双向六车道，建设用时四年，两岸车程由半小时缩短到十分钟。",
    "家住东岸的市民李女士说，以前每天要绕行老桥，遇到雨天常常堵上一个小时，现在终于方便了。",
    "交警部门提醒，通车初期车流较大，请驾驶员减速慢行，遵守桥面标志，不要在观景平台附近停车。",
    "市政府表示，老桥将在下个月起封闭维修，预计工期半年，绕行路线和公交调整方案已经公布。",
  ],
};

const LIBRARY: Story = {
  title: "市图书馆夜间开放到十点",
  date: "2024-03-06 18:30",
  address: "https://news.example/2024/library",
  paragraphs: [
    "市图书馆从下周起延长开放时间，每天晚上十点闭馆，周末也不例外，自习室同时增加两百个座位。",
    "馆长介绍，去年到馆读者比前年增加了三成，傍晚的座位常常一位难求，延时开放是读者呼声最高的事。",
    "大学生小周说，以前六点就要收拾书包离开，现在可以安心在馆里复习到晚上，路上也有夜班公交。",
    "图书馆还将在每个月的第一个周五晚上举办读书会，邀请作家与读者见面，报名通过门口的服务台办理。",
    "延时开放的费用由市财政承担，馆方新招了十二名夜间值班人员，并请志愿者维持阅览室的秩序。",
  ],
};

const bodyOf = ({ paragraphs }: Story): string => paragraphs.map((text) => `<p>${text}</p>`).join("");

const asArticle = (story: Story, attributes = ""): string =>
  `<article ${attributes}><h2>${story.title}</h2><p>${story.date}</p>${bodyOf(story)}</article>`;

function read(html: string, url = "https://news.example/", viewOf?: ViewOf) {
  const page = new JSDOM(html, { url }).window.document;
  const { finished } = extractArticle(page, { url, force: true, ...(viewOf && { viewOf }) });
  if (!finished) throw new Error("No article was found.");
  return finished.article;
}

const textOf = ({ paragraphs }: Story): string => paragraphs.join("\n");

const head = `<title>${BRIDGE.title}_江城晚报</title><meta property="og:title" content="${BRIDGE.title}">`;

test("an endless page is read at the article whose address it has", () => {
  const html =
    head + [BRIDGE, LIBRARY].map((story) => asArticle(story, `data-url="${story.address}"`)).join("");
  expect(read(html, BRIDGE.address).textContent).toBe(textOf(BRIDGE));
  expect(read(html, LIBRARY.address).textContent).toBe(textOf(LIBRARY));
});

test.each("data-url data-href data-permalink data-link data-share-url itemid".split(" "))(
  "an article tells its address in %s",
  (attribute) => {
    const told = ({ address }: Story): string => `${attribute}="${address}"`;
    const html = head + [BRIDGE, LIBRARY].map((story) => asArticle(story, told(story))).join("");
    expect(read(html, LIBRARY.address).textContent).toBe(textOf(LIBRARY));
  },
);

test("title and date are those of the article that is read, not those of the page's first", () => {
  const html =
    `${head}<meta property="article:published_time" content="2024-03-05T09:12:00+08:00">` +
    [BRIDGE, LIBRARY].map((story) => asArticle(story, `data-url="${story.address}"`)).join("");
  const article = read(html, LIBRARY.address);
  expect(article.title).toBe(LIBRARY.title);
  expect(article.publishedTime).toBe("2024-03-06T18:30:00");
});

test("without addresses it is read where the reader is", () => {
  const html = head + asArticle(BRIDGE) + asArticle(LIBRARY, "id=second");
  expect(read(html, undefined, (element) => (element.id === "second" ? 600 : 80)).textContent).toBe(
    textOf(LIBRARY),
  );
});

test("a reader who sees neither is shown the one that the title names", () => {
  const html = `<title>${LIBRARY.title}</title>${asArticle(BRIDGE)}${asArticle(LIBRARY)}`;
  expect(read(html).textContent).toBe(textOf(LIBRARY));
});

test("with nothing to go by it is the first", () => {
  const html = `<title>江城晚报</title>${asArticle(BRIDGE)}${asArticle(LIBRARY)}`;
  expect(read(html).textContent).toBe(textOf(BRIDGE));
});

test("the posts of a blog's front page are articles though no tag says so", () => {
  const post = (story: Story): string =>
    `<div>${story.title}</div><div>${story.date}</div><div class="post-body">${bodyOf(story)}</div><div>共 7 篇评论</div>`;
  const html = `<title>江边人家的博客</title>${post(BRIDGE)}${post(LIBRARY)}`;
  expect(read(html).textContent).toBe(textOf(BRIDGE));
});

test("the parts of a live report under one headline stay together", () => {
  const html = `<title>江城两会直播</title><h1>江城两会直播</h1>${asArticle(BRIDGE)}${asArticle(LIBRARY)}`;
  const { textContent } = read(html);
  expect(textContent).toContain(BRIDGE.paragraphs[0]);
  expect(textContent).toContain(LIBRARY.paragraphs[4]);
});

test("a story in several boxes of one name stays whole", () => {
  const boxes = [...BRIDGE.paragraphs, ...LIBRARY.paragraphs]
    .map((text) => `<div class="article-text"><p>${text}</p></div>`)
    .join("<figure><img src='/a.jpg'><figcaption>桥上的行人</figcaption></figure>");
  const { textContent } = read(`<title>江城见闻_江城晚报</title><div>${boxes}</div>`);
  expect(textContent).toContain(BRIDGE.paragraphs[0]);
  expect(textContent).toContain(LIBRARY.paragraphs[4]);
});
