import { expect, test } from "vitest";
import { foldTraditional } from "../../../../src/core/text/fold-traditional.ts";
import { inOtherScript } from "../body/other-script.ts";
import { hantStory, type PageParts, read, story } from "./read-page-parts.ts";

const SOURCES: readonly [string, PageParts, string | null][] = [
  ["a label", { under: "<div>2024年03月05日09:12 来源：江城晚报 作者：李晓梅</div>" }, "江城晚报"],
  ["a Traditional label", { under: "<div>來源：《江城時報》</div>" }, "江城時報"],
  ["what stands beside the date", { under: "<div>2024-03-05 09:12 江城商报 孙晓飞</div>" }, "江城商报"],
  ["the line under the date", { under: "<div>2024-03-05</div><div>江城時報</div>" }, "江城時報"],
  ["a reprint's note", { after: "<p>（转载自：江城周刊）</p>" }, "江城周刊"],
  ["the agency that the story begins with", { start: "江华社北京3月5日电 " }, "江华社"],
  [
    "the paper that the story begins with",
    { start: "江城日報訊（記者 李曉梅）", text: hantStory },
    "江城日報",
  ],
  ["the brackets that the story begins with", { start: "【江城侨报网编译李晓梅3月5日报道】" }, "江城侨报网"],
  ["brackets at the story's end", { end: "（来源：江城晚报）" }, "江城晚报"],
  ["a stroke", { after: "<p>来源丨江城晚报</p>" }, "江城晚报"],
  ["a line before a bullet", { under: "<div>江城财经•2024-03-05 09:12</div>" }, "江城财经"],
  ["the first line under the title", { under: "<div>江城通讯社</div><div>下载客户端</div>" }, "江城通讯社"],
  ["a label of two words", { after: "<p>来源出处：江城晚报</p>" }, "江城晚报"],
  ["an outlet whose name ends in the report", { after: "<p>来源：北岸经济报道</p>" }, "北岸经济报道"],
  ["a label that goes on with the report", { after: "<p>来源：江城晚报报道</p>" }, "江城晚报"],
  ["the site, not a reprint's condition", { after: "<p>转载请附上原文出处链接和本声明。</p>" }, "江城网"],
  ["the site, not an address", { after: "<p>点击查看来源出处 - https://news.example/1</p>" }, "江城网"],
  ["the site, not the source in a caption", { after: "<p>▲资料图（来源：江城摄影社）</p>" }, "江城网"],
  ["the site, not the source of a picture", { after: "<p>图片来源：江城摄影社</p>" }, "江城网"],
  ["a label before buttons", { under: "<div>来源：江城晚报大字体小字体分享到：</div>" }, "江城晚报"],
  ["the site, not the source of an image", { after: "<p>图像来源: 江城摄影社</p>" }, "江城网"],
  ["the site, not a sentence", { text: `${story}他说，收入的来源：一是门票。` }, "江城网"],
];

test.each(SOURCES)("reads the source from %s", (_name, parts, expected) => {
  expect(read(parts).credits.source).toBe(expected);
});

const REPORTERS: readonly [string, PageParts, readonly string[]][] = [
  [
    "brackets of the dateline",
    { start: "江城晚报3月5日讯（记者 李晓梅 通讯员 王建国）" },
    ["李晓梅", "王建国"],
  ],
  [
    "a dateline's brackets with a name that has no surname",
    { start: "据江城社岚山电（记者 朵卡玛吉）" },
    ["朵卡玛吉"],
  ],
  [
    "a dateline's brackets with a name that has no surname",
    { start: "據江城社嵐山電（記者 朵卡瑪吉）", text: hantStory },
    ["朵卡瑪吉"],
  ],
  ["not a word glued to the label", { start: "江城社岚山电（记者手记）" }, []],
  ["not what a reporter does", { end: "（记者 现场直击）" }, []],
  ["not what a reporter does", { end: "（記者 現場直擊）", text: hantStory }, []],
  ["not what a reporter saw", { end: "（记者观察）" }, []],
  ["not a meeting with reporters", { end: "（记者会全程）" }, []],
  [
    "brackets with the place glued to the name",
    { start: "【江城醒報記者李曉梅台北報導】", text: hantStory },
    ["李曉梅"],
  ],
  ["a name in the dateline", { start: "江新社北京3月5日电 (李晓梅) " }, ["李晓梅"]],
  ["Taiwan's line", { under: "<div>記者李曉梅／台北報導</div>", text: hantStory }, ["李曉梅"]],
  ["Taiwan's line without a label", { under: "<div>李曉梅／綜合報導</div>", text: hantStory }, ["李曉梅"]],
  ["Hong Kong's dateline", { start: "江城日報訊 (記者/李曉梅)", text: hantStory }, ["李曉梅"]],
  ["a label", { under: "<div>作者：李晓梅 王建国</div>" }, ["李晓梅", "王建国"]],
  ["文／", { under: "<div>文／李曉梅</div>", text: hantStory }, ["李曉梅"]],
  ["a signature", { end: "（李晓梅）" }, ["李晓梅"]],
  ["a pen name behind the last full stop", { end: "（晓风）" }, ["晓风"]],
  ["not what else stands there", { end: "（节选）" }, []],
  ["not a word of the sentence", { end: "多数人选新桥（下称“新桥”）。" }, []],
  ["a post in the last brackets", { end: "(本刊記者/李曉梅)", text: hantStory }, ["李曉梅"]],
  [
    "a name alone over the date",
    { under: "<div>李晓梅</div><div>2024年03月05日 来源：江城晚报</div>" },
    ["李晓梅"],
  ],
  [
    "a name set wide over the date",
    { under: "<div>方 敏</div><div>2024年03月05日 来源：江城晚报</div>" },
    ["方敏"],
  ],
  ["not a place over the date", { under: "<div>江苏</div><div>2024年03月05日 来源：江城晚报</div>" }, []],
  [
    "a name with its outlet over the date",
    { under: "<div>李晓梅/江城晚报</div><div>2024-03-05 09:12</div>" },
    ["李晓梅"],
  ],
  ["a line of outlet and name", { under: "<div>2024.03.05</div><div>江城时报 李晓梅</div>" }, ["李晓梅"]],
  ["not a channel behind its site", { under: "<div>2024.03.05</div><div>江城网 房产</div>" }, []],
  ["not where an author lives", { under: "<div>作者：李晓梅 江苏南通 职员</div>" }, ["李晓梅"]],
  [
    "a rare surname in a line of its own",
    { trimmed: [{ reason: "byline", text: "本报记者 定远 北京报道" }] },
    ["定远"],
  ],
  ["who held the pen", { under: "<div>执笔/晓风、李晓梅</div>" }, ["晓风", "李晓梅"]],
  ["a reporter behind a ring", { under: "<div>◎ 記者李曉梅/採訪報導</div>", text: hantStory }, ["李曉梅"]],
  [
    "a label with the next one glued to the name",
    { under: "<div><span>撰文：</span><a href='/w/1'>李曉梅</a><span>出版：</span>2024-03-05 09:12</div>" },
    ["李曉梅"],
  ],
  [
    "not who took the pictures, behind a stroke",
    { under: "<div>記者李曉梅／江城即時報導</div><div>新橋夜景。記者林遠／攝影</div>", text: hantStory },
    ["李曉梅"],
  ],
  ["not who began a thread", { under: "<div>楼主 发表于 2024-03-05 09:12</div>" }, []],
  ["not a switch of a forum", { under: "<div>发表于 2024-03-05 09:12 | 只看该作者 | 倒序浏览</div>" }, []],
  ["a trimmed line", { trimmed: [{ reason: "byline", text: "本报记者 李晓梅" }] }, ["李晓梅"]],
  ["the desk before the report", { under: "<div>生活中心／李曉梅報導</div>", text: hantStory }, ["李曉梅"]],
  ["the photographer behind a comma", { under: "<div>記者 李曉梅、攝影 林遠 報導</div>" }, ["李曉梅"]],
  ["the head of a table", { under: "<div>作者 李晓梅 发布日期 2024 年 03 月 05 日</div>" }, ["李晓梅"]],
  ["not where it was sent from", { under: "<div>江城报记者 李晓梅 发自北岸</div>" }, ["李晓梅"]],
  ["not a province", { under: "<div>2024-03-05 09:12 来源：江城网 江苏</div>" }, []],
  ["a colon of vertical text", { trimmed: [{ reason: "byline", text: "記者︰李曉梅" }] }, ["李曉梅"]],
  ["文｜ with the outlet", { trimmed: [{ reason: "byline", text: "文｜江城网 李晓梅" }] }, ["李晓梅"]],
  [
    "not the place of a report",
    { trimmed: [{ reason: "byline", text: "记者 李晓梅 江阴报道" }] },
    ["李晓梅"],
  ],
  ["a name with the report", { trimmed: [{ reason: "byline", text: "記者李曉梅報導" }] }, ["李曉梅"]],
  [
    "two names with the report",
    { trimmed: [{ reason: "byline", text: "记者李晓梅、王芳报道" }] },
    ["李晓梅", "王芳"],
  ],
  [
    "two names with the report and a space",
    { trimmed: [{ reason: "byline", text: "本报记者 李晓梅 王芳报道" }] },
    ["李晓梅", "王芳"],
  ],
  [
    "a rare surname before a known one",
    { trimmed: [{ reason: "byline", text: "记者 官远星 黄晓梅" }] },
    ["官远星", "黄晓梅"],
  ],
  ["Taiwan's brackets", { start: "〔記者李曉梅、王建國／嵐城報導〕", text: hantStory }, ["李曉梅", "王建國"]],
  [
    "a line of three names and two places",
    { under: "<div>李曉梅 王建國 林大為／嵐城 江城報導 發布時間：2024-03-05</div>", text: hantStory },
    ["李曉梅", "王建國", "林大為"],
  ],
  ["a place glued to the name", { under: "<div>李曉梅台北報導</div>", text: hantStory }, ["李曉梅"]],
  ["the story's opening without brackets", { start: "江城网 记者 李晓梅 3月5日，" }, ["李晓梅"]],
  ["a pen name in the dateline", { start: "江城科技讯（晓风）" }, ["晓风"]],
  [
    "a name over what its owner does",
    { under: "<div>李曉梅</div><div>某某中文記者</div>", text: hantStory },
    ["李曉梅"],
  ],
  ["a name before its date", { under: "<div>李晓梅2024-03-05 09:12</div>" }, ["李晓梅"]],
  ["a label for the ear", { under: "<ul><li>作者,李晓梅</li></ul>" }, ["李晓梅"]],
  ["a ring", { trimmed: [{ reason: "byline", text: "◎李晓梅" }] }, ["李晓梅"]],
  ["a post after 文丨", { trimmed: [{ reason: "byline", text: "文丨江城网特约评论员 李晓梅" }] }, ["李晓梅"]],
  ["a Latin name", { under: "<div>作者：Ann Miller</div>" }, ["Ann Miller"]],
  ["By two", { under: "<div>By Ann Miller and Tom Reed, River Town News</div>" }, ["Ann Miller", "Tom Reed"]],
  [
    "a name set with a space",
    { trimmed: [{ reason: "byline", text: "本报记者 李晓梅 方 敏" }] },
    ["李晓梅", "方敏"],
  ],
  ["a name that ends in 文", { trimmed: [{ reason: "byline", text: "本报记者 王立文" }] }, ["王立文"]],
  ["a signature that ends in 文", { end: "（钟立文）" }, ["钟立文"]],
  ["文 behind a whole name", { trimmed: [{ reason: "byline", text: "记者 王立平文" }] }, ["王立平"]],
  ["a name that ends in 图", { under: "<div>作者：张立图</div>" }, ["张立图"]],
  [
    "not the pictures' line",
    { trimmed: [{ reason: "byline", text: "【記者／李曉梅 首圖／江城聯盟提供】" }], text: hantStory },
    ["李曉梅"],
  ],
  [
    "who wrote it and took the pictures",
    { trimmed: [{ reason: "byline", text: "记者 李晓梅 文并摄" }] },
    ["李晓梅"],
  ],
  ["who wrote it and took the pictures, glued", { end: "（记者李晓梅文/图）" }, ["李晓梅"]],
  ["文／ behind the last full stop", { end: "他问：“卖给谁？”文/李晓梅" }, ["李晓梅"]],
  [
    "a report filed in brackets before the story",
    { start: "【李曉梅╱嵐城報導】", text: hantStory },
    ["李曉梅"],
  ],
  ["a report filed in brackets", { end: "（李曉梅／嵐城報導）", text: hantStory }, ["李曉梅"]],
  [
    "a report filed in brackets before a notice",
    { end: "（李曉梅／嵐城報導）《江城》關心你", text: hantStory },
    ["李曉梅"],
  ],
  ["an outlet's translator before the date", { start: "【江城侨报网编译李晓梅3月5日报道】" }, ["李晓梅"]],
  ["not a company", { head: '<meta name="author" content="Rivertown Motor Company">' }, []],
  ["not a button", { head: '<meta name="author" content="我已授权">' }, []],
  ["a pen name of one word", { under: "<div>2024-03-05 09:12 作者：Noir 编辑：小雪</div>" }, ["Noir"]],
  ["not a clause", { trimmed: [{ reason: "byline", text: "记者会上表示" }] }, []],
  ["not a photographer", { under: "<div>新桥夜景。本报记者 李晓梅 摄</div>" }, []],
  ["not 记者 of the story", { start: "记者从会上获悉，" }, []],
];

test.each(REPORTERS)("reads the reporters from %s", (_name, parts, expected) => {
  expect(read(parts).credits.reporters).toEqual(expected);
});

const EDITORS: readonly [string, PageParts, readonly string[]][] = [
  ["a name before its label", { after: "<p>陈小乐/编辑</p>" }, ["陈小乐"]],
  ["a button glued to the name", { after: "<p>编辑：陈小乐纠错：1@news.example</p>" }, ["陈小乐"]],
  ["a line in brackets", { after: "<p>（责任编辑：陈小乐 HN060）</p>" }, ["陈小乐"]],
  ["two editors", { after: "<p>(责编：冯小粒、袁小勃)</p>" }, ["冯小粒", "袁小勃"]],
  [
    "a trainee and another",
    { trimmed: [{ reason: "editor", text: "(责编：冯小粒(实习生)、袁小勃)" }] },
    ["冯小粒", "袁小勃"],
  ],
  [
    "a name before other brackets",
    { trimmed: [{ reason: "editor", text: "(责编：冯小粒(江城)、袁小勃)" }] },
    ["冯小粒"],
  ],
  ["a code after the name", { after: "<p>责任编辑：陈小乐_NB25813</p>" }, ["陈小乐"]],
  ["Traditional", { after: "<p>核稿編輯：陳小樂</p>", text: hantStory }, ["陳小樂"]],
  ["the end of the story", { end: "（编辑：陈小乐）" }, ["陈小乐"]],
  ["a trimmed line", { trimmed: [{ reason: "editor", text: "责编 王晓波" }] }, ["王晓波"]],
  ["not a column", { after: "<p>编辑推荐</p><p>編輯首推</p>" }, []],
  ["not a post of the story", { after: "<p>副总编辑李晓梅表示，桥好。</p>" }, []],
];

test.each(EDITORS)("reads the editors from %s", (_name, parts, expected) => {
  expect(read(parts).credits.editors).toEqual(expected);
});

test("who wrote it and took the pictures is both", () => {
  const { credits } = read({ trimmed: [{ reason: "byline", text: "记者 李晓梅 文并摄" }] });
  expect([credits.reporters, credits.photographers]).toEqual([["李晓梅"], ["李晓梅"]]);
});

test.each([
  ["翻译：李晓梅", ["李晓梅"], []],
  ["譯者／李曉梅", ["李曉梅"], []],
  ["作者：Ann Miller 译者：李晓梅", ["李晓梅"], ["Ann Miller"]],
  ["翻译家的故事", [], []],
])("translators are told from reporters in %s", (text, translators, reporters) => {
  const { credits } = read({ trimmed: [{ reason: "byline", text }] });
  expect([credits.translators, credits.reporters]).toEqual([translators, reporters]);
});

const ROWS = [...REPORTERS, ...EDITORS, ...SOURCES].map(([name, parts]): [string, PageParts] => [
  name,
  parts,
]);

test.each(ROWS)("says the same in the other script: %s", (_name, parts) => {
  const own = read(parts).credits;
  const other = read(JSON.parse(inOtherScript(JSON.stringify(parts)))).credits;
  const folded = [other.reporters, other.editors, [other.source ?? ""]].map((names) =>
    names.map(foldTraditional),
  );
  expect(folded).toEqual(
    [own.reporters, own.editors, [own.source ?? ""]].map((names) => names.map(foldTraditional)),
  );
});
