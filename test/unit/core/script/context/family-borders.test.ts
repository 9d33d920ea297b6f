import { expect, it } from "vitest";
import { readWordFrequencies } from "../../../../../src/build/word-frequencies.mjs";
import { PLACE_NAMES } from "../../../../../src/build/words/place-names.mjs";
import { WORD_FAMILIES } from "../../../../../src/build/words/word-families.mjs";
import { convert } from "../compiled-engine.ts";

/** Words this frequent in jieba's corpus stand beside others in any news. */
const LEAST_COUNT = 300;

/** Of those, how many are tried on either side, the most frequent first. */
const MOST_NEIGHBOURS = 6;

/** Words that do lie across a border, but of words that hardly stand side by side: 一卷|边防, 有余|华夏, 水稻|谷地. */
const ACCEPTED = "卷边 卷绕 卷线 卷盘 卷紧 卷带 卷裤 卷钱 卷跑 稻谷 准许 台吉 台端 并入学 余华 托福";

const frequent = [...readWordFrequencies()]
  .filter(([word, { count }]) => count >= LEAST_COUNT && (word.length === 2 || word.length === 3))
  .sort(([, a], [, b]) => b.count - a.count)
  .map(([word]) => word);

/** Frequent words by what they end and begin with. */
const byEnd = groupBy((word, length) => word.slice(-length));
const byBeginning = groupBy((word, length) => word.slice(0, length));

function groupBy(part: (word: string, length: number) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of frequent) {
    for (let length = 1; length < word.length; length++) {
      const group = groups.get(part(word, length)) ?? [];
      if (group.length < MOST_NEIGHBOURS) group.push(word);
      groups.set(part(word, length), group);
    }
  }
  return groups;
}

/** Pairs of frequent words, the first ending and the second beginning in this word: 停留|须要 around 留须. */
function pairsAround(word: string): readonly (readonly [string, string])[] {
  return Array.from({ length: word.length - 1 }, (_, at) => at + 1).flatMap((at) =>
    (byEnd.get(word.slice(0, at)) ?? []).flatMap((first) =>
      (byBeginning.get(word.slice(at)) ?? []).map((second) => [first, second] as const),
    ),
  );
}

function improved(text: string): string {
  return convert(text, { from: "zh-Hans", to: "zh-Hant", improvements: true });
}

it("no word of a family changes two frequent words that it lies across", () => {
  const words = [...WORD_FAMILIES, ...PLACE_NAMES].flatMap((family) => family.split(" ").slice(1));
  const crossed = [...new Set(words)].filter((word) =>
    pairsAround(word).some(
      ([first, second]) =>
        improved(`${first}${second}`) !== improved(`${first}\n${second}`).replace("\n", ""),
    ),
  );
  expect(crossed.filter((word) => !ACCEPTED.split(" ").includes(word))).toEqual([]);
});
