/** More scripts and longer ones than a page declares its date in. */
const MOST_SCRIPTS = 80;
const LONGEST = 200_000;

/** Names that publishing systems give to the time of publication in a page's own scripts, with its value. */
const VARIABLE =
  /(?<![\w.$-])["']?(?:ct|(?:ori_?)?create_?time|publish(?:ed)?_?(?:time|date|at)|pub_?(?:time|date)|date_?published)["']?\s*[:=]\s*["']?(\d[\dTZ :+./年月日-]{5,30})["']?\s*[,;}\n]/giu;

/** Seconds, or milliseconds, since 1970 in years from 2001 to 2033. */
const EPOCH = /^(1\d{9}|20\d{8})(?:\d{3})?$/;

/** Hours that all places of Chinese are ahead of UTC. */
const CHINESE_OFFSET = 8;

/**
 * The time of publication that a page gives to its own scripts (ct, createTime, publish_time), as text to be read for
 * its date; `null` where it gives none. A count of seconds is told on the clock of China where the page is Chinese.
 */
export function dateInScripts(page: Document, isChinese: boolean): string | null {
  const scripts = [...page.querySelectorAll("script:not([src])")].slice(0, MOST_SCRIPTS);
  for (const script of scripts) {
    const text = script.textContent ?? "";
    if (text.length > LONGEST) continue;
    for (const [, value = ""] of text.matchAll(VARIABLE)) {
      const seconds = EPOCH.exec(value)?.[1];
      if (seconds) return wallTime(Number(seconds), isChinese);
      if (/[-/年:]/u.test(value)) return value;
    }
  }
  return null;
}

function wallTime(seconds: number, isChinese: boolean): string {
  const offset = isChinese ? CHINESE_OFFSET : 0;
  const clock = new Date((seconds + offset * 3600) * 1000).toISOString().slice(0, 19);
  return clock + (isChinese ? `+0${CHINESE_OFFSET}:00` : "Z");
}
