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
  // A firm called after its owner and its country.
  ["江达资产管理日本有限公司策略师陈立新说，雨停了。", "陈立新 (江达资产管理日本有限公司策略师)"],
])("the title of %s", (text, person) => {
  expect(peopleIn(text)).toContain(person);
  expect(peopleIn(inOtherScript(text))).toContain(inOtherScript(person));
});

test("a noun before a name with a dot says nothing against it", () => {
  const text = "跨国夫妇埃尔克·利马·索萨（左）到场。";
  expect(peopleIn(text)).toEqual(["埃尔克·利马·索萨"]);
  expect(peopleIn(inOtherScript(text))).toEqual([inOtherScript("埃尔克·利马·索萨")]);
});

test("a way is no verb of saying", () => {
  expect(peopleIn("李郑屋顺宁道护理院有两人确诊。")).toEqual([]);
  expect(peopleIn("李鄭屋順寧道護理院有兩人確診。")).toEqual([]);
});
