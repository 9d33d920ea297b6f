import { describe, expect, test } from "vitest";
import { inOtherScript } from "../body/other-script.ts";
import { peopleIn } from "./people-in.ts";

/** 高桥梅 by itself may be a bridge. */
const attended = (sign: string): string => `出席开工仪式的有王建国${sign}高桥梅。王建国说，明年通车。`;

test.each(["、", "和", "与", "及", "以及", "，", " "])("%j joins the names of a list", (sign) => {
  expect(peopleIn(attended(sign))).toEqual(["王建国", "高桥梅"]);
  expect(peopleIn(inOtherScript(attended(sign)))).toEqual(["王建國", "高橋梅"]);
});

test.each(["；", "。", "说起"])("%j joins none", (sign) => {
  expect(peopleIn(attended(sign))).toEqual(["王建国"]);
});

test.each(["、", "和", "以及"])("a post is shared over %j, and not over a comma", (sign) => {
  const spoke = (between: string): string => `江城大学教授王建国${between}石中玉认为，这座桥很重要。`;
  expect(peopleIn(spoke(sign))).toEqual(["王建国 (江城大学教授)", "石中玉 (江城大学教授)"]);
  expect(peopleIn(spoke("，"))).toEqual(["王建国 (江城大学教授)", "石中玉"]);
});

test.each([
  ["局长陈立新与李国强举行会谈。", ["陈立新 (局长)", "李国强"]],
  ["局长陈立新和李国强昨天会面。", ["陈立新 (局长)", "李国强"]],
  ["局长陈立新和李国强出席了仪式。", ["陈立新 (局长)", "李国强 (局长)"]],
  // Whoever a list ties to a person needs no more to be one.
  ["副院长吴玉清和胡新民走了。", ["吴玉清 (副院长)", "胡新民 (副院长)"]],
])("of two sides each has its own post: %s", (text, people) => {
  expect(peopleIn(text)).toEqual(people);
  expect(peopleIn(inOtherScript(text))).toEqual(people.map(inOtherScript));
});

describe("two sides that meet have each a post of its own", () => {
  test.each("会谈 会面 会晤 见面 面谈 交谈 对话 通话 握手 合影 签约 结婚".split(" "))("%s", (word) => {
    expect(peopleIn(`局长陈立新和李国强${word}。李国强说，好。`)).toEqual(["李国强", "陈立新 (局长)"]);
  });
});
