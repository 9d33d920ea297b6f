import { expect, test } from "vitest";
import { cleanPage, STORY, STORY_HTML } from "./clean-body.ts";

const title = "<title>江城新桥正式通车_江城晚报</title>";

test("a page of a story alone loses nothing", () => {
  const { lines, removed } = cleanPage(`${title}<div class="text">${STORY_HTML}</div>`);
  expect(lines).toEqual(STORY);
  expect(removed).toEqual([]);
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

test("a block in a link inside a paragraph, where a parser ends the paragraph, tears no sentence", () => {
  const sentence = '新桥的<a href="/plan"><div>设计图</div></a>在市档案馆展出，到月底为止。';
  const { lines, html } = cleanPage(`${title}<div>${STORY_HTML}<p>${sentence}</p>${STORY_HTML}</div>`);
  expect(lines).toEqual([...STORY, "新桥的设计图在市档案馆展出，到月底为止。", ...STORY]);
  expect(html).toContain(">设计图</a>在市");
});

test("links to one page at the end of a paragraph and in the next box are two lines", () => {
  const { lines } = cleanPage(
    `${title}<div>${STORY_HTML}<p>设计图在<a href="/plan">市档案馆</a></p><div><a href="/plan">看设计图</a>要预约，周一闭馆，展览到月底为止，不收门票，可以带孩子去。</div>${STORY_HTML}</div>`,
  );
  expect(lines.slice(4, 6)).toEqual([
    "设计图在市档案馆",
    "看设计图要预约，周一闭馆，展览到月底为止，不收门票，可以带孩子去。",
  ]);
});

test("words of code are no clutter", () => {
  const { lines } = cleanPage(
    `${title}<div>${STORY_HTML}<pre><code><span class="hljs-comment">// share</span> print(1)</code></pre></div>`,
  );
  expect(lines.at(-1)).toContain("// share");
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

test("a post inside a story that is not in Chinese is a quotation, with the name of who wrote it", () => {
  const told = [
    "The bridge opened on Tuesday morning, and the first buses crossed the river an hour later, the council said.",
  ];
  const post =
    '<blockquote class="twitter-tweet"><p>Open at last, bring your bicycles.</p>— River Council (@river)</blockquote>';
  const { lines } = cleanPage(
    `<title>Bridge opens</title><div><p>${told}</p>${post}<p>${told} Again.</p></div>`,
  );
  expect(lines).toEqual([
    ...told,
    "Open at last, bring your bicycles.",
    "— River Council (@river)",
    `${told} Again.`,
  ]);
});

test("what a machine says of the story goes, in short and unfolded behind it", () => {
  const said = "这篇文章报道了江城新桥通车的消息，详细介绍了新桥的长度和建设用时。";
  const { lines } = cleanPage(
    `${title}<div><div class="ai_box"><div class="ai_review"><b>评论</b><p>${said}</p></div><div class="review_more"><p>${said}</p></div></div>${STORY_HTML}</div>`,
  );
  expect(lines).toEqual(STORY);
});

test("a box behind a box of clutter that says something else stays", () => {
  const { lines } = cleanPage(
    `${title}<div><div class="ai_review"><p>这篇文章报道了江城新桥通车的消息，介绍了新桥的长度。</p></div><div>${STORY_HTML}</div></div>`,
  );
  expect(lines).toEqual(STORY);
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

test("headings of the first level part a story, where the headline is another", () => {
  const [first, second, third] = STORY;
  const { lines } = cleanPage(
    `<title>新桥的前世今生</title><div><p>${first}</p><h1>怎样建成</h1><p>${second}</p><h1>谁来使用</h1><p>${third}</p></div>`,
  );
  expect(lines).toEqual([first, "怎样建成", second, "谁来使用", third]);
});

test.each([
  ["a pointing hand", '<p><a href="/1">👉春游住宿抢先订</a></p>'],
  ["an arrow", '<p><strong>►<a href="/1">老桥封闭维修方案公布</a></strong></p>'],
  ["words that send elsewhere", '<p><a href="/1">也请读读：老桥封闭维修方案公布</a></p>'],
])("a link between paragraphs goes where it has %s", (_name, link) => {
  const { lines } = cleanPage(`${title}<div><p>${STORY[0]}</p>${link}<p>${STORY[1]}</p></div>`);
  expect(lines).toEqual(STORY.slice(0, 2));
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

test("a block in a link takes no word out of its sentence", () => {
  const [first = "", second = "", third = ""] = STORY;
  const { lines } = cleanPage(
    `${title}<article><p>${first}</p><p>详情见<a href="/x">规划</a>，以及上月公布的<a href="/y"><div>施工图纸</div></a>，两者都在网上。</p><p>${second}</p><p>${third}</p></article>`,
  );
  expect(lines.join("")).toBe(`${first}详情见规划，以及上月公布的施工图纸，两者都在网上。${second}${third}`);
});
