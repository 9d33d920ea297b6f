import { expect, test } from "vitest";
import { cleanPage, STORY, STORY_HTML } from "./clean-body.ts";

const title = "<title>江城新桥正式通车_江城晚报</title>";

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

test.each([
  ["（编辑 江舟）", "editor: （编辑 江舟）"],
  ["（責任編輯：江舟）", "editor: （責任編輯：江舟）"],
  ["[编辑：江舟]", "editor: [编辑：江舟]"],
])("an editor's name goes from the end of the last paragraph, which stays: %s", (credit, removal) => {
  const { lines, removed } = cleanPage(
    `${title}<div>${STORY_HTML.replace(/<\/p>$/u, `${credit}</p>`)}</div>`,
  );
  expect(lines).toEqual(STORY);
  expect(removed).toEqual([removal]);
});

test.each([
  "（编辑部供图）",
  "（来源：江城市统计局）",
  "（记者证 何晓禾）",
  "（他当时是出版社编辑）",
  "（編輯 部裡的人都這樣說）",
  "（编辑：这句话后来删去了）",
])("what else a bracket says behind the last sentence stays: %s", (bracket) => {
  const { lines } = cleanPage(`${title}<div>${STORY_HTML.replace(/<\/p>$/u, `${bracket}</p>`)}</div>`);
  expect(lines).toEqual([...STORY.slice(0, -1), `${STORY.at(-1)}${bracket}`]);
});

test("a last sentence below the editor's line stays", () => {
  const { lines } = cleanPage(
    `${title}<div>${STORY_HTML}<p>责任编辑：江舟</p><p>据了解，大桥两侧的步道将在下个月底向市民开放。</p></div>`,
  );
  expect(lines).toEqual([...STORY, "据了解，大桥两侧的步道将在下个月底向市民开放。"]);
});

test("notices and what stands under them are below the story", () => {
  const { lines, removed } = cleanPage(
    `${title}<div>${STORY_HTML}<p>责任编辑：王小明</p><p>声明：转载请注明出处。</p><p>联系我们</p></div>`,
  );
  expect(lines).toEqual(STORY);
  expect(removed.map((entry) => entry.split(":")[0])).toEqual(["editor", "disclaimer"]);
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

test("what a paywall says ends what can be read", () => {
  const { lines } = cleanPage(
    `${title}<div>${STORY_HTML}<p>登录后查看全文</p><p>会员可以阅读全部文章，每月只需十元，随时可以取消，不收任何费用。</p></div>`,
  );
  expect(lines).toEqual(STORY);
});

test.each([
  ["Click here to get the Harbour News app"],
  ["Main image credit: Harbour Pictures"],
  ["More harbour news: https://news.example/harbour"],
])("the line %s is none of the story's", (line) => {
  expect(cleanPage(`${title}<div>${STORY_HTML}<p>${line}</p></div>`).lines).toEqual(STORY);
});

test("a sentence of the story below a line that asks for a subscription stays, one that sells goes", () => {
  const [first, second, third, fourth] = STORY;
  const { lines } = cleanPage(
    `${title}<div><p>${first}</p><p>${second}</p><p>${third}</p><p>订阅即可继续阅读全文</p><p>${fourth}</p><p>成为会员，每月只要十元，就能看到全部报道。</p></div>`,
  );
  expect(lines).toEqual(STORY);
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

test("teasers under their heading go, however much longer than a news flash they are", () => {
  const [flash = "", ...others] = STORY;
  const teaser = (text: string): string =>
    `<li><h3><a href="/1">${text.slice(0, 14)}</a></h3><p>${text.repeat(3)}</p></li>`;
  const { lines } = cleanPage(
    `${title}<div><h1>江城新桥正式通车</h1><div><p>${flash}${others[0]}</p></div><div><h2>其他人也在看</h2><ul>${others.map(teaser).join("")}</ul></div></div>`,
  );
  expect(lines).toEqual([`${flash}${others[0]}`]);
});

test("the story's own sources stay below it, with their numbers", () => {
  const sources = ["[1] https://port.example/plan.pdf", "[2] https://port.example/vote"];
  const items = sources.map((text) => `<li>${text.replace(/https.*/u, '<a href="/s">$&</a>')}</li>`).join("");
  const { lines } = cleanPage(`${title}<div>${STORY_HTML}<p><b>文中链接：</b></p><ul>${items}</ul></div>`);
  expect(lines).toEqual([...STORY, "文中链接：", ...sources]);
});
