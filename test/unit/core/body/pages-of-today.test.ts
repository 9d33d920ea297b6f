import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { extractArticle } from "../../../../src/core/extract-article.ts";
import { cleanPage, STORY, STORY_HTML } from "./clean-body.ts";

const title = "<title>江城新桥正式通车_江城晚报</title>";
const headline = "<h1>江城新桥正式通车</h1><p>2024-03-05 09:12</p>";
const [first = "", second = "", ...rest] = STORY;
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("");

const page = (inside: string): string => `${title}${headline}<div class="text">${inside}</div>`;
const amidst = (box: string): string => page(`${paragraphs([first, second])}${box}${paragraphs(rest)}`);

test.each([
  [
    "a form for a newsletter",
    "<div class='box'><h3>每周一封信</h3><p>每个星期五，我们把一周最值得读的报道送到你的信箱，随时可以取消。</p><form><input type=email><button>订阅</button></form></div>",
  ],
  ["a link under a label in brackets", "<p>【延伸阅读】<a href='/1'>老桥封闭维修方案公布</a></p>"],
  ["a linked advertisement in a box without a name", "<div><a href='/ad'>广告 限时优惠</a></div>"],
  ["where the text goes on", "<div>广告 - 内文未完请往下卷动</div>"],
  [
    "a summary by machine",
    "<div class='box'><h3>AI 新闻摘要</h3><ul><li>新桥正式通车，两岸车程由半小时缩短到十分钟。</li></ul></div>",
  ],
  ["how many more pictures there are", "<div><span>+3</span></div>"],
])("between two paragraphs goes %s", (_name, box) => {
  expect(cleanPage(amidst(box)).lines).toEqual(STORY);
});

test("the last picture's caption stays below the number of pictures", () => {
  const slide = (text: string, at: number): string =>
    `<li><img src="/${at}.jpg"><div><span>${at}/3</span><p>${text}</p></div></li>`;
  const texts = [
    "三月五日上午，第一批车辆驶过江城新桥。方砚摄",
    "三月五日上午，行人在新桥的观景平台上拍照。方砚摄",
    "三月四日，工人检查护栏。方砚摄",
  ];
  const { html } = cleanPage(
    `${title}${headline}<ul>${texts.map((text, at) => slide(text, at + 1)).join("")}</ul>`,
  );
  for (const text of texts) expect(html).toContain(text);
});

test("what a table counts stays", () => {
  const { lines } = cleanPage(
    amidst("<table><tr><th>队伍</th><th>进球</th></tr><tr><td>江城</td><td>1/4</td></tr></table>"),
  );
  expect(lines).toContain("1/4");
});

test("a form that holds the whole page takes nothing of it", () => {
  const { lines } = cleanPage(
    `${title}<form><input type=password>${headline}<div>${STORY_HTML}</div></form>`,
  );
  expect(lines).toEqual(STORY);
});

test.each([
  [
    "asks its readers to join",
    "<p>我们是一家独立媒体，全靠读者支持。如果你认同我们的工作，请考虑加入成为会员。</p><p>成为会员</p>",
  ],
  [
    "tells its readers what to search for",
    "<p>温馨提示：微信搜索公众号江城生活，关注后回复【新桥】可查看绕行路线。</p>",
  ],
  [
    "asks for a download behind a wave",
    "<p>今日《江晚》您可满意?还有更多精彩等着您～请前往应用商店搜索“江城晚报”下载客户端，好内容天天看。</p>",
  ],
  [
    "has its rules for comments",
    "<section><p>江城讨论区</p><ul><li>共 0 则留言</li><li>张贴文章不得有侵害他人权益之言论，违者应自负法律责任。</li></ul></section>",
  ],
  [
    "asks for money by the month",
    "<p>撑独立媒体，月捐支持我们继续报道！每月一百元，让我们守住这座城市的记忆。</p>",
  ],
  ["names its channels", "<p>江晚在Instagram开了专页！欢迎搜寻jiangwan，看更多深入浅出的图文报道。</p>"],
  ["says whose picture opens the story", "<p>*题图来自江城图库，基于CC0协议</p>"],
  ["takes complaints", "<p>举报/反馈</p>"],
])("below the story goes the line in which the outlet %s", (_name, line) => {
  expect(cleanPage(page(`${STORY_HTML}${line}`)).lines).toEqual(STORY);
});

test("what says where the text is from goes from above the story", () => {
  const note =
    "<p>本文来自微信公众号<a href='/wx'>“江城商业观察”（ID：jiangcheng）</a>，作者：李晓梅，编辑：方敏，江城网经授权发布。</p>";
  expect(cleanPage(page(`${note}${STORY_HTML}`)).lines).toEqual(STORY);
});

test("a short lead in a box of its own stays", () => {
  const html = `${title}<div>${headline}<div class="summary">两岸之间的车程，从此只要十分钟。</div><div class="c">${STORY_HTML}</div></div>`;
  expect(cleanPage(html).lines).toEqual(["两岸之间的车程，从此只要十分钟。", ...STORY]);
});

test("a sentence of the story about members stays", () => {
  const sentence = "他说，三年前我们劝你加入工会、成为会员的那些人，现在都在桥上工作。";
  expect(cleanPage(page(`${STORY_HTML}<p>${sentence}</p>`)).lines).toEqual([...STORY, sentence]);
});

test("the player that reads a story aloud and the section over its title go", () => {
  const html = `${title}<article><header><span>深度</span><h1>江城新桥正式通车</h1></header><div class="listen"><div>收听本文</div><audio src="/a.mp3"></audio><span>语速</span><span>8 分钟</span></div>${STORY_HTML}</article>`;
  expect(cleanPage(html).lines).toEqual(STORY);
});

test("a recording among the paragraphs stays with its label", () => {
  const { html } = cleanPage(amidst("<div>通车现场的录音<audio src='/a.mp3'></audio></div>"));
  expect(html).toContain("通车现场的录音");
});

test.each([
  [
    "a box named for the story's lead",
    "<div class='lead-image'><img src='/a.jpg'><div>新桥夜景。（方砚摄）</div></div>",
  ],
  [
    "a box named for news, whose caption is called so",
    "<div class='news_img'><img src='/a.jpg'><div class='caption'>通车前的新桥</div></div>",
  ],
  [
    "a box whose caption says so",
    "<div class='css-x1'><img src='/a.jpg'><span>通车前的新桥。（江城通讯社）</span></div>",
  ],
])("the picture over the story stays in %s, with its caption", (_name, box) => {
  const { html, lines } = cleanPage(
    `${title}<div>${headline}${box}<div class="text">${STORY_HTML}</div></div>`,
  );
  expect(lines).toEqual(STORY);
  expect(html).toMatch(/^(?:<div>)?<figure><img[^>]*a\.jpg[^>]*><figcaption>[^<]*新桥/u);
});

test("a writer's portrait over the story is no picture of it", () => {
  const box = "<div class='head'><img src='/a.jpg'><span>晓风</span></div>";
  expect(cleanPage(`${title}<div>${headline}${box}<div>${STORY_HTML}</div></div>`).html).not.toContain(
    "<img",
  );
});

test("a picture that leads to its larger print stays with the caption in the link", () => {
  const { html } = cleanPage(
    amidst("<div class='photo'><a href='/big'><img src='/a.jpg'><p>新桥夜景。（方砚摄）</p></a></div>"),
  );
  expect(html).toContain("<figcaption>");
  expect(html).toContain("新桥夜景。（方砚摄）");
});

test("a line set small under a picture is its caption, one as large as the text is none", () => {
  const under = (style: string): string =>
    amidst(`<p><img src="/a.jpg"><br><span style="${style}">桥头的告示</span></p>`);
  expect(cleanPage(under("font-size:12px")).html).toContain("<figcaption>桥头的告示</figcaption>");
  expect(cleanPage(under("font-size:16px")).lines).toContain("桥头的告示");
});

test("the editor's line below the last picture is no caption, however small", () => {
  const end =
    '<p><img src="/a.jpg"></p><div style="font-size:12px"><p>责任编辑：方敏</p><p>文章内容举报</p></div>';
  const { html, lines } = cleanPage(page(`${STORY_HTML}${end}`));
  expect(lines).toEqual(STORY);
  expect(html).not.toContain("figcaption");
});

test("questions and answers under the story's last heading stay, however short", () => {
  const box =
    "<h2>常见问题</h2><div><div>问：要收费吗？</div><div>答：不用。</div><div>问：夜里开放吗？</div><div>答：开放。</div></div>";
  const { lines } = cleanPage(page(`${STORY_HTML}${box}`));
  expect(lines).toEqual([
    ...STORY,
    "常见问题",
    "问：要收费吗？",
    "答：不用。",
    "问：夜里开放吗？",
    "答：开放。",
  ]);
});

test("a caption below the button that enlarges its picture is the picture's", () => {
  const box = "<div><img src='/a.jpg'><a>放大图片</a><div>新桥上的第一批车辆。（方砚摄）</div></div>";
  const { html, lines } = cleanPage(amidst(box));
  expect(lines).toEqual(STORY);
  expect(html).toContain("<figcaption>新桥上的第一批车辆。（方砚摄）</figcaption>");
});

test("a story each of whose paragraphs stands in boxes without a name is found whole", () => {
  const boxes = (texts: readonly string[]): string =>
    `<div>${texts.map((text) => `<div><div>${text}</div></div>`).join("")}</div>`;
  const html = `${title}<div><div><h1>江城新桥正式通车</h1></div><div>2024-03-05 09:12</div></div><div><div>${boxes([first, second])}${boxes(rest)}</div></div>`;
  expect(cleanPage(html).lines).toEqual(STORY);
});

const posts = (label: string, inside: (at: number) => string): string =>
  `${label}<div>${[1, 2, 3, 4].map((at) => `<div class="row">${inside(at)}</div>`).join("")}</div>`;
const teaser = (at: number): string =>
  `<h3><a href="/${at}">城东第${at}号地块成功出让</a></h3><p>城东第${at}号地块今天上午成功出让，新楼盘预计明年开工，周边的学校和公园也将同步建设，居民可以到现场查看规划图。</p><i>2024-03-04 10:2${at}</i>`;
const comment = (at: number): string =>
  `<b>网友${at}</b><div>终于通车了，希望晚高峰不要再堵，老桥也请早一点修好，我们等了整整四年，真的不容易，谢谢大家。</div><i>2024-03-05 1${at}:10</i>`;
const entry = (at: number): string =>
  `<i>1${at}:20</i><h3>第${at}批车辆过桥</h3><p>第${at}批车辆驶过江城新桥，桥上的观景平台同时向行人开放，交警在两岸的路口指挥。</p>`;

test.each([
  ["other stories", posts("", teaser)],
  ["comments", posts("<div>全部评论 (4)</div>", comment)],
])("a news flash is not outweighed by %s below it", (_name, below) => {
  expect(cleanPage(`${title}<div>${headline}<div><p>${first}</p></div>${below}</div>`).lines).toEqual([
    first,
  ]);
});

test("teasers without a date in a column beside the story are others'", () => {
  const opinion = (at: number): string =>
    `<h4><a href="/${at}">城东第${at}号地块成功出让</a></h4><p>城东第${at}号地块今天上午成功出让，新楼盘预计明年开工，周边的学校和公园也将同步建设。</p>`;
  const html = `${title}<div><div class="col-8">${headline}${paragraphs([first, second])}</div><div class="col-4">${posts("<h3>专栏</h3>", opinion)}</div></div>`;
  expect(cleanPage(html).lines).toEqual([first, second]);
});

test("entries of a live report whose headlines lead to themselves stay", () => {
  const linked = (at: number): string =>
    `<i>1${at}:20</i><h3><a href="#e${at}">第${at}批车辆今天上午过桥</a></h3><p>第${at}批车辆驶过江城新桥，桥上的观景平台同时向行人开放，交警在两岸的路口指挥。</p>`;
  const { lines } = cleanPage(`${title}<div>${headline}<div><p>${first}</p></div>${posts("", linked)}</div>`);
  expect(lines.filter((line) => line.includes("驶过江城新桥"))).toHaveLength(4);
});

test("the entries of a live report stay", () => {
  const { lines } = cleanPage(`${title}<div>${headline}<div><p>${first}</p></div>${posts("", entry)}</div>`);
  expect(lines.filter((line) => line.includes("驶过江城新桥"))).toHaveLength(4);
});

/** A page without headings of the first level that loads the next story below. */
function endlessPage(titleOfNext: string, dateOfNext: string): string {
  const next = [
    "市图书馆从下周起延长开放时间，每天晚上十点闭馆，周末也不例外，自习室同时增加两百个座位。",
    "馆长介绍，去年到馆读者比前年增加了三成，傍晚的座位常常一位难求，延时开放是读者呼声最高的事。",
  ];
  return `${title}<div id="all"><div class="story"><h2 class="t">江城新桥正式通车</h2><div>2024-03-05 09:12</div>${STORY_HTML}</div>
    <div class="story"><h2 class="t">${titleOfNext}</h2><div>${dateOfNext}</div>${paragraphs(next)}</div></div>`;
}

test("the next story below one with a headline of the second level is another", () => {
  const url = "https://news.example/2024/a.html";
  const { window } = new JSDOM(endlessPage("市图书馆夜间开放到十点", "2024-03-04 18:30"), { url });
  expect(extractArticle(window.document, { url }).finished?.article.textContent).toBe(STORY.join("\n"));
});

test("a section without a date in a box like that of the headline is the story's", () => {
  expect(cleanPage(endlessPage("桥头的图书馆也延长开放", "读者可以从东门进")).lines.join()).toContain(
    "馆长介绍",
  );
});
