import { foldTraditional } from "../text/fold-traditional.ts";
import { SPACES, withoutTail } from "../text/without-tail.ts";

/** Words of a link to the text's first place, folded. */
const ORIGINAL = /^(?:阅读原文|查看原文|原文(?:链接|连结|网址|出处)|新闻来源|original (?:article|story))$/i;

/** More links than a page has before and after its story. */
const MOST_LINKS = 2000;

/**
 * Where the text comes from, if the page links there: a link that says so, or the outlet's name as a link to a page of
 * another site whose address has a number, as articles have. Never a front page, whatever its query. Absolute, http or https, and not this page.
 */
export function findOriginalLink(page: Document, source: string | null): string | null {
  const here = URL.canParse(page.URL) ? new URL(page.URL).host : "";
  for (const link of [...page.querySelectorAll<HTMLAnchorElement>("a[href]")].slice(0, MOST_LINKS)) {
    const text = withoutTail((link.textContent ?? "").trim(), `${SPACES}:：>»`);
    const isNamed = source !== null && text === source;
    if (!ORIGINAL.test(foldTraditional(text)) && !isNamed) continue;
    const address = URL.canParse(link.href) ? new URL(link.href) : null;
    if (!address || !/^https?:$/.test(address.protocol)) continue;
    const isFrontPage = address.pathname.length <= 1;
    const isArticle =
      !isNamed || (/\d/.test(address.pathname + address.search) && !isSameSite(address.host, here));
    if (!isFrontPage && address.href !== page.URL && isArticle) return address.href;
  }
  return null;
}

/** www.site.example and news.site.example are one site: the last two labels, as far as both have them. */
function isSameSite(host: string, other: string): boolean {
  const siteOf = (name: string): string => name.split(".").slice(-SITE_LABELS).join(".");
  return siteOf(host) === siteOf(other);
}

/** news.site.com.cn and site.com.cn differ by this; two sites under com.cn must not be one. */
const SITE_LABELS = 3;
