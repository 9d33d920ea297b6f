import { foldTraditional } from "../text/fold-traditional.ts";
import { oneLine } from "../text/one-line.ts";

/** Signs before a site's name at the end of a `<title>`. */
const LAST_PART = /^.*(?:[|｜│_»]|\s[-–—]\s|[-–—](?=[^-–—]{2,14}$))\s*([^|｜│_»]{2,24})$/u;

const SITE_WORDS = /(?:网|新闻|报|刊|在线|线上|电视|传媒|社|news|times|post).{0,4}$/iu;

/** Names of a section or of nothing. */
const NO_SITE = /^(?:title|home|index|首页|正文|新闻|即时新闻|滚动新闻|新闻中心|news)$/iu;

/** Characters from which what is stated as the site's name and as the page's title alike is a headline. */
const MIN_HEADLINE = 10;

/** The site's name as the page states it, else the last part of its `<title>` where that reads like one. */
export function chooseSiteName(documentTitle: string, stated: string | null): string | null {
  const name = firstPart(clean(stated ?? ""));
  const isHeadline =
    name === clean(documentTitle) && name.length >= MIN_HEADLINE && !matches(SITE_WORDS, name);
  if (name && name.length <= 40 && !matches(NO_SITE, name) && !isHeadline) return name;
  const last = firstPart(clean(LAST_PART.exec(documentTitle.slice(-120).trim())?.[1] ?? ""));
  return matches(SITE_WORDS, last) && !matches(NO_SITE, last) ? last : null;
}

/** 嵐城新聞網 - 每日新聞 → 嵐城新聞網: a slogan or the name in another language follows the sign. */
function firstPart(name: string): string {
  const [first = ""] = name.split(/\s[-–—－|｜]\s|[|｜]/u, 1);
  return matches(SITE_WORDS, first) ? first.trim() : name;
}

/** The patterns are written in Simplified alone. */
function matches(pattern: RegExp, name: string): boolean {
  return pattern.test(foldTraditional(name));
}

/** 《财经网》 → 财经网 */
function clean(name: string): string {
  return oneLine(name.replace(/[《》]/gu, ""));
}
