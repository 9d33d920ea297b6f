import { describe, expect, it, test } from "vitest";
import { findGist } from "../../../../src/core/outline/gist.ts";
import { foldTraditional } from "../../../../src/core/text/fold-traditional.ts";
import { blocksOfText } from "../../../../src/core/text/text-block.ts";
import { inOtherScript } from "../body/other-script.ts";

const gistOf = (title: string, ...lines: readonly string[]): string[] =>
  findGist(blocksOfText(lines.join("\n")), { title, publishedTime: null }).gist.map(({ text }) => text);

const FILLER = "两岸的居民说，这些年来散步的人多了起来，孩子们放学以后也常常到这里来玩。";

describe("findGist says what happened", () => {
  test.each([
    [
      "the lead and what adds to it",
      "岚江大桥通车 全长三公里",
      ["岚江大桥5月6日正式通车，市长宣布当天免费通行。", FILLER, "岚江大桥全长三公里，耗资20亿元。", FILLER],
      ["岚江大桥5月6日正式通车，市长宣布当天免费通行。", "岚江大桥全长三公里，耗资20亿元。"],
    ],
    [
      "in Traditional characters",
      "嵐江大橋通車 全長三公里",
      ["嵐江大橋5月6日正式通車，市長宣布當天免費通行。", "嵐江大橋全長三公里，耗資20億元。"],
      ["嵐江大橋5月6日正式通車，市長宣布當天免費通行。", "嵐江大橋全長三公里，耗資20億元。"],
    ],
    [
      "in a Latin text",
      "Harbour bridge opens after nine years",
      [
        "It had been a long wait for everyone who lives on the two banks of the river.",
        "The harbour bridge of Lanport opened to traffic on Monday, nine years after work began.",
      ],
      ["The harbour bridge of Lanport opened to traffic on Monday, nine years after work began."],
    ],
    [
      "not the scene before it",
      "岚城关闭最后一座煤矿",
      [
        "清晨的雾还没有散，老人们已经坐在江边的长椅上了。",
        FILLER,
        "岚城市政府昨天宣布，最后一座煤矿将于月底关闭，2300名矿工转岗。",
      ],
      [
        "清晨的雾还没有散，老人们已经坐在江边的长椅上了。",
        "岚城市政府昨天宣布，最后一座煤矿将于月底关闭，2300名矿工转岗。",
      ],
    ],
  ])("%s", (_name, title, lines, expected) => {
    expect(gistOf(title, ...lines)).toEqual(expect.arrayContaining(expected.slice(-1)));
    expect(expected).toEqual(expect.arrayContaining(gistOf(title, ...lines)));
  });
});

describe("findGist takes what a lead tells before it asks", () => {
  const [told, asked] = ["岚江考察队的直升机昨天凌晨在执行任务时坠毁", "它为什么会坠落？"];
  it.each([`${told}，${asked}`, `${told}，这架飞机缘何坠落？考察是否会受到影响？`])("%s", (lead) => {
    const gist = (text: string): string[] => gistOf("岚江考察队直升机坠江", text, FILLER);
    expect(gist(lead)).toContain(told);
    expect(gist(inOtherScript(lead))).toContain(inOtherScript(told));
  });

  it("never what is asked itself", () => {
    const gist = gistOf(
      "岚江大桥为什么坠落",
      "为什么一座用了三十年的大桥会在昨天凌晨坠落，谁来负责？",
      `${told}。`,
    );
    expect(gist).toEqual([`${told}。`]);
  });
});

describe("findGist takes what turns against the sentence before, without the turn", () => {
  const [before, after] = [
    "对多数人来说，一座桥往往意味着钢筋和水泥。",
    "岚江的居民用竹子建成了全长三公里的大桥，重新定义了桥梁。",
  ];
  test.each(["但", "但是，", "不过，", "不过", "然而，", "然而"])("%s", (turn) => {
    const gist = (text: string): string[] => gistOf("岚江居民用竹子建桥 重新定义桥梁", text, FILLER);
    expect(gist(`${before}${turn}${after}`)).toContain(after);
    expect(gist(inOtherScript(`${before}${turn}${after}`))).toContain(inOtherScript(after));
  });

  it("never where it points to what stands before", () => {
    const gist = gistOf("岚江居民用竹子建桥", `${before}但他们用竹子建成了岚江大桥。`, FILLER);
    expect(gist.join("")).not.toContain("他们用竹子");
  });
});

describe("findGist leaves out what is no part of what happened", () => {
  const story = "岚江大桥5月6日正式通车，市长宣布当天免费通行。";
  test.each([
    `新华社岚城5月6日电（记者 陈立新）${story}`,
    `新华社岚城5月6日电 ${story}`,
    `本报讯（记者 陈立新 通讯员 何文静）${story}`,
    `某某网讯：${story}`,
    `〔記者陳立新、何文靜／嵐城報導〕${story}`,
    `【記者陳立新／嵐城報導】${story}`,
    `（某某社記者陳立新嵐城6日電）${story}`,
    `岚城网 记者 陈立新 ${story}`,
    `核心提示：${story}`,
    `编者按：${story}`,
    `（文/陈立新）${story}`,
  ])("a dateline: %s", (line) => {
    expect(gistOf("岚江大桥通车", line, FILLER)[0]).toBe(story);
    const [other = ""] = gistOf("岚江大桥通车", inOtherScript(line), FILLER);
    expect(foldTraditional(other)).toBe(story);
  });

  test.each([
    "Mayor Linda Park, left, opens the harbour bridge of Lanport on a sunny day.",
    "A version of this article appeared under the title Harbour bridge opens on Monday.",
    "I am a writer, engineer and friend of the harbour bridge that opens in Lanport.",
  ])("neither a caption nor the author: %s", (line) => {
    const text = "The harbour bridge of Lanport opened to traffic on Monday.";
    expect(gistOf("Harbour bridge opens", line, text)).toEqual([text]);
  });

  test("an event of years before", () => {
    const line = "2019年5月6日，岚江大桥的通车仪式被取消，市长到场。";
    const gist = (publishedTime: string): string[] =>
      findGist(blocksOfText(`${line}\n${story}`), { title: "岚江大桥通车", publishedTime }).gist.map(
        ({ text }) => text,
      );
    expect(gist("2024-05-06")).toEqual([story]);
    expect(gist("2019-05-06")).toContain(line);
  });

  test.each([
    "2019年动工的岚江大桥今天正式通车，两岸车程缩短到十分钟。",
    "2019年動工的嵐江大橋正式通車，兩岸車程縮短到十分鐘。",
    "2019年，岚江大桥动工，今天正式通车，两岸车程缩短到十分钟。",
    "2019年，岚江大桥动工，2024年5月正式通车，两岸车程缩短到十分钟。",
    "岚江大桥今日通车，市民冒雨守候桥头现场。",
    "警方今晨突袭岚江大桥通车仪式现场。",
    "數百名示威者衝擊嵐江大橋通車大樓前。",
  ])("but not what happened now: %s", (line) => {
    const context = { title: "岚江大桥通车", publishedTime: "2024-05-06" };
    const found = findGist(blocksOfText(`${line}\n桥头的茶馆生意很好，老板说客人坐到半夜才走。`), context);
    expect(found.gist.map(({ text }) => text)).toContain(line);
  });

  test("an English dateline", () => {
    const text = "The harbour bridge of Lanport opened to traffic on Monday.";
    expect(gistOf("Harbour bridge opens", `LANPORT, May 6 (Example News) — ${text}`)).toEqual([text]);
    expect(gistOf("Harbour bridge opens", `LANPORT (Example) - ${text}`)).toEqual([text]);
  });

  test.each([
    "▲岚江大桥通车，市长宣布当天免费通行。",
    "圖／嵐江大橋通車，市長宣布當天免費通行。",
    "岚江大桥通车现场，市长（左）宣布当天免费通行。",
    "岚江大桥通车，请扫码关注本站公众号看直播。",
    "感謝您訂閱本報，嵐江大橋通車，市長宣布免費通行。",
    "通过文章目录快速跳转到岚江大桥通车、市长宣布免费通行。",
    "希望能帮你看懂岚江大桥通车和市长宣布的免费通行。",
    "与之相比，岚江大桥通车当天免费通行。",
    "此外，岚江大桥通车当天免费通行。",
    "他说，岚江大桥通车当天免费通行。",
    "该大桥通车以后，市长宣布岚江大桥免费通行。",
    "對此，嵐江大橋通車當天免費通行。",
    "Meanwhile, the 岚江大桥 opened, he said.",
    "1.岚江大桥通车，市长宣布当天免费通行。",
    "岚城市长在岚江大桥通车、免费通行的仪式上作出上述表示。",
    "谈到岚江大桥通车、免费通行时，市长如是说道。",
    "談到嵐江大橋通車、免費通行時，市長這樣表示。",
    "要保证岚江大桥通车，保证市长宣布的免费通行。",
    "（二）岚江大桥通车，市长宣布当天免费通行。",
    "作者何晓蕾系岚城大学教授，写过岚江大桥通车和市长宣布的免费通行。",
    "何晓蕾，岚城大学教授，著有《岚江大桥通车》和《市长宣布免费通行》。",
  ])("what says little by itself: %s", (line) => {
    expect(
      gistOf("岚江大桥通车 市长宣布免费通行", line, "岚城的大桥终于在五月通车，全城的人都去看。"),
    ).not.toContain(line);
  });

  test.each([
    "电影节昨天在岚城开幕，电影人来了三百多位。",
    "腾讯和岚城的几家公司昨天签了约，一起做地图。",
    "他山之石，可以攻玉，岚城学邻市种树。",
  ])("but no beginning of the story itself: %s", (line) => {
    expect(gistOf("岚城", line)).toEqual([line]);
  });
});

test.each([
  [
    "岚江大桥通车",
    "岚江大桥5月6日正式通车，市长宣布当天免费通行。",
    "市长宣布，岚江大桥5月6日正式通车，免费通行。",
  ],
  [
    "嵐江大橋通車",
    "嵐江大橋5月6日正式通車，市長宣布當天免費通行。",
    "市長宣布，嵐江大橋5月6日正式通車，免費通行。",
  ],
])("findGist says nothing twice: %s", (title, story, again) => {
  expect(gistOf(title, story, FILLER, again)).not.toEqual(expect.arrayContaining([story, again]));
});

describe("findGist is true to the text", () => {
  it("gives a quotation with its speaker, whole", () => {
    const said = "“全市192家医院中，没有负债的只有4家。”市政协委员陈立新介绍。";
    expect(gistOf("全市仅4家医院没有负债", `去年，岚城大学做了一个课题。${said}`, FILLER)).toContain(said);
  });

  it.each([
    ["“医生的工资应该更高。”", "在近日召开的会议上，市政协委员、医院副院长陈立新表示。"],
    ["「醫生的工資應該更高。」", "在近日召開的會議上，市政協委員、醫院副院長陳立新表示。"],
  ])("gives %s with where its speaker said it, and not that alone", (said, where) => {
    expect(gistOf("医生工资", said + where, FILLER)).toContain(said + where);
    expect(gistOf("医生工资", where, FILLER)).not.toContain(where);
  });

  it.each([
    ["记者4日从市政府获悉，", "岚江大桥5月6日正式通车，市长宣布免费通行。"],
    ["記者4日獲悉，", "嵐江大橋5月6日正式通車，市長宣布免費通行。"],
    ["据悉，", "岚江大桥5月6日正式通车，市长宣布免费通行。"],
  ])("begins with what happened, not with %s", (heard, sentence) => {
    expect(gistOf("岚江大桥通车", heard + sentence, FILLER)).toContain(sentence);
  });

  it("tells of an English story, not of who wrote it", () => {
    const author =
      "Anna Bell is a senior reporter at Lanport Daily covering the harbour bridge and who opened it.";
    const story = "The harbour bridge of Lanport opened to traffic on Monday.";
    expect(gistOf("Harbour bridge opens", author, story)).toEqual([story]);
  });

  it("does not tell the same twice, not even with who published it", () => {
    const first = "2018年5月，国内越野车共销售740060辆，环比下降1.6%，同比增长3.9%。";
    const again =
      "全国汽车市场信息联席会公布数据显示：5月，国内越野车共销售740060辆，环比下降1.6%，同比增长3.9%。";
    expect(gistOf("2018年5月国内越野车销售下降", first, FILLER, again)).toEqual([first, FILLER]);
  });

  it("marks each sentence where it stands", () => {
    const text = `新华社岚城5月6日电 岚江大桥正式通车。\n${FILLER}`;
    const { gist, marks } = findGist(blocksOfText(text), { title: "岚江大桥通车", publishedTime: null });
    expect(marks.map(({ id, span }) => [id, text.slice(span.start, span.end)])).toEqual(
      gist.map(({ id, text: sentence }) => [id, sentence]),
    );
  });

  it("is never empty where there is a sentence, however little it says", () => {
    expect(gistOf("岚江大桥通车", "此外，他们也没有说什么，只是看着江水。")).toHaveLength(1);
    expect(gistOf("", FILLER)).toEqual([FILLER]);
    expect(gistOf("岚江大桥通车")).toEqual([]);
  });
});
