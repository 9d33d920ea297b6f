import { expect, test } from "vitest";
import { cleanPage, STORY, STORY_HTML } from "./clean-body.ts";

const title = "<title>江城新桥正式通车_江城晚报</title>";

test.each([
  ["by its words", "<p>图为通车现场。江城晚报记者 王小明 摄</p>"],
  ["in Traditional", "<p>▲通車現場。（圖／記者陳美玲攝）</p>"],
  [
    "by naming each of several pictures",
    "<p>上图：新桥通车当天的车流。下图：老渡口的船工在岸边合影。右图：桥头的路灯第一次亮起。</p>",
  ],
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

test("a picture and its caption in a list of definitions are a figure", () => {
  const { html, lines } = cleanPage(
    `${title}<div><dl><dt><img src="/1.jpg"></dt><dd>通车前的步道。图：江城图片社</dd></dl>${STORY_HTML}</div>`,
  );
  expect(lines).toEqual(STORY);
  expect(html).toContain("<figcaption>通车前的步道。图：江城图片社</figcaption>");
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

test("a background that an empty box keeps room for is a picture, an ornament and an advertisement are none", () => {
  const [first, second, third, fourth] = STORY.map((text) => `<p>${text}</p>`);
  const url = (name: string): string => `background-image:url(&quot;/${name}.jpg&quot;)`;
  const { html } = cleanPage(`${title}<article>${first}
    <section style="${url("a")};background-size:cover;padding-top:56%"></section>${second}
    <section><svg viewBox="0 0 1080 600" style="${url("b")};background-size:100%"></svg></section>
    <div style="${url("repeat")};background-repeat:no-repeat;height:420px"></div>${third}<div style="${url("line")};height:2px"></div>
    <div class="ad-slot" style="${url("ad")};height:250px"></div>
    <a href="https://shop.example/x" style="display:block;height:250px;${url("shop")}"></a>
    <a href="/go?id=1" style="display:block;height:250px;${url("relative")}"></a>
    <a href="/large/c.jpg" style="display:block;height:250px;${url("c")}"></a>
    <a href="https://shop.example/y"><span style="height:250px;${url("inside")}"></span></a>
    <div style="background:linear-gradient(red,blue),url(/shade.jpg);height:250px"></div>
    <div style="${url("tile")};background-repeat:repeat-x;height:250px"></div><div style="${url("paper")};padding-top:30%">${fourth}</div></article>`);
  const shown = [...html.matchAll(/src="https:\/\/news\.example\/(\w+)\.jpg"/gu)].map((match) => match[1]);
  expect(shown).toEqual(["a", "b", "repeat", "c"]);
});
