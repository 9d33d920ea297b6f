import { expect, test } from "vitest";
import { cleanPage, STORY, STORY_HTML } from "./clean-body.ts";

const title = "<title>江城新桥正式通车_江城晚报</title>";

test("a page of a story alone loses nothing", () => {
  const { lines, removed } = cleanPage(`${title}<div class="text">${STORY_HTML}</div>`);
  expect(lines).toEqual(STORY);
  expect(removed).toEqual([]);
});

test("title, date and byline above the story are no text of it", () => {
  const { lines, removed } = cleanPage(
    `${title}<div><h2>江城新桥正式通车</h2><p>2024年03月05日 09:12 来源：江城晚报</p><p>记者 王小明</p>${STORY_HTML}</div>`,
  );
  expect(lines).toEqual(STORY);
  expect(removed).toEqual([
    "title: 江城新桥正式通车",
    "date: 2024年03月05日 09:12 来源：江城晚报",
    "byline: 记者 王小明",
  ]);
});

test.each([
  [
    "a list",
    "<div><p>相关新闻</p><ul><li><a href='/1'>老桥封闭维修</a></li><li><a href='/2'>地铁试运行</a></li></ul></div>",
  ],
  [
    "link after link",
    "<p>相关新闻</p><p><a href='/1'>老桥封闭维修</a></p><p><a href='/2'>地铁试运行</a></p>",
  ],
])("related news go with their heading: %s", (_, box) => {
  const { lines, removed } = cleanPage(`${title}<div>${STORY_HTML}${box}</div>`);
  expect(lines).toEqual(STORY);
  expect(removed.join("|")).toContain("related: 相关新闻");
  expect(removed.join("|")).toContain("老桥封闭维修");
});

test.each([
  [
    "Simplified",
    "责任编辑：江舟",
    ["老桥封闭维修方案公布", "2020-10-19 老桥,维修,交通", "两部门：推广夜间施工 减少拥堵"],
  ],
  [
    "Traditional",
    "責任編輯：江舟",
    ["老橋封閉維修方案公布", "2020-10-19 老橋,維修,交通", "兩部門：推廣夜間施工 減少擁堵"],
  ],
])("headlines without a heading below the editor's line are related news: %s", (_, editor, headlines) => {
  const items = headlines.map((text) => `<li>${text}</li>`).join("");
  const { lines } = cleanPage(`${title}<div>${STORY_HTML}<p>${editor}</p><ul>${items}</ul></div>`);
  expect(lines).toEqual(STORY);
});

test("a last sentence below the editor's line stays", () => {
  const { lines } = cleanPage(
    `${title}<div>${STORY_HTML}<p>责任编辑：江舟</p><p>据了解，大桥两侧的步道将在下个月底向市民开放。</p></div>`,
  );
  expect(lines).toEqual([...STORY, "据了解，大桥两侧的步道将在下个月底向市民开放。"]);
});

test("a box of related news between paragraphs leaves the story whole", () => {
  const [first, ...rest] = STORY;
  const box = "<div><h3>延伸閱讀</h3><ul><li><a href='/1'>老橋封閉維修</a></li></ul></div>";
  const { lines } = cleanPage(
    `${title}<div><p>${first}</p>${box}${rest.map((text) => `<p>${text}</p>`).join("")}</div>`,
  );
  expect(lines).toEqual(STORY);
});

test("headings, lists, quotes and tables of the story stay", () => {
  const { lines } =
    cleanPage(`${title}<div><p>${STORY[0]}</p><h3>建设历程</h3><ul><li>二〇二〇年开工</li><li>二〇二四年通车</li></ul>
    <blockquote>一桥飞架，两岸相连。</blockquote><table><tr><th>项目</th><th>数值</th></tr><tr><td>全长</td><td>三公里</td></tr></table>
    <p>${STORY[1]}</p><p><strong>市民反应</strong></p><p>${STORY[2]}</p></div>`);
  expect(lines).toEqual([
    STORY[0],
    "建设历程",
    "二〇二〇年开工",
    "二〇二四年通车",
    "一桥飞架，两岸相连。",
    "项目",
    "数值",
    "全长",
    "三公里",
    STORY[1],
    "市民反应",
    STORY[2],
  ]);
});

test("notices and what stands under them are below the story", () => {
  const { lines, removed } = cleanPage(
    `${title}<div>${STORY_HTML}<p>责任编辑：王小明</p><p>声明：转载请注明出处。</p><p>联系我们</p></div>`,
  );
  expect(lines).toEqual(STORY);
  expect(removed.map((entry) => entry.split(":")[0])).toEqual(["editor", "disclaimer"]);
});

test("clutter is told by its name in English and pinyin, the story by its prose", () => {
  const { lines } = cleanPage(`${title}<div class="share-story-content">${STORY_HTML}
    <div class="fenxiang">转给朋友看</div><div class="xiangguan-box"><a href="/1">老桥封闭维修</a></div></div>`);
  expect(lines).toEqual(STORY);
});

test("removals stand in the order of the page", () => {
  const { removed } = cleanPage(
    `${title}<div><p>2024-03-05 09:12</p><p>${STORY[0]}</p><p>[广告]请继续往下阅读</p><p>${STORY[1]}</p><div class="share">分享给朋友</div><p>责任编辑：王小明</p></div>`,
  );
  expect(removed.map((entry) => entry.split(":")[0])).toEqual(["date", "ad", "share", "editor"]);
});

test("a body that is hidden until a script runs is read", () => {
  const { lines } = cleanPage(`${title}<div id="js_content" style="visibility: hidden">${STORY_HTML}</div>`);
  expect(lines).toEqual(STORY);
});

test("what is hidden beside the story is not", () => {
  const { lines } = cleanPage(
    `${title}<div>${STORY_HTML}<p style="display:none">隐藏的一段文字，不给读者看。</p></div>`,
  );
  expect(lines).toEqual(STORY);
});

test("lines parted by breaks are paragraphs, and each is judged by itself", () => {
  const { lines, html } = cleanPage(
    `${title}<div>　　${STORY.join("<br><br>　　")}<br>（责任编辑：王小明）</div>`,
  );
  expect(lines).toEqual(STORY);
  expect(html.match(/<p>/g)).toHaveLength(STORY.length);
});

test("tables that lay out the page are undone", () => {
  const { lines, html } = cleanPage(
    `${title}<table><tr><td>首页</td><td><table><tr><td>${STORY_HTML}</td></tr></table></td></tr></table>`,
  );
  expect(lines).toEqual(STORY);
  expect(html).not.toContain("<td>");
});

test.each([
  ["by its words", "<p>图为通车现场。江城晚报记者 王小明 摄</p>"],
  ["in Traditional", "<p>▲通車現場。（圖／記者陳美玲攝）</p>"],
  ["by its place in the middle", '<p align="center">桥面上的行人</p>'],
  ["by its class", '<p class="img-desc">桥面上的行人</p>'],
])("a caption is tied to its picture, %s", (_, caption) => {
  const { lines, html } = cleanPage(
    `${title}<div><p>${STORY[0]}</p><p><img data-src="/a.jpg" src="/blank.gif" width="600"></p>${caption}<p>${STORY[1]}</p><p>${STORY[2]}</p></div>`,
  );
  expect(lines).toEqual(STORY.slice(0, 3));
  expect(html).toMatch(/<figure><img src="https:\/\/news\.example\/a\.jpg" alt="" width="600"><figcaption>/);
});

test("a paragraph under a picture is no caption, nor is the one paragraph of a picture story", () => {
  const after = cleanPage(
    `${title}<div><p>${STORY[0]}</p><p><img src="/a.jpg"></p><p>${STORY[1]}</p><p>${STORY[2]}</p></div>`,
  );
  expect(after.lines).toEqual(STORY.slice(0, 3));
  const alone = cleanPage(
    `${title}<div><p><img src="/a.jpg"></p><p>昨日上午，市民在江城新桥上散步，桥面视野开阔，引来不少人拍照留念。图为通车现场。新华社记者 摄</p></div>`,
  );
  expect(alone.lines).toHaveLength(1);
});

test("words of code are no clutter", () => {
  const { lines } = cleanPage(
    `${title}<div>${STORY_HTML}<pre><code><span class="hljs-comment">// share</span> print(1)</code></pre></div>`,
  );
  expect(lines.at(-1)).toContain("// share");
});

test("comments longer than the story don't take its place", () => {
  const comments = "<div class='comments'>".concat(
    "<p>支持，早就该修了，每天都堵车，希望其他地方也快点。</p>".repeat(30),
    "</div>",
  );
  const { lines } = cleanPage(
    `${title}<div><h1>江城新桥正式通车</h1><p>${STORY[0]}</p><p>${STORY[1]}</p></div>${comments}`,
  );
  expect(lines).toEqual(STORY.slice(0, 2));
});

test("a lead in a box of its own belongs to the story", () => {
  const lead = "江城人等了二十年的新桥终于通车，老桥将在下月起封闭维修，预计工期半年，绕行路线已经公布。";
  const page = (text: string): string =>
    `${title}<div><h1>江城新桥正式通车</h1><div class="daodu">${text}</div><div id="zhengwen">${STORY_HTML}</div></div>`;
  expect(cleanPage(page(lead)).lines).toEqual([lead, ...STORY]);
});

test("a post of another site inside the story is an embed, a quotation is not", () => {
  const post =
    '<blockquote class="twitter-tweet"><p>桥通车了，大家快去看看，风景真的很好。</p>— 江城人 (@river)</blockquote>';
  const quotation = "<blockquote>一桥飞架，两岸相连。</blockquote>";
  const { lines, removed } = cleanPage(
    `${title}<div><p>${STORY[0]}</p>${post}<p>${STORY[1]}</p>${quotation}<p>${STORY[2]}</p></div>`,
  );
  expect(lines).toEqual([STORY[0], STORY[1], "一桥飞架，两岸相连。", STORY[2]]);
  expect(removed[0]).toMatch(/^embed: 桥通车了/);
});

test("what a paywall says ends what can be read", () => {
  const { lines } = cleanPage(
    `${title}<div>${STORY_HTML}<p>登录后查看全文</p><p>会员可以阅读全部文章，每月只需十元，随时可以取消，不收任何费用。</p></div>`,
  );
  expect(lines).toEqual(STORY);
});

test.each([
  ["Simplified", `简介：${STORY[0]}`],
  ["Traditional", `【簡介】：${STORY[0]}`],
])("a description that repeats the story is no part of it: %s", (_, description) => {
  const { lines, removed } = cleanPage(`${title}<div><p>${description}</p>${STORY_HTML}</div>`);
  expect(lines).toEqual(STORY);
  expect(removed).toEqual([`summary: ${description}`]);
});

test.each([
  ["a deck", `核心提示：${STORY[0]}`],
  ["a lead without a label", STORY[0] ?? ""],
  ["a description that says something else", "简介：本文作者在江边生活了四十年，见证了三座大桥的修建。"],
])("%s above the story stays", (_, lead) => {
  const { lines } = cleanPage(`${title}<div><p>${lead}</p>${STORY_HTML}</div>`);
  expect(lines).toEqual([lead, ...STORY]);
});

test.each([
  [
    "a stock's name",
    '<span><a class="keyword" href="/stock/600001">江城重工</a></span>证券办人士表示，大桥的钢梁全部由公司制造。',
  ],
  ["a topic", '大桥的钢梁由<a class="hot-topic" href="/topic">江城重工</a>制造，全长三公里，总重四万吨。'],
])("a word of a sentence stays, whatever its class: %s", (_, sentence) => {
  const { lines, removed } = cleanPage(`${title}<div>${STORY_HTML}<p>${sentence}</p></div>`);
  expect(lines.at(-1)).toBe(sentence.replace(/<[^>]*>/gu, ""));
  expect(removed).toEqual([]);
});

test.each([
  ["behind it", `<p>${STORY[3]}<span class="share">转给朋友看</span></p>`],
  ["before it", `<p><span class="share">分享到：微博 微信</span>${STORY[3]}</p>`],
])("a share bar in the line of a sentence goes: %s", (_, line) => {
  const paragraphs = STORY.slice(0, 3)
    .map((text) => `<p>${text}</p>`)
    .join("");
  expect(cleanPage(`${title}<div>${paragraphs}${line}</div>`).lines).toEqual(STORY);
});

test.each([
  ["beside it", '<div style="display:none">', '</div><a href="javascript:;">展开全文</a>'],
  ["in Traditional", '<div style="display:none">', "</div><p><button>閱讀全文 ▼</button></p>"],
  [
    "by its id",
    '<section><div id="rest" hidden>',
    '</div></section><p>港島日報</p><p>今日</p><p>要聞</p><button aria-controls="rest">Read more</button>',
  ],
])("the rest of a story that a click unfolds is part of it: %s", (_, before, after) => {
  const paragraphs = STORY.map((text) => `<p>${text}</p>`);
  const rest = paragraphs.slice(2).join("");
  const { lines } = cleanPage(
    `${title}<div>${paragraphs.slice(0, 2).join("")}${before}${rest}${after}</div>`,
  );
  expect(lines.slice(0, 4)).toEqual(STORY);
});

test("the line of date and source below a lead is no part of the story; the day that heads a section is", () => {
  const page = (line: string) =>
    cleanPage(
      `${title}<div><h2>${STORY[0]}</h2><div>${line}</div><p>${STORY[1]}</p><p>${STORY[2]}</p></div>`,
    );
  expect(page("2026-05-12 09:30 来源：江城在线").lines).toEqual(STORY.slice(0, 3));
  expect(page("2026-05-12 09:30 來源：江城在線").removed).toContain("date: 2026-05-12 09:30 來源：江城在線");
  expect(page("5月12日").lines).toContain("5月12日");
});

test.each([["share-swiper"], ["img_list"]])(
  "pictures above the title of a message are its own, in a box named %s",
  (name) => {
    const pictures = '<div><img src="/photos/1.jpg"></div><div><img src="/photos/2.jpg"></div>';
    const { html } = cleanPage(
      `<title>江城新桥正式通车</title><div><div class="${name}">${pictures}<b>1/2</b></div><div><h1>江城新桥正式通车</h1>${STORY_HTML}</div></div>`,
    );
    expect(html.match(/photos\/\d/g)).toEqual(["photos/1", "photos/2"]);
  },
);

test("pictures that are links above the title are none of the story's", () => {
  const pictures = '<a href="/1"><img src="/photos/1.jpg"></a><a href="/2"><img src="/photos/2.jpg"></a>';
  const { html } = cleanPage(
    `<title>江城新桥正式通车</title><div><div class="top">${pictures}</div><div><h1>江城新桥正式通车</h1>${STORY_HTML}</div></div>`,
  );
  expect(html).not.toContain("photos");
});

test.each([
  ["Click here to get the Harbour News app"],
  ["Main image credit: Harbour Pictures"],
  ["More harbour news: https://news.example/harbour"],
])("the line %s is none of the story's", (line) => {
  expect(cleanPage(`${title}<div>${STORY_HTML}<p>${line}</p></div>`).lines).toEqual(STORY);
});

test("headings of the first level part a story, where the headline is another", () => {
  const [first, second, third] = STORY;
  const { lines } = cleanPage(
    `<title>新桥的前世今生</title><div><p>${first}</p><h1>怎样建成</h1><p>${second}</p><h1>谁来使用</h1><p>${third}</p></div>`,
  );
  expect(lines).toEqual([first, "怎样建成", second, "谁来使用", third]);
});

test("a picture and its caption in a list of definitions are a figure", () => {
  const { html, lines } = cleanPage(
    `${title}<div><dl><dt><img src="/1.jpg"></dt><dd>通车前的步道。图：江城图片社</dd></dl>${STORY_HTML}</div>`,
  );
  expect(lines).toEqual(STORY);
  expect(html).toContain("<figcaption>通车前的步道。图：江城图片社</figcaption>");
});

test.each(["本报记者 王立文 方 敏", "本報記者 王立文 方 敏"])("names set wide are a byline: %s", (byline) => {
  const { lines } = cleanPage(`${title}<div><h1>江城新桥正式通车</h1><p>${byline}</p>${STORY_HTML}</div>`);
  expect(lines).toEqual(STORY);
});

test("a sentence of the story below a line that asks for a subscription stays, one that sells goes", () => {
  const [first, second, third, fourth] = STORY;
  const { lines } = cleanPage(
    `${title}<div><p>${first}</p><p>${second}</p><p>${third}</p><p>订阅即可继续阅读全文</p><p>${fourth}</p><p>成为会员，每月只要十元，就能看到全部报道。</p></div>`,
  );
  expect(lines).toEqual(STORY);
});

const figure = (inside: string): string => `<figure><div><img src="/1.jpg">${inside}</div></figure>`;

test.each([
  ["a credit over it", figure("<p>视觉江城</p>"), "视觉江城"],
  [
    "labels for the ear",
    figure("<figcaption><span>图像加注文字，</span><p>通车前的步道</p></figcaption>"),
    "通车前的步道",
  ],
  [
    "labels for the ear, hidden by their class",
    figure('<figcaption><span class="visually-hidden">Caption: </span>通车前的步道</figcaption>'),
    "通车前的步道",
  ],
])("the lines of a figure are its caption: %s", (_name, source, caption) => {
  const { html, lines } = cleanPage(`${title}<div><p>${STORY[0]}</p>${source}<p>${STORY[1]}</p></div>`);
  expect(lines).toEqual(STORY.slice(0, 2));
  expect(html).toContain(`${caption}</figcaption>`);
  expect(html).not.toMatch(/加注文字|Caption: /u);
});

test("a picture with its caption over the story stays, whatever the caption says", () => {
  const { html } = cleanPage(
    `${title}<article><h1>江城新桥正式通车</h1><figure><img src="/1.jpg"><figcaption>新桥主塔<small>周渡</small></figcaption></figure>${STORY_HTML}</article>`,
  );
  expect(html).toContain("新桥主塔");
});

test("the picture under a headline in two languages stays", () => {
  const { html } = cleanPage(
    `${title}<article><header><h1>江城新桥正式通车<br>Bridge Opens</h1></header><figure><img src="/1.jpg" width="800"></figure><section>${STORY_HTML}</section></article>`,
  );
  expect(html).toContain("/1.jpg");
});

test("a list of others' headlines that readers may skip goes", () => {
  const [first, second] = STORY;
  const { lines } = cleanPage(
    `${title}<div><p>${first}</p><section><a href="#end">跳过热读内容并继续阅读</a><strong>热读</strong><ul><li><a href="/1">老桥封闭维修方案公布</a></li><li><a href="/2">地铁三号线开工</a></li></ul><p id="end">热读内容结束</p></section><p>${second}</p></div>`,
  );
  expect(lines).toEqual([first, second]);
});

test("sentences below a body go on with it: short ones, in boxes cut by advertisements", () => {
  const [first, second, third, fourth] = STORY;
  const piece = (...texts: readonly (string | undefined)[]): string =>
    `<div class="piece">${texts.map((text) => `<div class="text">${text}</div>`).join("")}</div>`;
  const { lines } = cleanPage(
    `${title}<section>${piece(first, second)}<div>广告</div>${piece(third)}<div>广告</div>${piece(fourth)}</section>`,
  );
  expect(lines).toEqual(STORY);
});

test.each([
  ["a byline in a word", "<p>作者：周渡</p>"],
  ["its day in figures", "<p>2024-03-05</p>"],
  ["its own address", "<p>https://news.example/p/4abc</p>"],
  ["day and time", "<p>2024年3月5日 09:30</p>"],
])("below a lead, %s is no text of the story", (_name, line) => {
  const [first = "", ...rest] = STORY;
  const { lines } = cleanPage(
    `${title}<h1>江城新桥正式通车</h1><p>${first}</p>${line}<div>${rest.map((text) => `<p>${text}</p>`).join("")}</div>`,
  );
  expect(lines).toEqual(STORY);
});

test("a short lead in a box of its own belongs to the story", () => {
  const lead = "江城新桥今天通车，两岸车程缩短到十分钟。";
  const { lines } = cleanPage(
    `${title}<header><h1>江城新桥正式通车</h1><p>${lead}</p></header><div class="info">文／周渡</div><div class="text">${STORY_HTML}</div>`,
  );
  expect(lines).toEqual([lead, ...STORY]);
});

test.each([
  ["a pointing hand", '<p><a href="/1">👉春游住宿抢先订</a></p>'],
  ["an arrow", '<p><strong>►<a href="/1">老桥封闭维修方案公布</a></strong></p>'],
  ["words that send elsewhere", '<p><a href="/1">也请读读：老桥封闭维修方案公布</a></p>'],
])("a link between paragraphs goes where it has %s", (_name, link) => {
  const { lines } = cleanPage(`${title}<div><p>${STORY[0]}</p>${link}<p>${STORY[1]}</p></div>`);
  expect(lines).toEqual(STORY.slice(0, 2));
});

test("teasers under their heading go, however much longer than a news flash they are", () => {
  const [flash = "", ...others] = STORY;
  const teaser = (text: string): string =>
    `<li><h3><a href="/1">${text.slice(0, 14)}</a></h3><p>${text.repeat(3)}</p></li>`;
  const { lines } = cleanPage(
    `${title}<div><h1>江城新桥正式通车</h1><div><p>${flash}${others[0]}</p></div><div><h2>其他人也在看</h2><ul>${others.map(teaser).join("")}</ul></div></div>`,
  );
  expect(lines).toEqual([`${flash}${others[0]}`]);
});

test.each(["Facebook", "微博"])(
  "a topic at the beginning of a sentence stays, though it is called like a button: %s",
  (topic) => {
    const sentence = `${topic}的股价昨日小幅上涨，市场对公司负责人的回答感到满意。`;
    const { lines } = cleanPage(
      `${title}<div>${STORY_HTML}<p>${sentence.replace(topic, `<a class="keyword" href="/t">${topic}</a>`)}</p></div>`,
    );
    expect(lines).toEqual([...STORY, sentence]);
  },
);

test("the story's own sources stay below it, with their numbers", () => {
  const sources = ["[1] https://port.example/plan.pdf", "[2] https://port.example/vote"];
  const items = sources.map((text) => `<li>${text.replace(/https.*/u, '<a href="/s">$&</a>')}</li>`).join("");
  const { lines } = cleanPage(`${title}<div>${STORY_HTML}<p><b>文中链接：</b></p><ul>${items}</ul></div>`);
  expect(lines).toEqual([...STORY, "文中链接：", ...sources]);
});

test("a block in a link takes no word out of its sentence", () => {
  const [first = "", second = "", third = ""] = STORY;
  const { lines } = cleanPage(
    `${title}<article><p>${first}</p><p>详情见<a href="/x">规划</a>，以及上月公布的<a href="/y"><div>施工图纸</div></a>，两者都在网上。</p><p>${second}</p><p>${third}</p></article>`,
  );
  expect(lines.join("")).toBe(`${first}详情见规划，以及上月公布的施工图纸，两者都在网上。${second}${third}`);
});
