import { expect, test } from "vitest";
import { proseOf, readSentences } from "../../../../src/core/outline/key-sentences.ts";
import { blocksOfText } from "../../../../src/core/text/text-block.ts";
import { titleWordsIn, weighWords, worthOf } from "../../../../src/core/text/word-weights.ts";

const weights = (title: string, ...lines: readonly string[]): ReadonlyMap<string, number> =>
  weighWords(
    title,
    readSentences(proseOf(blocksOfText(lines.join("\n")))).map(({ folded }) => folded),
  );

test.each([
  ["pairs of Chinese characters", "大桥通车", "岚江大桥今天通车，两岸的居民都来了。", ["大桥", "通车"]],
  ["in either script", "大橋通車", "嵐江大橋今天通車，兩岸的居民都來了。", ["大桥", "通车"]],
  [
    "Latin words that stand by themselves, but not the small ones",
    "The bridge of Lanport is open",
    "The bridge that is at the harbour of Lanport opened to all of the town.",
    ["bridge", "lanport"],
  ],
  [
    "numbers",
    "2024年发电3.5亿度",
    "到2024年底，水电站发电3.5亿度，比上年多。",
    ["2024", "发电", "3.5", "亿度"],
  ],
])("what a text has of its title: %s", (_name, title, text, words) => {
  expect([...weights(title, text).keys()].sort()).toEqual([...words].sort());
});

test("a word that fewer sentences have is worth more, and all together are worth 1", () => {
  const found = weights(
    "大桥通车",
    "岚江大桥今天正式通车，两岸的居民都来了。",
    "岚江大桥全长三公里，一共用了四年时间。",
  );
  expect(found.get("通车")).toBeGreaterThan(found.get("大桥") ?? 1);
  expect(worthOf(new Set(found.keys()), found)).toBeCloseTo(1);
  expect(worthOf(titleWordsIn("大桥", found), found, new Set(["大桥"]))).toBe(0);
});
