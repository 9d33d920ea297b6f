import { expect, test } from "vitest";
import { readEnumerator } from "../../../../src/core/outline/enumerator.ts";

test.each([
  ["第一章 总则", 1, 1],
  ["第十二章 附则", 1, 12],
  ["第3部分 问答", 1, 3],
  ["第二十三篇", 1, 23],
  ["第二节 渡口", 2, 2],
  ["第5回 风雨", 2, 5],
  ["一、背景", 3, 1],
  ["十. 结语", 3, 10],
  ["贰、做法", 3, 2],
  ["拾壹，其他", 3, 11],
  ["Part III", 3, 3],
  ["PART 2 The bridge", 3, 2],
  ["（三）资金", 4, 3],
  ["(四)人手", 4, 4],
  ["变化一：票价", 4, 1],
  ["建议2：早出门", 4, 2],
  ["1. 起点", 5, 1],
  ["NO.2 码头", 5, 2],
  ["12、终点", 5, 12],
  ["3 城东的桥", 5, 3],
  ["05", 5, 5],
  ["【6】问答", 5, 6],
  ["[7] 问答", 5, 7],
  ["2.3 做法", 6, 3],
  ["1.2.4 细节", 7, 4],
  ["(8) 其他", 7, 8],
  ["③ 灯", 8, 3],
])("%s begins with a number, of rank %i: %i", (line, rank, number) => {
  expect(readEnumerator(line)).toEqual({ rank, number });
});

test.each([
  "第三节省能源", // of saving, no section
  "第二回约定", // of an appointment
  "一百、不在此列",
  "3.5公里的桥",
  "2024年的夏天",
  "123、太多",
  "一座桥",
  "这座桥：1座",
  "Partly cloudy",
  "",
])("%s begins with none", (line) => {
  expect(readEnumerator(line)).toBeNull();
});
