import fc from "fast-check";
import { expect, it } from "vitest";
import { composeChain } from "../../../src/build/compose-chain.mjs";
import { createStagedConverter } from "../../../src/build/convert-in-stages.mjs";
import { encodeDictionary } from "../../../src/build/encode-dictionary.mjs";
import { readDictionary } from "../../../src/core/lexicon/dictionary.ts";
import { deferTo } from "../../../src/core/script/defer-phrases.ts";
import { convertStage } from "../../../src/core/script/stage.ts";
import { fromStageText, toStageText } from "../../../src/core/script/stage-text.ts";

const entries = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(rows));
const read = (of: ReadonlyMap<string, string>) => readDictionary(encodeDictionary(of));

it("makes one dictionary of two, the first of which cuts the text", () => {
  const last = entries({ 裏: "里", 為: "为", 乾: "干", 乾隆: "乾隆" });
  const composed = composeChain({ segment: last, stages: [entries({ 裡: "裏" }), last] });
  expect(composed.deferred).toEqual(new Set());
  expect(Object.fromEntries(composed.entries)).toEqual({
    裡: "里",
    裏: "里",
    為: "为",
    乾: "干",
    乾隆: "乾隆",
  });
});

it("knows a later stage's phrase by what an earlier one makes it of", () => {
  const last = entries({ 裏: "里", 裏脊: "裏脊" });
  const { entries: composed } = composeChain({ segment: last, stages: [entries({ 裡: "裏" }), last] });
  expect(composed.get("裡脊")).toBe("裏脊");
});

it("forgets phrases that say what their characters say, unless they keep another from being found", () => {
  const last = entries({ 甲: "一" });
  const first = entries({ 乙丙: "乙丙", 丁戊: "丁戊", 戊己: "戊甲" });
  const { entries: composed } = composeChain({ segment: last, stages: [first, last] });
  expect([...composed.keys()]).toEqual(["甲", "丁戊", "戊己"]);
});

it("does what the chain does, whatever overlaps what", () => {
  const alphabet = fc.constantFrom(..."甲乙丙丁戊");
  const word = fc.string({ unit: alphabet, minLength: 1, maxLength: 4 });
  const entry = word.chain((key) =>
    fc
      .string({ unit: alphabet, minLength: key.length, maxLength: key.length })
      .map((value) => [key, value] as const),
  );
  const dictionary = fc.array(entry, { maxLength: 12 }).map((rows) => new Map(rows));
  fc.assert(
    fc.property(dictionary, dictionary, fc.string({ unit: alphabet, maxLength: 30 }), (first, last, text) => {
      const chain = { segment: last, stages: [first, last] };
      const composed = composeChain(chain);
      const parts = { segment: read(last), stages: [read(first), read(last)] };
      const dictionaryOfAll = readDictionary(encodeDictionary(composed.entries, composed));
      const defer = deferTo(() => parts);
      const converted = fromStageText(convertStage(dictionaryOfAll, toStageText(text), { defer }));
      expect(converted).toBe(createStagedConverter(chain)(text));
    }),
    { numRuns: 300 },
  );
});
