import { expect, test } from "vitest";
import { figuresOf } from "./figures-of.ts";

test.each([
  // Dates, years, clock times, ages.
  "2018年6月12日下午3时20分开幕",
  "二〇一八年落成，1998-2003年重修",
  "民國107年7月1日起，99年的規定作廢",
  "乾隆30年重修，建于乾隆12年",
  "1至11月、3日至5日以及24号都有",
  "會議定於17）日晚上8點半",
  "比赛16:36:30结束",
  "周六起一连开放，週六起一連開放",
  "2歲女童和81歲女性，65岁以上老人",
  "The fair opens on March 5, 2024 at 3 p.m.",
  "A 48-year-old man came in the 1980s",
  // Ordinals, ranks, editions.
  "第十七届博览会第5号馆，排名第99",
  "第十三條和第12条，前十名，世界500强",
  "二十大和十九大以来，4G时代之后",
  // Names and codes.
  "5G、A股、G7和C919，Model 3与iPhone 15",
  "三会一课、一带一路、十四五、“八个一”",
  "985高校在三亚和四川招生",
  "中国电力(601088,股吧)与长江实业(01113.HK)",
  "电话0731-88886666，热线12345",
  "沪深300和标普500",
  "见《2018年30项规定汇编》",
  // Manners of speaking.
  "一些人一方面十分高兴，万一下雨也一定来",
  "九死一生，五五分成，一来二去",
  "千方百计，一家醫院，一个工作组，兩個項目",
  "三个方面、五个环节，四处奔走，数十万人，几百名学生，上百家店",
  // Spans of time in the background.
  "过去5年、两年后、24小时内、6个月以来",
  "平均得分是過去10年第二差的",
  "第1/14列车上",
  "1/14列车上",
  "The 24/7 stores opened in May.",
  // Scores, versions, enumerators.
  "主队3比1取胜，2:0领先",
  "软件升级到2.10.3版",
  "12．取消限制",
  // Events and the places where they are.
  "女子100米决赛、男子4×100米接力、200米自由泳",
  "K32+500处塌方",
  "站点设在三元桥",
  "长三角、珠三角和三角洲，刑法112条，刑法112條",
  "依照民事诉讼法112条、《行政許可法》12條、信访条例20条和暂行办法8条",
  "國道南下方向57.3公里處",
  "误差为±1.5%，取95%置信区间",
  // What a rate is told of.
  "每10个成年人中就有人患病",
  // Half of other words.
  "104人力銀行指出，求職者變多；1111人力银行也是",
  "500人类基因组计划",
  "元旦和元月，人均，名单",
])("no figure in %s", (text) => {
  expect(figuresOf(text)).toEqual([]);
});

test.each([
  ["调查中35人均获释，120人离开", ["35人 = 35 人", "120人 = 120 人"]],
  ["三人死亡，兩人受傷", ["三人 = 3 人", "兩人 = 2 人"]],
  ["連假長達九天", ["九天 = 9 天"]],
  ["办理时间缩短60天", ["60天 = 60 天"]],
  ["目前63名学员就读", ["63名 = 63 名"]],
  ["德国有四座城市上榜", ["四座 = 4 座"]],
  ["做法5条", ["5条 = 5 条"]],
  ["提出方法3條", ["3條 = 3 條"]],
  ["落实办法20条措施", ["20条 = 20 条"]],
  ["发布新规定16条", ["16条 = 16 条"]],
  ["货运300吨", ["300吨 = 300 吨"]],
])("but figures in %s", (text, figures) => {
  expect(figuresOf(text)).toEqual(figures);
});

test.each([
  ["全市GDP5000亿元，PMI50.1%。", ["5000亿元 = 500000000000 元", "50.1% = 50.1 %"]],
  ["買了iPhone15，住A380區。", []],
])("letters before a number name it, unless they measure: %s", (text, expected) => {
  expect(figuresOf(text)).toEqual(expected);
});

test.each([
  "It was on March 5 people say.",
  "It was on 5 March people say.",
  "On March 5, 2024 people came.",
  "The 19th people came in the 1980s homes.",
  "In 2019 people left the city.",
  "They are the (2018-2020) homes.",
  "The top 10 companies, number 3 people, ages 12 people.",
  "They won 3-1 games.",
  "It opened for people aged 48 people say.",
  "A 48-year-old and a 3-member team came at 9 a.m. or 9 p.m.",
  "The G7 countries and PM2.5 people.",
  "Boeing 737 planes flew, Phase 2 projects.",
  "The version 12 units, v2.1 units.",
])("dates, ages, names and versions are none in English: %s", (text) => {
  expect(figuresOf(text)).toEqual([]);
});
