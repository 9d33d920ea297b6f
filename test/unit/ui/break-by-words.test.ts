import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { breakByWords, wordChunks } from "../../../src/ui/break-by-words.ts";

/** Wherever the words end, these stay whole. */
test.each([
  ["Simplified", "城市图书馆今天开放", "zh-Hans", ["城市", "图书馆", "今天", "开放"]],
  ["Traditional", "海線小站改建完成", "zh-Hant-TW", ["改建", "完成"]],
  ["a word that the segmenter does not know", "横空出世的新车", "zh-Hans", ["横空出世的"]],
  ["… and in Traditional", "橫空出世的新車打折銷售", "zh-Hant-TW", ["橫空出世的", "打折"]],
  ["closing punctuation", "“书香”点亮夜读", "zh-Hans", ["香”"]],
  ["opening punctuation", "夜讀「書香」", "zh-Hant-TW", ["「書", "香」"]],
  ["a short quotation that the segmenter does not know", "夜读“芯成长”计划", "zh-Hans", ["“芯成长”"]],
  ["… and in Traditional", "夜讀「芯成長」計畫", "zh-Hant-TW", ["「芯成長」"]],
  ["an adverb before its verb", "提案未获得通过", "zh-Hans", ["未获得"]],
  ["… and in Traditional", "船隊已抵達港口", "zh-Hant-TW", ["已抵達"]],
  ["prefixes", "开设跨地区多学科课程", "zh-Hans", ["跨地区", "多学科"]],
  ["an auxiliary before its verb", "新法可改善供水", "zh-Hans", ["可改善"]],
  ["a sign after its word", "云麓以书香+点亮城乡", "zh-Hans", ["香+"]],
  ["a number and its unit", "新增9座车站", "zh-Hans", ["9座"]],
  ["what leads to a number", "全长约18公里", "zh-Hans", ["约18公里"]],
  ["a particle", "新的车站", "zh-Hans", ["新的"]],
])("%s is not cut", (_name, text, lang, whole) => {
  const chunks = wordChunks(text, lang);
  expect(chunks.join("")).toBe(text);
  for (const part of whole)
    expect(
      chunks.some((chunk) => chunk.includes(part)),
      part,
    ).toBe(true);
});

test.each([
  ["城市图书馆今天开放", "zh-Hans", ["城市", "图书馆", "今天", "开放"]],
  ["国务院总理在北京会见外宾", "zh-Hans", ["国务院", "总理", "在北京", "会见", "外宾"]],
  ["立法院三讀通過預算案", "zh-Hant-TW", ["立法院", "三讀通過", "預算案"]],
])("%s may break at its words", (text, lang, chunks) => {
  expect(wordChunks(text, lang)).toEqual(chunks);
});

test("a line may end between words, and at spaces", () => {
  expect(wordChunks("三期通车 新增车站", "zh-Hans").length).toBeGreaterThan(3);
});

function headingOf(html: string): Element {
  const heading = new JSDOM(html).window.document.querySelector("h1");
  if (!heading) throw new Error("no heading");
  return heading;
}

test("the text of the heading stays as it is, and so do the elements in it", () => {
  const heading = headingOf('<h1>山城轻轨<b>三期</b>通车，新增<span id="figure-1">9座</span>车站</h1>');
  const before = heading.textContent;
  breakByWords(heading, "zh-Hans");
  expect(heading.textContent).toBe(before);
  expect(heading.querySelector("#figure-1 .word")?.textContent).toBe("9座");
  expect(heading.querySelectorAll(".word").length).toBeGreaterThan(3);
});

test("Latin headings are left to the browser", () => {
  const heading = headingOf("<h1>Trains run again</h1>");
  breakByWords(heading, "en");
  expect(heading.innerHTML).toBe("Trains run again");
});
