import { expect, test } from "vitest";
import { splitSentences } from "../../../../src/core/text/sentences.ts";

const sentencesOf = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each<[text: string, ...sentences: string[]]>([
  ["岚城下雨了。明天天晴！他说：“好。”", "岚城下雨了。", "明天天晴！", "他说：“好。”"],
  [
    "It opened in 2017. The firm sells the EV. That promises 12%. Prices rose.",
    "It opened in 2017.",
    "The firm sells the EV.",
    "That promises 12%.",
    "Prices rose.",
  ],
  [
    "Gov. Linda Park met Sen. Anna Bell. “We won.” They left.",
    "Gov. Linda Park met Sen. Anna Bell.",
    "“We won.”",
    "They left.",
  ],
  [
    "The U.S. Senate and Dr. J. K. Marsh agreed, e.g. Monday.",
    "The U.S. Senate and Dr. J. K. Marsh agreed, e.g. Monday.",
  ],
])("%s", (text, ...sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
