import { expect, test } from "vitest";
import type { Figure } from "../../../../src/core/article.ts";
import {
  type FigureColumns,
  figuresToHtml,
  figuresToMarkdown,
  figuresToTsv,
} from "../../../../src/core/export/table.ts";

const columns: FigureColumns = {
  metric: "指标",
  text: "数字",
  low: "值",
  high: "至",
  unit: "单位",
  change: "升降",
  basis: "比较",
  statement: "原文",
  period: "时间",
};

function figure(fields: Partial<Figure>): Figure {
  return {
    id: "figure-1",
    text: "约3.2亿元",
    value: 320_000_000,
    unit: "元",
    statement: "投资额约3.2亿元",
    metric: "投资额",
    change: null,
    basis: null,
    period: null,
    doubt: null,
    sentence: "投资额约3.2亿元。",
    rank: null,
    ...fields,
  };
}

test("a line a figure, tabs between its cells", () => {
  expect(figuresToTsv([figure({ change: "up", basis: "同比", period: "今年" })])).toBe(
    "投资额\t约3.2亿元\t320000000\t\t元\t投资额约3.2亿元\t今年\t↑\t同比\n",
  );
});

test("headings go before when they are given", () => {
  expect(figuresToTsv([figure({})], columns).split("\n")[0]).toBe(
    "指标\t数字\t值\t至\t单位\t原文\t时间\t升降\t比较",
  );
});

test("a range takes two columns", () => {
  const cells = figuresToTsv([figure({ text: "15至20个百分点", value: [15, 20], unit: "个百分点" })]).split(
    "\t",
  );
  expect(cells.slice(2, 5)).toEqual(["15", "20", "个百分点"]);
});

test.each([
  [1e21, "1000000000000000000000"],
  [0.00005, "0.00005"],
])("%s is written without an exponent", (value, written) => {
  expect(figuresToTsv([figure({ value })]).split("\t")[2]).toBe(written);
});

test("no text becomes a formula, a new cell or a new line", () => {
  const cells = figuresToTsv([figure({ metric: "=SUM(A1)", basis: "一\t二\n三" })]).split("\t");
  expect(cells[0]).toBe("'=SUM(A1)");
  expect(cells.at(-1)).toBe("一 二 三\n");
});

test.each([
  ["＝SUM(A1)", "'＝SUM(A1)"],
  ["＋1+cmd", "'＋1+cmd"],
  ["＠SUM(A1)", "'＠SUM(A1)"],
  ["－2+3", "'－2+3"],
  ["\t=1+1", "'=1+1"],
  ["\r=1+1", "'=1+1"],
  ["\u0000=1+1", "'=1+1"],
  ["-3", "-3"],
])("a spreadsheet takes %j for text or a number, never a formula", (statement, written) => {
  expect(
    figuresToTsv([figure({ statement })])
      .trimEnd()
      .split("\t")
      .at(5),
  ).toBe(written);
});

test("a quotation mark at the beginning of a cell is quoted", () => {
  expect(figuresToTsv([figure({ statement: '"好"，投资3元' })])).toContain('\t"""好""，投资3元"\t');
});

test("Markdown has a head, a rule and a row a figure", () => {
  expect(figuresToMarkdown([figure({ change: "down", basis: "環比", metric: "a|b*" })], columns)).toBe(
    "| 指标 | 数字 | 原文 | 时间 | 升降 | 比较 |\n| --- | --- | --- | --- | --- | --- |\n| a\\|b\\* | 约3.2亿元 | 投资额约3.2亿元 |  | ↓ | 環比 |\n",
  );
});

test("no figures make no table", () => {
  expect([figuresToTsv([], columns), figuresToMarkdown([])]).toEqual(["", ""]);
});

test("a table of HTML has the columns that are read, and text is text", () => {
  const html = figuresToHtml([figure({ metric: "<b>", period: "今年" })], columns);
  expect(html).toBe(
    "<table><thead><tr><th>指标</th><th>数字</th><th>原文</th><th>时间</th><th>升降</th><th>比较</th></tr></thead>" +
      "<tbody><tr><td>&lt;b&gt;</td><td>约3.2亿元</td><td>投资额约3.2亿元</td><td>今年</td><td></td><td></td></tr></tbody></table>\n",
  );
  expect(figuresToHtml([], columns)).toBe("");
});
