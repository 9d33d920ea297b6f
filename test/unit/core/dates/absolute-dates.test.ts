import { describe, expect, test } from "vitest";
import { findDates } from "../../../../src/core/dates/absolute-dates.ts";
import { blocksOfText } from "../../../../src/core/text/text-block.ts";

/** Dates of a text that was published on Monday, 6 May 2024, as `text = date`. */
function datesIn(text: string, publishedTime: string | null = "2024-05-06T09:00:00+08:00"): string[] {
  const { dates } = findDates(blocksOfText(text), { title: "", publishedTime });
  return dates.map((date) => `${date.text} = ${date.date}`);
}

describe("a date that is named by another is the day it means", () => {
  test.each([
    ["昨日通车", ["昨日 = 2024-05-05"]],
    ["昨晚下雨，明天放晴，后天转凉", ["昨晚 = 2024-05-05", "明天 = 2024-05-07", "后天 = 2024-05-08"]],
    ["本月28日开幕", ["本月28日 = 2024-05-28"]],
    ["上個月15日開工", ["上個月15日 = 2024-04-15"]],
    ["销量高于去年同期", ["去年 = 2023"]],
    ["去年12月5日动工，今年3月完工", ["去年12月5日 = 2023-12-05", "今年3月 = 2024-03"]],
    ["上周五公布，下週一開會", ["上周五 = 2024-05-03", "下週一 = 2024-05-13"]],
    ["本周降温", ["本周 = 2024-05-06/2024-05-12"]],
    ["民國107年7月1日施行", ["民國107年7月1日 = 2018-07-01"]],
    ["民国三年不在此列，民國99年", ["民國99年 = 2010"]],
    ["107年7月修法", ["107年7月 = 2018-07"]],
    ["行政院今（6）日通過", ["今（6）日 = 2024-05-06"]],
    ["12月28日的雨", ["12月28日 = 2023-12-28"]],
    ["新华社岚城5日电", ["5日 = 2024-05-05"]],
    ["记者28日获悉", ["28日 = 2024-04-28"]],
  ])("%s", (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});

describe("what is no such date stays without one", () => {
  test.each([
    "2019年10月1日是节日",
    "2019年的国庆，10月1日放假",
    "今（17）日有誤",
    "100年的老桥，三年前修过",
    "15日均线与5日游，3日内办完",
    "后天努力和先天条件",
    "本月32日",
    "目前、之前、年前、周刊与周年",
    "明年龄者优先",
    "Before the Sept 11 attacks",
    "Runner May 5 fell",
    "March 10 km",
    "Mar 7 people",
    "比分10/8 12:30",
  ])("%s", (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  test("without a published day nothing is known", () => {
    expect(datesIn("昨日通车", null)).toEqual([]);
    expect(datesIn("昨日通车", "2024-05")).toEqual([]);
  });
});

test("marks stand at the words themselves", () => {
  const text = "上午。\n昨日通车，今天放假。";
  const { dates, marks } = findDates(blocksOfText(text), {
    title: "",
    publishedTime: "2024-05-06",
  });
  expect(marks.map(({ span }) => text.slice(span.start, span.end))).toEqual(["昨日", "今天"]);
  expect(marks.map(({ id }) => id)).toEqual(dates.map(({ id }) => id));
});
