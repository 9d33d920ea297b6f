import { isElement, tagOf } from "../page/dom.ts";

/** The parts of an article that its site split over several addresses. */
export interface ArticlePages {
  /** Absolute addresses in reading order, this page's own among them; at least two. */
  readonly addresses: readonly string[];
  /** Place of this page in `addresses`, from 0. */
  readonly current: number;
  /** False where only a "next" link shows that more follows, so that there may be yet more. */
  readonly complete: boolean;
}

/** An article of more parts than this is a mistaken pager. */
const MAX_PAGES = 50;

/** Words that, alone in a link, lead to the following part. */
const NEXT_WORDS =
  /^[(（[【<《«‹]*(?:接?下一[页頁張张]|下[页頁]|后页|後頁|余下全文|餘下全文|阅读全文|閱讀全文|次(?:の)?ページ|次へ|다음\s*페이지|next(?:\s+page)?)[\s)）\]】>》»›→.…]*$/iu;

/** The number of a part, alone in a link: 2, [2], 第2页, 第二頁：性能. */
const PAGE_NUMBER =
  /^[[(（【]?(?:(\d{1,2})|第\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[页頁](?:[:：].*)?)[\])）】]?$/u;

/** Pagers in here turn the comments or a list, not the article. */
const FOREIGN_PAGER = /comment|reply|pinglun|liuyan|related|xiangguan|recommend|tuijian/i;

/** Where an address carries the number of a part; what is left when it is cut out is the article's stem. */
const NUMBERED_ADDRESS: readonly RegExp[] = [
  // 3600251_2.shtml, NE034rhg-2.html
  /^(?<before>[^?#]*?)[_-](?<number>\d{1,2})(?<after>\.\w{2,5}(?:\?.*)?)$/,
  // ?page=2, &p=2
  /^(?<before>[^#]*?)[?&](?:page|p|pn|pg|pageno|pageindex)=(?<number>\d{1,2})(?<after>(?:&.*)?)$/i,
  // /story/2, /story/page/2
  /^(?<before>https?:\/\/[^/?#]+\/[^?#]*[^/?#])(?:\/page)?\/(?<number>\d{1,2})\/?(?<after>(?:\?.*)?)$/i,
];

interface Part {
  readonly stem: string;
  /** As in the address; `null` for an address without one, which is the first part. */
  readonly number: number | null;
}

/**
 * The other parts of the article on this page: links of a pager that have this origin and this page's address but for
 * the number of the part. `null` where the article stands on one page. Nothing is fetched.
 */
export function findArticlePages(page: Document, url: string): ArticlePages | null {
  const own = partsOf(withoutFragment(url));
  const found = new Map<number, string>();
  let numbered = false;
  let ownNumber: number | null = null;

  for (const link of page.querySelectorAll("a[href], link[rel~=next][href]")) {
    const label = labelOf(link);
    if (!label || isForeignPager(link)) continue;
    const address = resolve(link.getAttribute("href") ?? "", url);
    if (!address || address === withoutFragment(url)) continue;
    const match = commonStem(own, partsOf(address));
    if (!match) continue;
    ownNumber = match.own;
    found.set(match.other ?? FIRST, address);
    numbered ||= typeof label === "number";
  }
  if (found.size === 0) return null;

  const place = ownNumber ?? firstNumber(found);
  found.set(place, withoutFragment(url));
  const ordered = [...found].sort(([a], [b]) => a - b).slice(0, MAX_PAGES);
  if (ordered.length < 2) return null;
  return {
    addresses: ordered.map(([, address]) => address),
    current: ordered.findIndex(([number]) => number === place),
    complete: numbered,
  };
}

const FIRST = 1;

/** Some sites count from `_1` for the second part; then the bare address comes before it. */
function firstNumber(found: ReadonlyMap<number, string>): number {
  return found.has(FIRST) ? 0 : FIRST;
}

function labelOf(link: Element): number | "next" | null {
  if (tagOf(link) === "link") return "next";
  const text = wordsOf(link);
  if (text.length > 60) return null;
  if (NEXT_WORDS.test(text)) return "next";
  return PAGE_NUMBER.test(text) ? FIRST : null;
}

/** What a link says: its text, else what stands for its picture or its sign. */
function wordsOf(link: Element): string {
  const said = [
    link.textContent,
    link.querySelector("img[alt]")?.getAttribute("alt"),
    link.getAttribute("aria-label"),
    link.getAttribute("title"),
  ];
  return said.map((text) => (text ?? "").trim()).find((text) => text !== "") ?? "";
}

function isForeignPager(link: Element): boolean {
  for (let at: Element | null = link; at; at = at.parentElement) {
    if (tagOf(at) === "body" || !isElement(at)) return false;
    if (FOREIGN_PAGER.test(`${at.id} ${at.getAttribute("class") ?? ""}`)) return true;
  }
  return false;
}

/** Absolute address without fragment, or `null` where it leads out of the page's origin. */
function resolve(href: string, base: string): string | null {
  if (!URL.canParse(href, base)) return null;
  const address = new URL(href, base);
  const isWeb = address.protocol === "http:" || address.protocol === "https:";
  return isWeb && address.origin === new URL(base).origin ? withoutFragment(address.href) : null;
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/, "");
}

/** Every way to read an address: as a first part without a number, and with each kind of number. */
function partsOf(address: string): readonly Part[] {
  const parts: Part[] = [{ stem: address, number: null }];
  // /story/ is the first of /story/2/
  if (address.endsWith("/")) parts.push({ stem: address.slice(0, -1), number: null });
  for (const pattern of NUMBERED_ADDRESS) {
    const groups = pattern.exec(address)?.groups;
    if (!groups) continue;
    const { before = "", number, after = "" } = groups;
    parts.push({ stem: before + after, number: Number(number) });
  }
  return parts;
}

function commonStem(
  own: readonly Part[],
  other: readonly Part[],
): { own: number | null; other: number | null } | null {
  for (const a of own) {
    for (const b of other) {
      if (a.stem === b.stem && a.number !== b.number) return { own: a.number, other: b.number };
    }
  }
  return null;
}
