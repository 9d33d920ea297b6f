/** Signs before a site's name at the end of a `<title>`. */
const LAST_PART = /^.*(?:[|｜│_»]|\s[-–—]\s|[-–—](?=[^-–—]{2,14}$))\s*([^|｜│_»]{2,24})$/u;

const SITE_WORDS = /(?:网|網|新闻|新聞|报|報|刊|在线|在線|線上|电视|電視|传媒|傳媒|社|news|times|post)/iu;

/** The site's name as the page states it, else the last part of its `<title>` where that reads like one. */
export function chooseSiteName(documentTitle: string, stated: string | null): string | null {
  const name = stated?.replace(/\s+/gu, " ").trim();
  if (name && name.length <= 40) return name;
  const last = LAST_PART.exec(documentTitle.slice(-120).trim())?.[1]?.trim();
  return last && SITE_WORDS.test(last) ? last : null;
}
