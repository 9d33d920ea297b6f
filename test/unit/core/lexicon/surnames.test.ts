import { describe, expect, test } from "vitest";
import { beginsWithSurname, isSurname } from "../../../../src/core/lexicon/surnames.ts";

/** The double ones of the Hundred Family Surnames that are still borne, and those of two families in Taiwan. */
const DOUBLE =
  "欧阳 上官 司马 诸葛 司徒 皇甫 慕容 尉迟 夏侯 令狐 端木 公孙 轩辕 独孤 南宫 宇文 长孙 闻人 赫连 呼延 澹台 淳于 申屠 " +
  "仲孙 钟离 鲜于 闾丘 亓官 太史 东郭 西门 拓跋 完颜 纳兰 叶赫 万俟 濮阳 公冶 宗政 太叔 公羊 梁丘 左丘 第五 百里 谷梁 " +
  "范姜 张简 东方";

/** The commonest of China's and of Taiwan's: nine of ten persons bear one of these. */
const SINGLE =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛";

describe("double surnames", () => {
  test.each(DOUBLE.split(" "))("%s", (surname) => {
    expect(isSurname(surname)).toBe(true);
    expect(beginsWithSurname(`${surname}文清`)).toBe(true);
  });
});

describe("surnames of one character", () => {
  test.each([...SINGLE])("%s", (surname) => {
    expect(isSurname(surname)).toBe(true);
    expect(beginsWithSurname(`${surname}文清`)).toBe(true);
    // Four characters are no name with a surname of one.
    expect(beginsWithSurname(`${surname}的文清`)).toBe(false);
  });
});

test.each([..."的了是在和我你他她它们不把被吗呢"])("nobody is called %s", (character) => {
  expect(isSurname(character)).toBe(false);
  expect(beginsWithSurname(`${character}文清`)).toBe(false);
});
