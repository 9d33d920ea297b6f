/** Words of a link to the text's first place. */
const ORIGINAL =
  /^(?:阅读原文|閱讀原文|查看原文|原文链接|原文連結|原文鏈接|原文网址|原文出处|原文出處|新闻来源|新聞來源|original (?:article|story))$/i;

/** More links than a page has before and after its story. */
const MOST_LINKS = 2000;

/**
 * Where the text comes from, if the page links there: a link that says so, or the outlet's name as a link to more than
 * its front page. Absolute, http or https, and not this page.
 */
export function findOriginalLink(page: Document, source: string | null): string | null {
  for (const link of [...page.querySelectorAll<HTMLAnchorElement>("a[href]")].slice(0, MOST_LINKS)) {
    const text = (link.textContent ?? "").trim().replace(/[\s:：>»]+$/u, "");
    if (!ORIGINAL.test(text) && (source === null || text !== source)) continue;
    const address = URL.canParse(link.href) ? new URL(link.href) : null;
    if (!address || !/^https?:$/.test(address.protocol)) continue;
    const isFrontPage = address.pathname.length <= 1 && address.search === "";
    if (!isFrontPage && address.href !== page.URL) return address.href;
  }
  return null;
}
