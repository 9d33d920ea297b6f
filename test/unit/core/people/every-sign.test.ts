import { describe, expect, test } from "vitest";
import { inOtherScript } from "../body/other-script.ts";
import { peopleIn } from "./people-in.ts";

/** Each word in the sentence, in both scripts. */
const sentences = (words: string, sentence: (word: string) => string): string[] =>
  words.split(" ").flatMap((word) => [sentence(word), inOtherScript(sentence(word))]);

/** Names of the people, in Simplified or Traditional characters as the text has them. */
const namesIn = (text: string): string[] => peopleIn(text).map((person) => person.replace(/ \(.*$/u, ""));

// 方舟 is an ark as well as a person: what stands beside it decides.
describe("what only persons do, and how only persons are called, makes a person of an ark", () => {
  const lives =
    "出生 毕业 结婚 离婚 怀孕 当选 就任 上任 卸任 离任 辞职 退休 落马 入狱 被捕 病逝 逝世 身亡 遇害 遇难 受伤 出席 列席";
  const addressed =
    "先生 女士 小姐 夫人 老师 总统 总理 首相 主席 教授 博士 院士 部长 外长 防长 国王 女王 王子 公主 亲王 议员 参议员 大使 州长 " +
    "市长 法官 将军 上校 医生";
  test.each([
    ...sentences(lives, (word) => `报道了方舟${word}的经过。`),
    ...sentences("生于 享年 饰演 主演", (word) => `报道了方舟${word}。`),
    ...sentences(addressed, (word) => `见到了方舟${word}。`),
  ])("%s", (text) => {
    expect(namesIn(text)).toEqual(["方舟"]);
  });

  // Of a foreign name alone nothing but how it is called says that it is a person's.
  const called =
    "总统 总理 首相 主席 教授 博士 院士 部长 外长 防长 国王 女王 王子 公主 亲王 议员 参议员 大使 州长 市长 法官 将军 上校 医生";
  test.each(sentences(called, (word) => `后来阿萨亚斯${word}说，会开了。`))("%s", (text) => {
    expect(peopleIn(text)).toHaveLength(1);
  });

  test.each(sentences("下水 开动 漏水 沉没 出海 启航", (word) => `报道了方舟${word}的经过。`))(
    "but not: %s",
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );
});

describe("where one goes to, or what bears a name, is nobody", () => {
  const ways = "回到 来到 前往 抵达 到达 抵 位于 坐落 路过 途经 返回 飞往 开往 运往 赴";
  const things = "控股 汽车 股份 科技 证券 药业 传媒 奖 杯 号 版 案 法 式 系列 牌 战 病 症 定律 效应";
  const sites = "广场 机场 大桥 大道 大街 公园 学院 大学 奖 基金会 纪念馆 故居 雕像";
  test.each([
    ...sentences(ways, (word) => `他们${word}林海说，会开了。`),
    ...sentences(things, (word) => `看到了莫岚舟${word}。`),
    ...sentences(sites, (word) => `看到了莫岚舟将军${word}。`),
  ])("%s", (text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  test.each(sentences("听见 看见", (word) => `他们${word}林海说，会开了。`))("but: %s", (text) => {
    expect(peopleIn(text)).toEqual(["林海"]);
  });
});

test.each(["（）", "()", "“”", "「」", "《》"])(
  "what stands in %s inside a title is of it",
  ([open, close]) => {
    const title = `滨江市环保局${open}滨江站${close}局长`;
    expect(peopleIn(`${title}陈立新说，水清了。`)).toEqual([`陈立新 (${title})`]);
    const other = `濱江市環保局${open}濱江站${close}局長`;
    expect(peopleIn(`${other}陳立新說，水清了。`)).toEqual([`陳立新 (${other})`]);
  },
);

describe("an office that somebody takes is a title", () => {
  test.each("任 出任 担任 当选 兼任 就任 升任 接任 现任".split(" "))("%s", (word) => {
    expect(peopleIn(`昨天，莫岚舟${word}滨江市财政厅副厅长。`)).toEqual(["莫岚舟 (滨江市财政厅副厅长)"]);
    expect(peopleIn(`昨天，莫嵐舟${word}濱江市財政廳副廳長。`)).toEqual(["莫嵐舟 (濱江市財政廳副廳長)"]);
  });

  test.each("CEO CFO COO CTO CIO CMO CSO VP".split(" "))("%s is an office in Chinese text, too", (post) => {
    expect(peopleIn(`蓝湖科技${post}陈立新说，水清了。`)).toEqual([`陈立新 (蓝湖科技${post})`]);
    expect(peopleIn(`藍湖科技${post}陳立新說，水清了。`)).toEqual([`陳立新 (藍湖科技${post})`]);
  });
});

describe("an English name begins with no word of grammar, direction, people, place or firm", () => {
  const grammar =
    "The A An In On At But And For From With As If When While After Before Since Because However Meanwhile " +
    "Yesterday Today Tonight Last Next This That These Those He She It They We You His Her Their Our Its My Your " +
    "There Here What Who Why How Although Though So Yet Or Not Both Each Some Many Most All Only Even Just Also " +
    "Then Now By Of To No One Two Three";
  const places =
    "New North South East West Northern Southern Eastern Western Central San Los Las Saudi United Great Hong Sri " +
    "Costa El Puerto Buenos Rio Tel Abu Kuala Cape Saint Santa Port Mount Lake Fort Wall White";
  const peoples =
    "American British Chinese European African Asian Russian Japanese German French Indian Israeli Canadian " +
    "Australian Korean Federal Royal National International Global Supreme Democrat Republican Human Big Miss";
  const firms = "Goldman Morgan Wells Merrill Credit Deutsche Standard";
  test.each([grammar, places, peoples, firms].join(" ").split(" "))("%s", (word) => {
    expect(peopleIn(`${word} Lindqvist told the council so.`)).toEqual([]);
  });

  test("Zlatko", () => {
    expect(peopleIn("Zlatko Lindqvist told the council so.")).toEqual(["Zlatko Lindqvist"]);
  });
});
