import { expect, test } from "vitest";
import { inOtherScript } from "../body/other-script.ts";
import { peopleIn } from "./people-in.ts";

test.each([
  // 及 and 与 inside the name of what a post is held at.
  ["岚大感染及传染病中心总监陈立新说，雨停了。", "陈立新 (岚大感染及传染病中心总监)"],
  ["江城大学城市与区域科学学院教授陈立新说，雨停了。", "陈立新 (江城大学城市与区域科学学院教授)"],
  ["到场的有局长王建国与公司经理陈立新。", "陈立新 (公司经理)"],
  // 兼 joins what no list of posts has.
  ["LC首席创意官兼发行人陈立新说，雨停了。", "陈立新 (LC首席创意官兼发行人)"],
  ["独资董事兼股东陈立新说，雨停了。", "陈立新 (独资董事兼股东)"],
  // CEO before a name in Latin letters is no part of it.
  ["岚湖CEO Anna Perel表示，雨停了。", "Anna Perel (岚湖CEO)"],
  ["江月居大厨陈立新说，雨停了。", "陈立新 (江月居大厨)"],
  // Where a title's place begins it; a post that another word holds.
  ["机上载有俄国江城集团首脑陈立新。", "陈立新 (俄国江城集团首脑)"],
  ["江城工党总书记、国务委员长陈立新说，雨停了。", "陈立新 (江城工党总书记、国务委员长)"],
  // A firm called after its owner and its country.
  ["江达资产管理日本有限公司策略师陈立新说，雨停了。", "陈立新 (江达资产管理日本有限公司策略师)"],
  ["江城医院医师李文伦和书城诊所医美中心主任陈立新说，雨停了。", "陈立新 (书城诊所医美中心主任)"],
  ["指导者是江城大学的李文伦教授和蓝软主管研究员陈立新博士。", "陈立新 (蓝软主管研究员)"],
  // A verb and a role inside the name of an organisation, and a noun that ends in the head of one.
  ["江城性别不明关怀协会理事长陈立新说，雨停了。", "陈立新 (江城性别不明关怀协会理事长)"],
  ["江城医院儿童青少年精神科医师陈立新说，雨停了。", "陈立新 (江城医院儿童青少年精神科医师)"],
  ["中信通用航空公司副总经理陈立新说，雨停了。", "陈立新 (中信通用航空公司副总经理)"],
  // A seat in a committee, in one word with it, before another post.
  ["中央政治局常委、省长陈立新到场。", "陈立新 (中央政治局常委、省长)"],
  // What one is by profession, in one word and in two; a special post of an organisation with its short name.
  ["剧作家李逵到场。", "李逵 (剧作家)"],
  ["岚国政治家陈立新说，雨停了。", "陈立新 (岚国政治家)"],
  ["岚国小提琴家埃尔克·利马·索萨到场。", "埃尔克·利马·索萨 (岚国小提琴家)"],
  ["江城合作组织（江合组织）特别代表陈立新说，雨停了。", "陈立新 (江城合作组织（江合组织）特别代表)"],
])("the title of %s", (text, person) => {
  expect(peopleIn(text)).toContain(person);
  expect(peopleIn(inOtherScript(text))).toContain(inOtherScript(person));
});

test("a noun before a name with a dot says nothing against it", () => {
  const text = "跨国夫妇埃尔克·利马·索萨（左）到场。";
  expect(peopleIn(text)).toEqual(["埃尔克·利马·索萨"]);
  expect(peopleIn(inOtherScript(text))).toEqual([inOtherScript("埃尔克·利马·索萨")]);
});

test("和 joins two names, though others have it for a syllable", () => {
  const text = "剧本由A.B.罗琪和史蒂夫·克洛夫森完成，编剧史蒂夫·克洛夫森到场。";
  expect(peopleIn(text)).toContain("史蒂夫·克洛夫森 (编剧)");
  expect(peopleIn(inOtherScript(text))).toContain(inOtherScript("史蒂夫·克洛夫森 (编剧)"));
});

test("of two names that are as likely the longer stands, and a firm's is none", () => {
  expect(peopleIn("江城证券分析师李怒放也对记者表示，雨停了。")).toEqual(["李怒放 (江城证券分析师)"]);
  expect(peopleIn("岚国艾尔曼兰花公司准备重组，艾尔曼兰花公司没有回应。")).toEqual([]);
  expect(peopleIn("嵐國艾爾曼蘭花公司準備重組，艾爾曼蘭花公司沒有回應。")).toEqual([]);
});

test("a rare surname, a friend, and who signs behind the last stop", () => {
  expect(peopleIn("岚城政协原主席汲斌文受审。")).toEqual(["汲斌文 (岚城政协原主席)"]);
  expect(peopleIn("她也曾向朋友张晓斐表达过。")).toEqual(["张晓斐"]);
  expect(peopleIn("几十万栋建筑损毁。（王逸军）")).toEqual([]);
  expect(peopleIn("幾十萬棟建築損毀。（王逸軍）")).toEqual([]);
});

test("a way is no verb of saying", () => {
  expect(peopleIn("李郑屋顺宁道护理院有两人确诊。")).toEqual([]);
  expect(peopleIn("李鄭屋順寧道護理院有兩人確診。")).toEqual([]);
});
