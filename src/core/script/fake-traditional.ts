import type { ConversionJob, ConversionStyle } from "./convert.ts";

/**
 * Simplified characters that share their form with a rarer Traditional one, while Traditional prose nearly always
 * writes the other: 干部 for 幹部. Where the shared form is right (皇后, 公里) it comes back from Simplified as it was
 * and doesn't count. Left out: those that Taiwan or Hong Kong write either way (台 周 占 布 游 注 志 卷 折 回).
 */
const UNSPLIT = new Set("干后斗愿冲里面并制征准丰几系只杰朴仆伙么于范余松云谷郁");

/**
 * Surnames among them, which stay as they are (于小姐, 范先生): they count beside these characters alone, in the
 * Simplified of 由于, 范围, 其余, 放松, 云计算, 谷物, 忧郁.
 */
const SURNAMES: Readonly<Record<string, { readonly after: string; readonly before: string }>> = {
  于: { after: "由对关至在位处等属基鉴便利低高大小善敢终用忠限急勇", before: "是" },
  范: { after: "规示模典防", before: "围畴例" },
  余: { after: "其剩业多年月天人名十百千万个", before: "下款额" },
  松: { after: "放轻宽", before: "绑懈动" },
  云: { after: "", before: "计端层" },
  谷: { after: "稻", before: "物类" },
  郁: { after: "忧抑", before: "闷" },
};

/** What a slip can't reach: unconverted characters, their kinds, their share of the places. */
const MIN_UNCONVERTED = 3;
const MIN_KINDS = 2;
const MIN_SHARE = 0.1;

/** The verdict rests on these: to Simplified, and back, as OpenCC does them. */
const PLAIN = { quotes: "keep", vocabulary: false, mendFake: false, improvements: false } as const;
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
    for (let at = 0; at < line.length; at++) {
      if (!UNSPLIT.has(simple.charAt(at)) || right[at] === simple[at] || isSurname(simple, at)) continue;
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

function isSurname(text: string, at: number): boolean {
  const company = SURNAMES[text.charAt(at)];
  if (!company) return false;
  const [before, after] = [text[at - 1] ?? "\n", text[at + 1] ?? "\n"];
  return !company.after.includes(before) && !company.before.includes(after);
}
