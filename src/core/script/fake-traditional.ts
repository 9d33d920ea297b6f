import type { ConversionJob, ConversionStyle } from "./convert.ts";

/**
 * Simplified characters that share their form with a rarer Traditional one, while Traditional prose nearly always
 * writes the other: 干部 for 幹部. Where the shared form is right (皇后, 公里) it comes back from Simplified as it was
 * and doesn't count. Left out: those that Taiwan or Hong Kong write either way (台 周 占 布 注 志 卷 折 回), and 游, a surname that Taiwan has many of.
 * Surnames among them (余先生) come back too, as the improved conversion knows them.
 */
const UNSPLIT = new Set("干后斗愿冲里面并制征准丰几系只杰朴仆伙么于范余松云谷郁采筑御舍咸夸卜丑佣荐表板涌托");

/** What a slip can't reach: unconverted characters, their kinds, their share of the places. */
const MIN_UNCONVERTED = 3;
const MIN_KINDS = 2;
const MIN_SHARE = 0.1;

/** The verdict rests on these: to Simplified, and back. */
const PLAIN = { quotes: "keep", vocabulary: false, mendFake: false } as const;
const THERE: ConversionStyle = { from: "zh-Hant", to: "zh-Hans", ...PLAIN };
const BACK: ConversionStyle = { from: "zh-Hans", to: "zh-Hant", ...PLAIN };

/** Conversions that {@link isFakeTraditional} asks for. */
export const VERDICT_STYLES: readonly ConversionStyle[] = [THERE, BACK];

/**
 * Whether a Traditional text was made from Simplified character by character. Give it an article that
 * `detectScript` calls `Hant` or `mixed`; on other text the answer means nothing.
 */
export function isFakeTraditional(
  text: string,
  convertTexts: (job: ConversionJob) => readonly string[],
): boolean {
  const lines = text.split("\n");
  const simplified = convertTexts({ ...THERE, texts: lines });
  const restored = convertTexts({ ...BACK, texts: simplified });
  const unconverted: string[] = [];
  let places = 0;
  lines.forEach((line, index) => {
    const [simple = "", right = ""] = [simplified[index], restored[index]];
    if (simple.length !== line.length || right.length !== line.length) return;
    if (isSimplified(line, simple, right)) return;
    for (let at = 0; at < line.length; at++) {
      if (!UNSPLIT.has(simple.charAt(at)) || right[at] === simple[at]) continue;
      places++;
      if (line[at] === simple[at]) unconverted.push(line.charAt(at));
    }
  });
  return (
    unconverted.length >= MIN_UNCONVERTED &&
    new Set(unconverted).size >= MIN_KINDS &&
    unconverted.length >= MIN_SHARE * places
  );
}

/** A line of a page in both scripts that was never meant to be Traditional. */
function isSimplified(line: string, simple: string, right: string): boolean {
  let difference = 0;
  for (let at = 0; at < line.length; at++) {
    if (line[at] !== simple[at]) difference--;
    else if (right[at] !== simple[at] && !UNSPLIT.has(simple.charAt(at))) difference++;
  }
  return difference > 0;
}
