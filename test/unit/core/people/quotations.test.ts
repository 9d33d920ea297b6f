import { describe, expect, test } from "vitest";
import { findPeople } from "../../../../src/core/people/people.ts";
import { blocksOfText } from "../../../../src/core/text/text-block.ts";
import { lexicon } from "../lexicon/compiled-lexicon.ts";

function saidIn(text: string): string[] {
  const { people } = findPeople(blocksOfText(text), { title: "", publishedTime: null, lexicon });
  return people.flatMap(({ name, quotations }) => quotations.map((said) => `${name}: ${said.text}`));
}

describe("what a person said is theirs", () => {
  test.each([
    ["局长陈立新说：“今年水质好转了。”", ["陈立新: 今年水质好转了。"]],
    ["局長陳立新在會上指出：「今年水質好轉了。」", ["陳立新: 今年水質好轉了。"]],
    ["“今年水质好转了，”滨江市环保局局长陈立新说。", ["陈立新: 今年水质好转了，"]],
    ["局长陈立新表示，今年水质好转，明年再看。雨停了。", ["陈立新: 今年水质好转，明年再看。"]],
    [
      "局长陈立新说：“今年水质好转了。”\n陈立新还表示，鱼也多了不少。",
      ["陈立新: 今年水质好转了。", "陈立新: 鱼也多了不少。"],
    ],
  ])("%s", (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

describe("each pattern of a clause that says who speaks", () => {
  test.each([
    ["局长陈立新称今年水质已经明显好转。", ["陈立新: 今年水质已经明显好转。"]],
    ["局長陳立新透露了一個關鍵數據：今年水質好轉。", ["陳立新: 今年水質好轉。"]],
    ["局长陈立新提醒市民，雨后不要下河游泳。", ["陈立新: 雨后不要下河游泳。"]],
    ["局长陈立新对此深有感触：“今年水质好转了。”", ["陈立新: 今年水质好转了。"]],
    [
      "局長陳立新說，「今年水質好轉了。」「明年會更好。」",
      ["陳立新: 今年水質好轉了。", "陳立新: 明年會更好。"],
    ],
    ["局长陈立新在会上发言。他指出，今年水质好转。", ["陈立新: 今年水质好转。"]],
    ["“今年水质好转了。”局长陈立新说，“明年会更好。”", ["陈立新: 今年水质好转了。", "陈立新: 明年会更好。"]],
    ["导演让·陈说，“今年的片子很长，明年再看。”", ["让·陈: 今年的片子很长，明年再看。"]],
    ["局长陈立新：“今年水质好转了。”", ["陈立新: 今年水质好转了。"]],
    ["局长陈立新到场，直言“河水不能再脏”；此话一出，众人鼓掌。", ["陈立新: 河水不能再脏"]],
  ])("%s", (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

describe("the speaker is whose name stands by the verb", () => {
  // Both are known to be people before one of them speaks of the other.
  const known = "家长张育诚、陈美惠到场。局长罗建华表示感谢。\n";
  test.each([
    ["张育诚的母亲陈美惠笑说，今年水质好转了。", ["陈美惠: 今年水质好转了。"]],
    ["張育誠的母親陳美惠笑說，今年水質好轉了。", ["陳美惠: 今年水質好轉了。"]],
    ["“今年水质好转了，”张育诚的母亲陈美惠说。", ["陈美惠: 今年水质好转了，"]],
    ["张育诚和陈美惠说：“今年水质好转了。”", ["张育诚: 今年水质好转了。", "陈美惠: 今年水质好转了。"]],
    ["张育诚对陈美惠说：“今年水质好转了。”", ["张育诚: 今年水质好转了。"]],
    ["张育诚在陈美惠上场前叮嘱道：“今年水质好转了。”", ["张育诚: 今年水质好转了。"]],
    ["张育诚的母亲说：“今年水质好转了。”", []],
  ])("%s", (text, said) => {
    const isTraditional = text.includes("張");
    const people = isTraditional ? "家長張育誠、陳美惠到場。\n" : known;
    expect(saidIn(people + text)).toEqual(said);
  });
});

describe("a quotation ends where the narrator goes on", () => {
  test.each([
    ["局长陈立新表示，今年水质好转，他给出的理由是鱼多了。", ["陈立新: 今年水质好转"]],
    ["局長陳立新表示，今年水質好轉，她也特別強調魚多了。", ["陳立新: 今年水質好轉"]],
    ["局长陈立新表示，今年水质好转，他相信的人也多了。", ["陈立新: 今年水质好转，他相信的人也多了。"]],
    ["局长陈立新表示，渔民很辛苦，他只希望河水变清。", ["陈立新: 渔民很辛苦，他只希望河水变清。"]],
    [
      "局長陳立新表示，市長明天來，「我信任市長，他說到做到」。",
      ["陳立新: 市長明天來，「我信任市長，他說到做到」。"],
    ],
  ])("%s", (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

describe("what nobody said is no quotation", () => {
  test.each([
    "省长陈立新提出的“借船出海”要求，两家企业将联手建厂，年内投产。",
    "依照省長陳立新提出的「借船出海」要求，兩家企業將聯手建廠，年內投產。",
    "按照局长陈立新要求，两所学校将在暑期扩建，秋季开学。",
    "局长陈立新出席了会议，会议很长。",
    "局长陈立新被称为“河长”。",
    "有记者问局长陈立新：“今年水质好转了吗？”",
    "有記者問局長陳立新：「今年水質好轉了嗎？」",
    "局长陈立新被问到：“今年水质好转了吗？”",
    "局長陳立新被問及今年水質是否好轉時沒有回答。",
    "局长陈立新回应了有关水质好转的问题，会后离开。",
    "局长陈立新觉得很难过，离开了会场。",
    "局长陈立新说，“蓝湖”，两家公司强强联手。",
    "局長陳立新說，「藍湖」，兩家公司強強聯手。",
    "局长陈立新昨日到“清水湾”考察，没有介绍。",
    "专家引用局长陈立新的话说：“今年水质好转了。”",
    "居民批评局长陈立新说谎，要求他马上道歉。",
    "居民批評局長陳立新說謊，要求他馬上道歉。",
    "局长陈立新到场。一名男子很激动，他说，今年水质没有好转。",
    "网友“河边人”：“今年水质好转了吗？”局长陈立新来了。",
    "局长陈立新到场演示，滴一滴试剂，若颜色变成黄褐色，表示水质还没有好转，若无色就好。",
    "局长陈立新到场。陈立新的律师已提出申请，认为水质还没有好转，要等明年。",
    "局長陳立新到場。陳立新的妻子多次上訪，認為水質還沒有好轉，要等明年。",
    "在自传《劳伦斯·洛克：保护的催化剂》中，作者说，有关家族的书很多，有友好的也有不友好的。总统劳伦斯·洛克来了。",
    "“清水湾”是个好名字。局长陈立新来了，记者说：“雨停了，天也晴了。”",
  ])("%s", (text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

test("a quotation stands verbatim at its place", () => {
  const text = "晴。\n局长陈立新说：“今年水质好转了。”";
  const { people, marks } = findPeople(blocksOfText(text), { title: "", publishedTime: null, lexicon });
  const said = people[0]?.quotations[0];
  const mark = marks.find(({ id }) => id === said?.id);
  expect(text.slice(mark?.span.start, mark?.span.end)).toBe(said?.text);
});

test("what is quoted twice in the same words stands once", () => {
  const sentence = "局长陈立新说：“今年水质好转了。”";
  expect(saidIn(`${sentence}\n雨停了。\n${sentence}`)).toEqual(["陈立新: 今年水质好转了。"]);
});

describe("a quotation of which it is not sure whose it is, is nobody's", () => {
  test.each([
    // He may be whoever stands beside the person.
    ["姚远和妻子陈美惠到场，局长陈美惠很高兴。“今年水质好转了。”他说。", []],
    ["姚遠和妻子陳美惠到場，局長陳美惠很高興。「今年水質好轉了。」他說。", []],
    // Whom others speak of.
    ["局长陈立新到场。专家指出，陈立新的办法是最新成果，相信今年的水质将进一步好转。", []],
    ["局長陳立新到場。專家指出，陳立新的辦法是最新成果，相信今年的水質將進一步好轉。", []],
    // What a thing shows.
    ["工程师陈立新造的大桥建成，说明今年的钢材已经足够坚硬。", []],
    ["工程師陳立新造的大橋建成，說明今年的鋼材已經足夠堅硬。", []],
    // What a document holds.
    ["局长陈立新在招标说明中表示，今年水质好转。", ["陈立新: 今年水质好转。"]],
    ["局長陳立新在招標說明中表示，今年水質好轉。", ["陳立新: 今年水質好轉。"]],
  ])("%s", (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

describe("what another says, or what goes on behind the stop, is no part of a quotation", () => {
  test.each([
    ["局长陈立新称此事自己并不知情，蓝湖公司则发出声明。", ["陈立新: 此事自己并不知情"]],
    ["局長陳立新表示，此事自己並不知情，不過家屬質疑，門鎖壞了。", ["陳立新: 此事自己並不知情"]],
    [
      "局长陈立新表示，水质一直没有好转，“原因就是思维有定势，改变很难。鱼也少了。”",
      ["陈立新: 水质一直没有好转", "陈立新: 原因就是思维有定势，改变很难。鱼也少了。"],
    ],
    [
      "局長陳立新表示，水質一直沒有好轉，「原因就是思維有定勢，改變很難。魚也少了。」",
      ["陳立新: 水質一直沒有好轉", "陳立新: 原因就是思維有定勢，改變很難。魚也少了。"],
    ],
  ])("%s", (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});
