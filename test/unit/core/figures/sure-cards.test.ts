import { describe, expect, test } from "vitest";
import type { Figure } from "../../../../src/core/article.ts";
import { findIn } from "./figures-of.ts";

function figureOf(text: string, number: string): Figure {
  const figure = findIn(text).figures.find((one) => one.text === number);
  if (!figure) throw new Error(`no figure ${number}`);
  return figure;
}

describe("a number that is only supposed is shown with its condition, or not", () => {
  test.each([
    ["假设有300家店，每家店有2000种商品，每天有500笔订单，数据就很多。", "500笔"],
    ["假設有300家店，每家店有2000種商品，每天有500筆訂單，資料就很多。", "500筆"],
    ["未来三年，山东将打造70处牧场，全省收入达到3000亿元。", "3000亿元"],
    ["未來三年，山東將打造70處牧場，全省收入達到3000億元。", "3000億元"],
    ["市政府计划改善环境，加快建设步伐，改造城北各区公共厕所，投入4000万元。", "4000万元"],
    ["市政府計畫改善環境，加快建設步伐，改造城北各區公共廁所，投入4000萬元。", "4000萬元"],
  ])("%s", (text, number) => {
    const { rank, statement } = figureOf(text, number);
    expect(rank === null || /假[设設]|[计計][划畫]|[将將]/u.test(statement)).toBe(true);
  });
});

describe("the period is that of the number", () => {
  test.each([
    [
      "今日在岚城举行的论坛上，专家透露的数据显示，截至今年3月底，公司数量达456家。",
      "456家",
      "截至今年3月底",
    ],
    [
      "今日在嵐城舉行的論壇上，專家透露的數據顯示，截至今年3月底，公司數量達456家。",
      "456家",
      "截至今年3月底",
    ],
    ["2011年蓝湖手机全年销量达3400万部。", "3400万部", "2011年"],
    ["2011年藍湖手機全年銷量達3400萬部。", "3400萬部", "2011年"],
    // When it was told, or for how long something else has been so.
    ["今年3月，工作组发布《岚城音乐报告》，揭示了现实：白人占比超过60%。", "超过60%", null],
    ["今年3月，工作組發布《嵐城音樂報告》，揭示了現實：白人占比超過60%。", "超過60%", null],
    ["现在，这一问题得到重视：如岚城乐团宣布聘用80名音乐家。", "80名", null],
    ["現在，這一問題得到重視：如嵐城樂團宣布聘用80名音樂家。", "80名", null],
    ["2016年，停车场在城北建成，这个停车场占地面积4000多平方米。", "4000多平方米", null],
    ["2016年，停車場在城北建成，這個停車場占地面積4000多平方米。", "4000多平方米", null],
    // When something else ends.
    ["2021年7月到期的债券收益率扩大0.12个百分点。", "0.12个百分点", null],
    ["2021年7月到期的債券收益率擴大0.12個百分點。", "0.12個百分點", null],
    // The time that it is compared with, and one in brackets.
    ["今年流感季累计有442例确定病例，去年同期为748例。", "748例", null],
    ["今年流感季累計有442例確定病例，去年同期為748例。", "748例", null],
    ["她再说起本周一（3日）确诊者的行踪，该人住过一晚，有130名工人同住。", "130名", null],
    ["她再說起本週一（3日）確診者的行蹤，該人住過一晚，有130名工人同住。", "130名", null],
    // One of several places on the way.
    ["公司在过去一年中数次跃升，再到10月挺进前四，最终销售额3600亿元。", "3600亿元", "过去一年"],
    ["公司在過去一年中數次躍升，再到10月挺進前四，最終銷售額3600億元。", "3600億元", "過去一年"],
  ])("%s", (text, number, period) => {
    expect(figureOf(text, number).period).toBe(period);
  });
});

describe("no metric that says where, or whose price it is", () => {
  test.each([
    ["第一阶段将在岚国境内削减15%的员工。", "15%"],
    ["第一階段將在嵐國境內削減15%的員工。", "15%"],
    ["2012年300个试点县先行推开。", "300个"],
    ["2012年300個試點縣先行推開。", "300個"],
    ["利率从原基准调整为基准下浮5%。", "5%"],
    ["利率從原基準調整為基準下浮5%。", "5%"],
    ["约占新兴市场指数0.73%的权重。", "0.73%"],
    ["約占新興市場指數0.73%的權重。", "0.73%"],
    ["一个小哥汪宁直升30级。", "30级"],
    ["一個小哥汪宁直升30級。", "30級"],
    ["全球共有61例人类感染流感确定病例。", "61例"],
    ["全球共有61例人類感染流感確定病例。", "61例"],
    ["一季度整体同比增长9.8%。", "9.8%"],
    ["一季度整體同比增長9.8%。", "9.8%"],
    ["投资了4.5亿元的人民币。", "4.5亿元"],
    ["投資了4.5億元的人民幣。", "4.5億元"],
    ["投诉量居前的为：中国人寿2323件。", "2323件"],
    ["投訴量居前的為：中國人壽2323件。", "2323件"],
    ["平台在当天完成了销售1万多单。", "1万多单"],
    ["平台在當天完成了銷售1萬多單。", "1萬多單"],
    ["公司能从起售价仅为3.5万元的汽车上赚钱。", "3.5万元"],
    ["公司能從起售價僅為3.5萬元的汽車上賺錢。", "3.5萬元"],
  ])("%s", (text, number) => {
    expect(figureOf(text, number).metric).toBeNull();
  });
});

test.each([
  ["蓝湖观察报 记者 何文静 “这条生产线只需要40个人控制，”站在一旁的工人说。", "这条生产线只需要40个人控制"],
  ["藍湖觀察報 記者 何文靜 「這條生產線只需要40個人控制，」站在一旁的工人說。", "這條生產線只需要40個人控制"],
])("a dateline whose parts stand apart is no part of a card: %s", (text, statement) => {
  expect(findIn(text).figures[0]?.statement).toBe(statement);
});

describe("what is no quantity has no card", () => {
  test.each([
    "童一成说，要多睡。“睡得好，”童一成副院长说。",
    "童一成說，要多睡。「睡得好，」童一成副院長說。",
    "举重女子48公斤级冠军说，两队的排名一个67位，一个70位。",
    "舉重女子48公斤級冠軍說，兩隊的排名一個67位，一個70位。",
  ])("%s", (text) => {
    expect(findIn(text).figures.map((one) => one.text)).toEqual([]);
  });
});

test.each([
  ["受访者的薪水会增加6%到9%，就算是一个月只运动一次的人，薪水也会增加。", "受访者的薪水会增加6%到9%"],
  ["受訪者的薪水會增加6%到9%，就算是一個月只運動一次的人，薪水也會增加。", "受訪者的薪水會增加6%到9%"],
])("what is so in spite of something has a clause of its own: %s", (text, statement) => {
  expect(findIn(text).figures[0]?.statement).toBe(statement);
});

test.each([
  ["受调查的179个国家当中，多数得分上升。", "179个", "国家"],
  ["受調查的179個國家當中，多數得分上升。", "179個", "國家"],
  ["各县市约210家急诊服务合约医院到场。", "约210家", "急诊服务合约医院"],
  ["各縣市約210家急診服務合約醫院到場。", "約210家", "急診服務合約醫院"],
  ["300名学生情绪稳定。", "300名", "学生"],
  ["300名學生情緒穩定。", "300名", "學生"],
])("what is told of things is no part of what is counted: %s", (text, number, metric) => {
  expect(figureOf(text, number).metric).toBe(metric);
});
