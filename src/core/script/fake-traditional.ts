import type { ConversionJob, ConversionStyle } from "./convert.ts";

/**
 * Simplified characters that share their form with a rarer Traditional one, while Traditional prose nearly always
 * writes the other: 干部 for 幹部. Where the shared form is right (皇后, 公里) it comes back from Simplified as it was
 * and doesn't count. Left out: those that Taiwan or Hong Kong write either way, in names and words (台 周 占 布 注 志 卷 折 回 杰 筑 伙), and 游, a surname that Taiwan has many of.
 * Surnames among them (余先生) come back too, as the improved conversion knows them.
 */
const UNSPLIT = new Set("干后斗愿冲里面并制征准丰几系只朴仆么于范余松云谷郁采御舍咸夸卜丑佣荐表板涌托");

/**
 * What slips don't reach: so many unconverted characters, of so many kinds, at so large a share of the places. The fewer they
 * are, the larger their share has to be. Of 1,328 native blocks of 20 sentences of the press one is taken for a fake; of the
 * same made by a character table .997 (Taiwan) and .951 (Hong Kong, whose sentences are short) are.
 */
const ENOUGH = [
  { unconverted: 3, kinds: 2, share: 0.25 },
  { unconverted: 2, kinds: 2, share: 0.6 },
  { unconverted: 3, kinds: 1, share: 0.6 },
];

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
  // What stands behind the same character counts once: a name that comes again (陳英杰) is one piece of evidence.
  const unconverted = new Set<string>();
  const converted = new Set<string>();
  lines.forEach((line, index) => {
    const [simple = "", right = ""] = [simplified[index], restored[index]];
    if (simple.length !== line.length || right.length !== line.length) return;
    if (isSimplified(line, simple, right)) return;
    for (let at = 0; at < line.length; at++) {
      if (!UNSPLIT.has(simple.charAt(at)) || right[at] === simple[at]) continue;
      const found = line[at] === simple[at] ? unconverted : converted;
      found.add(simple.slice(Math.max(0, at - 1), at + 1));
    }
  });
  const kinds = new Set([...unconverted].map((found) => found.at(-1))).size;
  const share = unconverted.size / (unconverted.size + converted.size);
  return ENOUGH.some(
    (least) => unconverted.size >= least.unconverted && kinds >= least.kinds && share >= least.share,
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
