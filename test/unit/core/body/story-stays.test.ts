import { expect, test } from "vitest";
import { cleanPage, STORY, STORY_HTML } from "./clean-body.ts";

const title = "<title>江城新桥正式通车_江城晚报</title>";
const headline = "<h1>江城新桥正式通车</h1>";
const date = "<div>2024-03-05 09:12</div>";
const deck = "<p>新桥昨日通车，两岸居民等了四年，从此过江只要十分钟，雨天再也不用绕行老桥了。</p>";
const [first = "", second = "", third = "", fourth = ""] = STORY;
const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("");
const amidst = (box: string): string =>
  `${title}<article>${headline}${date}${paragraphs(first, second)}${box}${paragraphs(third, fourth)}</article>`;
const below = (box: string): string => `${title}<article>${headline}${date}${STORY_HTML}${box}</article>`;
const above = (box: string): string => `${title}<article>${headline}${date}${box}${STORY_HTML}</article>`;

/** A story whose headline and deck stand in a box of their own, above one for each of its paragraphs. */
const inBoxes = (lead: string, box: (text: string, at: number) => string): string =>
  `${title}<article><header>${headline}${date}${lead}</header><div>${STORY.map(box).join("")}</div></article>`;

test.each([
  [
    "a linked report below each",
    inBoxes(
      deck,
      (text, at) =>
        `<section><p>${text}</p><p><a href="/r${at}">老桥封闭维修方案今天公布${at}</a></p></section>`,
    ),
  ],
  [
    "a picture's caption instead of the deck",
    inBoxes(
      "<figure><img src='/a.jpg'><figcaption>通车的早上，第一批车辆从东岸驶上桥面，桥头站满了人。</figcaption></figure>",
      (text, at) =>
        `<section><p>${text}</p><p><a href="/r${at}">老桥封闭维修方案今天公布${at}</a></p></section>`,
    ),
  ],
  [
    "a linked headline above each",
    inBoxes(
      deck,
      (text, at) =>
        `<div class="item"><h3><a href="/${at}">今天的第${at}件大事在这里</a></h3><p>${text}</p></div>`,
    ),
  ],
  [
    "a shop's link below each",
    inBoxes(
      deck,
      (text, at) =>
        `<div class="item"><h3>第${at}样</h3><p>${text}</p><p><a href="https://shop.example/${at}">到网店看看这一样工具的价钱</a></p></div>`,
    ),
  ],
  [
    "a linked source below each answer",
    inBoxes(
      deck,
      (text, at) =>
        `<dd class="qa"><p>${text}</p><p><a href="/doc${at}">江城新桥管理办法第${at}条全文</a></p></dd>`,
    ),
  ],
])("boxes alike below the box of headline and deck are the story: %s", (_name, html) => {
  const { lines } = cleanPage(html);
  for (const text of STORY) expect(lines).toContain(text);
});

test.each([
  [
    "a section about a syllabus",
    "<section><h3>大纲</h3><p>今年的考试大纲和去年相比，多了桥梁力学一章，少了河道测量一章，其余不变。</p></section>",
  ],
  [
    "a section about a table of contents",
    "<section><h2>目录</h2><p>这本书的目录有十二章，从桥的历史讲到桥的将来，每一章的后面都附有图纸和照片。</p></section>",
  ],
  [
    "a section about the same in Traditional characters",
    "<section><h2>目錄</h2><p>這本書的目錄有十二章，從橋的歷史講到橋的將來，每一章的後面都附有圖紙和照片。</p></section>",
  ],
  [
    "a form that carries a hidden field",
    `<form><input type="hidden" name="__email_token" value="1"><p>大桥管理处每天收到上百封信，多数问的是停车。</p></form>`,
  ],
  [
    "a box of advertisements by its name",
    "<div class='ad-container'><p>公司在桥头立了三十块广告牌，收入全部用于大桥的养护，去年一共收到三百万元。</p></div>",
  ],
  [
    "a life that the story tells",
    "<div class='bio'><p>何晓禾，一九五三年生于江城，十六岁进桥工队，修过七座桥，四年前退休。</p></div>",
  ],
  [
    "what the story tells of a writer",
    "<div class='author-intro'><p>作者在书的开头写道，桥是河的句号，也是路的逗号，读者说看不懂，他自己也说不清楚。</p></div>",
  ],
  [
    "a document that a later line quotes",
    `<p>通告全文如下：</p><blockquote><p>自今日起，大桥禁止货车通行。</p><p>违者罚款二百元。</p></blockquote><p>通告说“自今日起，大桥禁止货车通行”，司机们看了都很意外，因为此前没有听到一点风声。</p>`,
  ],
  [
    "one sentence that is announced, and quoted later",
    `<p>牌子上写着：</p><blockquote><p>少开一天车，多走一里路</p></blockquote><p>“少开一天车，多走一里路”是去年征集来的口号，写的人是一名小学生，今年十岁。</p>`,
  ],
  [
    "a slogan in a line of its own",
    `<p>少开一天车，多走一里路</p><p>桥头立着一块牌子，上面写着“少开一天车，多走一里路”，这是去年征集来的口号，写的人是一名小学生。</p>`,
  ],
  [
    "a question that is told of later",
    `<p>您怎么看，这座桥会不会堵</p><p>记者问“您怎么看，这座桥会不会堵”时，局长笑了笑，说他每天都要走这座桥，从来没有遇到过一次堵车。</p>`,
  ],
  [
    "a letter's words that a later line quotes",
    `<blockquote><p>桥通了，人就近了。江水还是那条江水，我们等了四年。</p></blockquote><p>老人在信里写道：“桥通了，人就近了。江水还是那条江水，我们等了四年。”他把信念了三遍，台下没有人说话。</p>`,
  ],
  ["the beginning of a sentence that a picture parts", "<p>家住东岸的市民李女士说，</p>"],
  ["a heading of one word that a button has", "<h3>追踪</h3>"],
  ["a bold line of one word that a button has", "<p><b>关注</b></p>"],
  ["a bold line of what some people took up", "<p><b>社区老人爱上手机摄影</b></p>"],
  ["the same in Traditional characters", "<p><b>社區老人愛上手機攝影</b></p>"],
  [
    "a point with its number that leads to another story",
    '<p><a href="/2024/b.html">1．老桥还要收费</a></p>',
  ],
  [
    "a linked list of firms behind a colon",
    '<p>会上公布了三家中标企业：</p><ul><li><a href="/1456/a.html">江城桥梁公司</a></li><li><a href="/1457/a.html">东岸钢铁厂</a></li></ul>',
  ],
  [
    "a linked document behind the words that name it",
    '<p>文件，名称是：</p><p><a href="/2024/c.html">老桥封闭维修方案</a></p>',
  ],
  ["a linked heading in bold", '<p><b><a href="/2024/d.html">大桥为什么会裂</a></b></p>'],
  ["a linked question", '<p><a href="/2024/d.html">Q：老桥还走不走车？</a></p>'],
  ["a linked point behind a letter", '<p><a href="/2024/d.html">A、票价不变</a></p>'],
  ["a linked date", '<p><a href="/2024/d.html">3月1日 动工</a></p>'],
  [
    "a quotation of what is looked after in bold",
    "<p><strong>关注“一老一小”，大桥两岸建起八个服务站</strong></p>",
  ],
  [
    "marks of a match among them one of the first",
    "<p>1/8</p><p>两队的第一局打得很慢，裁判看了三次表，观众席上没有人出声。</p><p>7/8</p>",
  ],
  ["a linked sentence", '<p><a href="/2024/b.html">老桥的收费从下个月起全部取消。</a></p>'],
  ["a line of what reporters did", "<p>江城晚报记者坚持十年摄影记录江城</p>"],
  ["a heading behind a dot that leads to itself", `<h2><a href="#s1">● 桥上的人</a></h2>`],
  ["a heading behind a square that leads elsewhere", `<h3><a href="/s1">■ 桥上的人</a></h3>`],
  ["a linked item of a list behind a dot", `<ul><li><a href="/law1">●大桥收费办法从今天起施行</a></li></ul>`],
])("amid a story stays %s", (_name, box) => {
  const { lines } = cleanPage(amidst(box));
  const told = [...box.matchAll(/>([^<>]+)</gu)].map(([, text]) => text);
  expect(lines).toEqual([first, second, ...told, third, fourth]);
});

test.each([
  ["without a portrait", "<b>两岸相连</b>"],
  ["in Traditional characters", "<b>兩岸相連</b>"],
  ["with a picture and a heading", '<img src="/a.jpg"><h4>两岸相连</h4>'],
])("a section of the story that has a button to follow it stays: %s", (_name, opening) => {
  const told = "桥长三公里，两岸居民过江只要五分钟。";
  const box = `<section>${opening}<p>${told}</p><span class="btn">关注</span></section>`;
  expect(cleanPage(amidst(box)).lines).toContain(told);
});

test("the first paragraph stays in a form with a hidden field and in a box called advertisement", () => {
  const boxed = (open: string, close: string): string =>
    `${title}<article>${headline}${date}${open}<p>${first}</p>${close}${paragraphs(second, third, fourth)}</article>`;
  expect(cleanPage(boxed("<form><input type='hidden' name='__email_token'>", "</form>")).lines).toEqual(
    STORY,
  );
  expect(cleanPage(boxed("<div class='ad-container'>", "</div>")).lines).toEqual(STORY);
  expect(cleanPage(boxed("<div class='bio'>", "</div>")).lines).toEqual(STORY);
});

test.each([
  ["老陈退休后买了一台相机。他每天清晨到江边摄影。"],
  ["桥工队有自己的相册。这回他们为展览供图。"],
  ["橋工隊有自己的相冊。這回他們為展覽供圖。"],
])("a sentence that ends with taking pictures stays below a picture: %s", (text) => {
  expect(cleanPage(amidst(`<p><img src="/a.jpg"></p><p>${text}</p>`)).lines).toContain(text);
});

test("every hour stays that heads a part of the story, place and all", () => {
  const html = `${title}<article>${headline}${date}<p>${first}</p><h3>09:30 · 东岸桥头广场</h3><p>${second}</p><h3>10:30 · 西岸桥头广场</h3>${paragraphs(third, fourth)}</article>`;
  expect(cleanPage(html).lines).toEqual([
    first,
    "09:30 · 东岸桥头广场",
    second,
    "10:30 · 西岸桥头广场",
    third,
    fourth,
  ]);
});

test.each([
  ["记者：", "谢谢您，再见"],
  ["記者：", "謝謝您，再見"],
  ["时间：", "通车当晚，七点入场"],
  ["作者", "何晓禾", "桥长", "三公里"],
  ["特邀嘉宾：", "何晓禾，退休桥工"],
  ["原题：求桥长和车速的比，答案是三分之一"],
  ["该内容系人工智能生成，可能误导了不少老人。"],
  ["此内容经公安机关鉴定，系人工智能生成。"],
  ["文字部分由AI生成，图片则由她一笔一笔画成。"],
  ["内容全部由人工智能生成。"],
])("below a story stays what speaks to whom it tells of: %s", (...texts) => {
  expect(cleanPage(below(paragraphs(...texts))).lines).toEqual([...STORY, ...texts]);
});

test("above a story stays a question's first form", () => {
  const question = "原题是：一座桥长三公里";
  expect(cleanPage(above(`<p>${question}</p>`)).lines).toEqual([question, ...STORY]);
});

/** An endless page: the story and, built alike, the one that it loaded below. */
const endless = (own: string, next: string): string => {
  const other = [
    "当天到老桥散步的人少了一半，桥头的早点摊也搬到了新桥的东侧，摊主说生意比从前好了不少。",
    "管理处说，老桥从下月起封闭维修，工期半年，其间行人可以走新桥两侧的人行道，自行车也可以。",
  ];
  const story = (heading: string, day: string, texts: readonly string[]): string =>
    `<div class="s"><h1>${heading}</h1><div>${day}</div><div>${paragraphs(...texts)}</div></div>`;
  return `<title>${own}_江城晚报</title>${story(own, "2024-03-05 09:12", STORY)}${story(next, "2024-03-04 09:12", other)}`;
};

test.each([
  ["with a headline that begins as the page's", "江城新桥正式通车", "江城新桥正式通车首日迎三万车辆"],
  ["with a headline that is part of the page's", "江城新桥正式通车首日迎三万车辆", "江城新桥正式通车"],
  ["of a column that is called the same each day", "江城早报：今天的五件事", "江城早报：今天的五件事"],
])("the next story of an endless page is another: %s", (_name, own, next) => {
  expect(cleanPage(endless(own, next)).lines).toEqual(STORY);
});

test("what a page says of a picture keeps a sign of less", () => {
  const { html } = cleanPage(
    amidst(`<p><img src="/a.jpg" alt="当 x<y 时的桥面受力图" width="600" height="400"></p>`),
  );
  expect(html.replace("&lt;", "<")).toContain(`alt="当 x<y 时的桥面受力图"`);
});

test("in a table that stands in the middle a sentence beside a picture is no caption of it", () => {
  const sentence = "桥头的老茶馆今天也开门迎客，到店的人可以看<a href='/guide'>通车路线图</a>。";
  const rows = [
    `${headline}${paragraphs(first, second)}`,
    `<p><img src="/a.jpg" align="right">${sentence}</p>${paragraphs(third, fourth)}`,
  ];
  const { lines } = cleanPage(
    `${title}<div><table align="center">${rows.map((row) => `<tr><td>${row}</td></tr>`).join("")}</table></div>`,
  );
  expect(lines).toContain("桥头的老茶馆今天也开门迎客，到店的人可以看通车路线图。");
});

test.each([
  ["a sentence that begins as the title does", above("<p>江城新桥正式通车。</p>"), "江城新桥正式通车。"],
  [
    "the same in Traditional characters",
    above("<p>江城新桥正式通车。</p>").replaceAll("江城新桥正式通车", "江城新橋正式通車"),
    "江城新橋正式通車。",
  ],
  ["a dateline of its own", above("<p>江城社东岸3月5日电</p>"), "江城社东岸3月5日电"],
  ["a dateline in Traditional characters", above("<p>江城社東岸3月5日電</p>"), "江城社東岸3月5日電"],
])("%s stays", (_name, html, line) => {
  expect(cleanPage(html).lines).toEqual([line, ...STORY]);
});

test("a programme below a story stays, hours and all", () => {
  const programme = [
    "8:30－8:50 开幕式",
    "时间：7:00－9:30",
    "9:00－10:30 第一批车辆过桥",
    "14:00—15:00",
    "15:10~16:00 闭幕式",
  ];
  expect(cleanPage(below(paragraphs(...programme))).lines).toEqual([...STORY, ...programme]);
});
