import { expect, test } from "vitest";
import { mainClause } from "../../../../src/core/outline/main-clause.ts";

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
