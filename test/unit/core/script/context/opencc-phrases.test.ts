import stPhrases from "opencc-js/dict/STPhrases";
import { expect, it } from "vitest";
import { mergeSources } from "../../../../../src/build/merge-sources.mjs";
import { OPENCC_SLIPS } from "../../../../../src/build/words/opencc-slips.mjs";
import { PLACE_NAMES } from "../../../../../src/build/words/place-names.mjs";
import { PREFERRED_FORMS } from "../../../../../src/build/words/preferred-forms.mjs";
import { WORD_FAMILIES } from "../../../../../src/build/words/word-families.mjs";
import { convert } from "../compiled-engine.ts";

const IN_FAMILIES = [...WORD_FAMILIES, ...PLACE_NAMES].flatMap((family) => family.split(" ").slice(1));

/** Phrases that end in what rules about neighbours decide otherwise: by themselves 海里 is in the sea, 一出 to come out. */
const RULED = [
  "斯杯",
  "国家杯",
  "国王杯",
  "苏迪曼杯",
  "莱德杯",
  "霍普曼杯",
  "涂姓技士",
  "一出",
  "海里",
  "毛司里砖儿",
  "夸多斗靡",
  "撒马尔干",
  "公认会计准",
  "余慈高速",
];

/** Whether our tables say that this phrase of OpenCC's is to be another than it has. */
function isMeant(phrase: string, openCc: string, ours: string): boolean {
  if (
    OPENCC_SLIPS.has(phrase) ||
    RULED.some((word) => phrase.endsWith(word)) ||
    IN_FAMILIES.some((word) => phrase.includes(word))
  )
    return true;
  return [...openCc].every((character, at) => {
    const becomes = [...ours][at] ?? "";
    return (
      becomes === character || PREFERRED_FORMS.some(({ from, to }) => from === character && to === becomes)
    );
  });
}

it("no phrase of OpenCC's is lost but by a table that says so, and few are", () => {
  // Characters beyond the Basic Multilingual Plane are in no word list.
  const phrases = [...mergeSources([stPhrases])].filter(([phrase]) => !/[\ud800-\udfff]/.test(phrase));
  const changed = phrases
    .map(([phrase, openCc]) => ({
      phrase,
      openCc,
      ours: convert(phrase, { from: "zh-Hans", to: "zh-Hant", improvements: true }),
    }))
    .filter(({ openCc, ours }) => ours !== openCc);
  expect(changed.filter(({ phrase, openCc, ours }) => !isMeant(phrase, openCc, ours))).toEqual([]);
  expect(changed.length / phrases.length).toBeLessThan(0.0175);
});
