import { describe, expect, test } from "vitest";
import { mainClause } from "../../../../src/core/outline/main-clause.ts";
import { inOtherScript } from "../body/other-script.ts";

test.each([
  ["水比去年清了，人也多了。", "水比去年清了，人也多了"],
  [
    "市长昨天在会上宣布将关闭最后一座煤矿并安置全部矿工，他还说明年要修一座桥，学校也会建在东岸的空地上。",
    "市长昨天在会上宣布将关闭最后一座煤矿并安置全部矿工",
  ],
  [
    "數據顯示，河水變清以後全市優良水體的比例達到了86%，高於全省的平均水準，也高於鄰近的兩座城市和下游。",
    "數據顯示，河水變清以後全市優良水體的比例達到了86%，高於全省的平均水準，也高於鄰近的兩座城市和下游",
  ],
  [
    "岚城法院昨天裁定，市政府要求沿江所有渔户必须在年内完成全部船只改造并自行负担费用，侵害渔户的生计，因此无效。",
    "岚城法院昨天裁定，市政府要求沿江所有渔户必须在年内完成全部船只改造并自行负担费用，侵害渔户的生计，因此无效",
  ],
  [
    "嵐城法院昨天裁定，市政府要求沿江所有漁戶必須在年內完成全部船隻改造並自行負擔費用，侵害漁戶的生計，因此無效。",
    "嵐城法院昨天裁定，市政府要求沿江所有漁戶必須在年內完成全部船隻改造並自行負擔費用，侵害漁戶的生計，因此無效",
  ],
  [
    "岚江东岸建于上世纪二十年代的老船厂车间和码头，如今成了全城孩子最爱去的美术馆，每个周末都有人在门口排队。",
    "岚江东岸建于上世纪二十年代的老船厂车间和码头，如今成了全城孩子最爱去的美术馆，每个周末都有人在门口排队",
  ],
  [
    "嵐江東岸的老船廠車間今年春天變成了一座美術館，並且在每個週末請來附近的畫家教孩子們畫船，一直教到黃昏。",
    "嵐江東岸的老船廠車間今年春天變成了一座美術館",
  ],
  [
    "此次资金提存公证方式在岚城的成功运用，对于调解双方建立信任、缩短周期、降低成本都有重要的意义和价值。",
    "此次资金提存公证方式在岚城的成功运用，对于调解双方建立信任、缩短周期、降低成本都有重要的意义和价值",
  ],
  [
    "The council said on Tuesday that the harbour bridge would open by the end of May, which is two years later than it was planned in the first place.",
    "The council said on Tuesday that the harbour bridge would open by the end of May",
  ],
  [
    "Mara Whitlock, leader of the council of Lanport, asked for better signs, a covered path to the square and a night service on Fridays and Saturdays.",
    "Mara Whitlock, leader of the council of Lanport, asked for better signs, a covered path to the square and a night service on Fridays and Saturdays",
  ],
])("of %s", (sentence, clause) => {
  expect(mainClause(sentence)).toBe(clause);
  expect(sentence.startsWith(mainClause(sentence))).toBe(true);
});

describe("what goes on behind the comma", () => {
  const museum = "老船厂的车间在今年春天变成了美术馆";
  const rest = "并且在每个周末请来附近的画家教孩子们画船，一直教到黄昏";
  /** The sentence of which no part is left out, in both scripts. */
  function expectWhole(sentence: string): void {
    for (const text of [sentence, inOtherScript(sentence)]) expect(mainClause(`${text}。`)).toBe(text);
  }

  test("is left out behind a clause that stands alone", () => {
    expect(mainClause(`江城的${museum}，${rest}。`)).toBe(`江城的${museum}`);
  });

  test.each(
    "裁定 判决 认定 认为 称 说 表示 表明 指出 强调 显示 透露 介绍 要求 主张 规定 预计 预测 建议 提醒 呼吁 宣布 承认 否认 发现 批评 质疑 反映 提到 写道 获悉 了解到 分析 解释 坦言 回应 直言 提出".split(
      " ",
    ),
  )("is still what somebody %s", (verb) => {
    expectWhole(`江城市长${verb}${museum}，${rest}`);
  });

  test.each(
    "在 据 根据 按照 依据 随着 因 为 对 就 当 如果 若 假如 只要 只有 即使 除 从 自 截至 与 作为 面对 经 通过 围绕 针对 考虑到 一旦 无论 不论 不管 每当 每逢 鉴于 比起 相比 不仅 不但 不只 继 关于 至于 由".split(
      " ",
    ),
  )("is what a clause with %s leads to", (word) => {
    expectWhole(`${word}江城的${museum}，${rest}`);
  });

  test.each("来看 而言 来说 方面 时 后 前 之际 期间 下 中 上 里 以来 外 年 月 日 年份 月份 日份".split(" "))(
    "is what a clause that ends with %s leads to",
    (word) => {
      expectWhole(`江城的${museum}${word}，${rest}`);
    },
  );
});
