import { expect, test } from "vitest";
import { cleanPage, STORY, STORY_HTML } from "./clean-body.ts";

const title = "<title>江城新桥正式通车_江城晚报</title>";
const headline = "<h1>江城新桥正式通车</h1>";
const date = "<div>2024-03-05 09:12</div>";
const [first = "", second = "", third = "", fourth = ""] = STORY;
const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("");
const above = (box: string): string =>
  `${title}<article>${headline}${box}${date}<div class="x1">${STORY_HTML}</div></article>`;
const amidst = (box: string): string =>
  `${title}<article>${headline}${date}${paragraphs(first, second)}${box}${paragraphs(third, fourth)}</article>`;

test.each([
  [
    "a summary that a machine wrote, with its heading in a div",
    "<div class='x2'><div>AI 摘要</div><p>新桥通车的经过和各方的说法，由程序整理成三句话，供读者快速了解。</p><span>以上内容由AI生成，仅供参考</span></div>",
  ],
  [
    "the same in Traditional characters",
    "<div class='x2'><div>AI 摘要</div><p>新橋通車的經過和各方的說法，由程式整理成三句話，供讀者快速了解。</p><span>本摘要由人工智慧產生，可能有誤</span></div>",
  ],
  [
    "a card of its writer",
    "<div class='author-card'><b>周渡</b><p>本报记者，写桥写了十年，也写过江上的每一条渡船，得过三次省里的新闻奖。</p></div>",
  ],
  ["a word over its date", "<div>特写</div>"],
  [
    "labels and values in lines of their own",
    "<dl><dt>作者</dt><dd>周渡</dd><dt>来源</dt><dd>江城晚报</dd></dl>",
  ],
  ["labels and values in Traditional characters", "<dl><dt>發布時間</dt><dd>2024-03-05</dd></dl>"],
  ["a sign between a name and a button", "<div><div>周渡</div><div>·</div><div>关注</div></div>"],
  [
    "a list of its sections",
    "<div><div>目录</div><ul><li><a href='#a'>桥上</a></li><li><a href='#b'>桥下</a></li></ul></div>",
  ],
])("above the story goes %s", (_name, box) => {
  expect(cleanPage(above(box)).lines).toEqual(STORY);
});

test.each([
  [
    "a form for letters that says so in its field alone",
    "<div><h3>订阅早报</h3><p>每天早上七点，把最重要的新闻送到您的邮箱。</p><input placeholder='您的邮箱'><button>订阅</button></div>",
  ],
  [
    "a question to its readers",
    "<div><p>你赞成在桥上收费吗？</p><label><input type=radio>赞成</label><label><input type=radio>不赞成</label><button>提交</button></div>",
  ],
  [
    "what others wrote, behind a count",
    "<details><summary>相关报道（2）</summary><ul><li><a href='/1'>老桥封闭维修方案公布</a></li><li><a href='/2'>地铁三号线今天开工</a></li></ul></details>",
  ],
  ["a button of its members", "<div><a href='/join'>立即加入</a></div>"],
  ["a linked headline behind a dot", "<p><strong><a href='/3'>●老桥封闭维修方案公布</a></strong></p>"],
  [
    "a sentence of the story once more, set large",
    "<blockquote><p>新桥全长三公里，设双向六车道，建设用时四年</p></blockquote>",
  ],
])("between two paragraphs goes %s", (_name, box) => {
  expect(cleanPage(amidst(box)).lines).toEqual(STORY);
});

test("an advertisement in words goes by the name of its box, where the story is longer by far", () => {
  const more = "<p>通车当天，桥上还举行了长跑，一千人从东岸跑到西岸，又从西岸跑回来，用了一个小时。</p>";
  const advertisement = "<div class='adslot'><p>秋季家装节火热进行，全屋定制立减八千元。</p></div>";
  expect(cleanPage(amidst(more + advertisement)).lines).toEqual(cleanPage(amidst(more)).lines);
});

test("a whole sentence that the writer says twice stays", () => {
  const again = "上午九时，第一批车辆驶过桥面，桥上的观景平台同时向行人开放。";
  expect(cleanPage(amidst(`<p>${again}</p>`)).lines).toContain(again);
});

test("a sentence of its own, set large, stays", () => {
  const quote = "桥通了，人就近了。江水还是那条江水，我们等了四年。";
  expect(cleanPage(amidst(`<blockquote><p>${quote}</p></blockquote>`)).lines).toContain(quote);
});

test.each([
  ["in boxes without a name", (text: string) => `<div><div><div>${text}</div></div></div>`],
  ["in items of a list", (text: string) => `<li>${paragraphs(text)}</li>`],
  [
    "behind an advertisement",
    (text: string) => (text.length < 20 ? `<div>广告</div><p>${text}</p>` : `<p>${text}</p>`),
  ],
])("the last sentence of a story stays, however short: %s", (_name, boxed) => {
  const texts = [...STORY, "天黑以后，他才回家。"];
  const html = `${title}<div>${headline}${date}<div>${texts.map(boxed).join("")}</div></div>`;
  expect(cleanPage(html).lines).toEqual(texts);
});

test.each([["何晓禾在桥头。受访者供图"], ["何曉禾在橋頭。受訪者供圖"]])(
  "who gave a picture is told in its caption: %s",
  (caption) => {
    const { html, lines } = cleanPage(amidst(`<p><img src="/a.jpg"></p><p>${caption}</p>`));
    expect(lines).toEqual(STORY);
    expect(html).toContain(`<figcaption>${caption}</figcaption>`);
  },
);

test("a caption set as a heading is the picture's, a heading below a picture is the story's", () => {
  const under = (text: string): string => amidst(`<div><img src="/a.jpg"><h4>${text}</h4></div>`);
  expect(cleanPage(under("新桥夜景。（记者周渡摄）")).lines).toEqual(STORY);
  expect(cleanPage(under("桥上的夜")).lines).toContain("桥上的夜");
});

test("a mark out of ten in a paragraph of its own stays, the number of a picture beside it goes", () => {
  expect(cleanPage(amidst("<p>9/10</p>")).lines).toContain("9/10");
  expect(cleanPage(amidst("<figure><img src='/a.jpg'></figure><p>9/10</p>")).lines).toContain("9/10");
  expect(cleanPage(amidst("<div><img src='/a.jpg'><span>2/9</span></div>")).lines).toEqual(STORY);
});

test("a flash whose box is built like those of the feed below it is read alone", () => {
  const row = (at: number): string =>
    `<div class="row"><h3><a href="/${at}">城东第${at}号地块成功出让</a></h3><i>2024-03-04 10:2${at}</i><p>城东第${at}号地块今天上午成功出让，新楼盘预计明年开工，周边的学校和公园也将同步建设。</p></div>`;
  const html = `${title}<div><div class="row">${headline}<i>2024-03-05 09:12</i><p>${first}</p></div>${[1, 2, 3, 4, 5].map(row).join("")}</div>`;
  expect(cleanPage(html).lines).toEqual([first]);
});

test("a story that stands twice, hidden for another device, is read once", () => {
  const story = `${headline}${date}<div>${STORY_HTML}</div>`;
  const html = `${title}<div class="m" style="display:none">${story}</div><div class="d">${story}</div>`;
  expect(cleanPage(html).lines).toEqual(STORY);
});

test.each(["原标题：江城新桥通车", "原標題：江城新橋通車"])(
  "the first title is no line of the story: %s",
  (line) => {
    expect(cleanPage(`${title}${headline}${date}<div>${STORY_HTML}<p>${line}</p></div>`).lines).toEqual(
      STORY,
    );
  },
);
