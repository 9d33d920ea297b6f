import type { Settings, SpokenLanguage } from "./settings-table.ts";

const CHINESE = /^zh\b/iu;
const HONG_KONG = /^zh-(?:Hant-)?(?:HK|MO)\b/iu;

/**
 * Language to speak other than the browser's; `null` where that is the one.
 *
 * No browser asks for texts of Hong Kong (Chromium 156 and Firefox 153 take those of Taiwan), so a reader who names it
 * first among the kinds of Chinese gets them by ourselves.
 *
 * @param browsers  tag of the texts that the browser chose
 * @param languages  of the reader (BCP 47), the preferred first
 */
export function spokenLanguage(
  setting: Settings["language"],
  browsers: string,
  languages: readonly string[],
): SpokenLanguage | null {
  if (setting !== "auto") return setting === browsers ? null : setting;
  const chinese = languages.find((language) => CHINESE.test(language)) ?? "";
  return CHINESE.test(browsers) && HONG_KONG.test(chinese) ? "zh-Hant-HK" : null;
}
