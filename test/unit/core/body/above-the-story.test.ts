import { expect, test } from "vitest";
import { cleanPage, STORY, STORY_HTML } from "./clean-body.ts";

const title = "<title>江城新桥正式通车_江城晚报</title>";

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

test("a lead in a box of its own belongs to the story", () => {
  const lead = "江城人等了二十年的新桥终于通车，老桥将在下月起封闭维修，预计工期半年，绕行路线已经公布。";
  const page = (text: string): string =>
    `${title}<div><h1>江城新桥正式通车</h1><div class="daodu">${text}</div><div id="zhengwen">${STORY_HTML}</div></div>`;
  expect(cleanPage(page(lead)).lines).toEqual([lead, ...STORY]);
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

test("the line of date and source below a lead is no part of the story; the day that heads a section is", () => {
  const page = (line: string) =>
    cleanPage(
      `${title}<div><h2>${STORY[0]}</h2><div>${line}</div><p>${STORY[1]}</p><p>${STORY[2]}</p></div>`,
    );
  expect(page("2026-05-12 09:30 来源：江城在线").lines).toEqual(STORY.slice(0, 3));
  expect(page("2026-05-12 09:30 來源：江城在線").removed).toContain("date: 2026-05-12 09:30 來源：江城在線");
  expect(page("5月12日").lines).toContain("5月12日");
});

test.each(["本报记者 王立文 方 敏", "本報記者 王立文 方 敏"])("names set wide are a byline: %s", (byline) => {
  const { lines } = cleanPage(`${title}<div><h1>江城新桥正式通车</h1><p>${byline}</p>${STORY_HTML}</div>`);
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

test("a deck without a full stop below the title belongs to the story, a line about it does not", () => {
  const page = (line: string): string =>
    `${title}<div><h1>江城新桥正式通车</h1><div>${line}</div><div>2024-03-05 09:12</div><div class="text">${STORY_HTML}</div></div>`;
  for (const deck of ["两岸车程从半小时缩到十分钟，老桥下月封闭", "兩岸車程從半小時縮到十分鐘，老橋下月封閉"])
    expect(cleanPage(page(deck)).lines).toEqual([deck, ...STORY]);
  expect(cleanPage(page("记者：周渡，江城晚报驻岚江")).lines).toEqual(STORY);
  expect(cleanPage(page("图为通车前的江城新桥，从南岸看去")).lines).toEqual(STORY);
  expect(cleanPage(page("新闻热线：江城晚报二十四小时在线，欢迎来电")).lines).toEqual(STORY);
});

test("links to a story's own headings above them are its contents, links to its notes are not", () => {
  const [first = "", second = "", third = "", fourth = ""] = STORY;
  const sections = `<h2 id="a">为什么修桥</h2><p>${second}</p><p>${third}</p><h2 id="b">谁来管桥</h2><p>${fourth}</p>`;
  const page = (list: string): string =>
    `${title}<article><h1>江城新桥正式通车</h1><p>${first}</p>${list}${sections}</article>`;
  const whole = [first, "为什么修桥", second, third, "谁来管桥", fourth];
  const contents = "<ul><li><a href='#a'>一、为什么修桥</a></li><li><a href='#b'>二、谁来管桥</a></li></ul>";
  expect(cleanPage(page(contents)).lines).toEqual(whole);
  expect(cleanPage(page("<p><a href='#n'>桥名的来历见文后的注释</a></p>")).lines).toHaveLength(
    whole.length + 1,
  );
});

test("a heading of signs alone is what no link says", () => {
  const [first = "", second = "", ...rest] = STORY;
  const links = "<p><a href='#m'>注一</a></p><p><a href='#n'>注二</a></p>";
  const page = (heading: string) =>
    `${title}<article><h1>江城新桥正式通车</h1><p>${first}</p><p>${second}</p>${links}<h2>${heading}</h2>${rest.map((text) => `<p>${text}</p>`).join("")}</article>`;
  expect(cleanPage(page("※ ※ ※")).lines).toEqual(expect.arrayContaining(["注一", "注二"]));
});

test("the mark that a site gives its better posts is no text of them", () => {
  for (const mark of ["社区首页推荐", "編輯精選"])
    expect(
      cleanPage(
        `${title}<article><h1>江城新桥正式通车</h1><blockquote><p>${mark}</p></blockquote>${STORY_HTML}</article>`,
      ).lines,
    ).toEqual(STORY);
});
