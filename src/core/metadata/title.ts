import { bareText } from "../text/bare-text.ts";
import { findAll } from "../text/find-all.ts";
import { foldTraditional } from "../text/fold-traditional.ts";
import { oneLine } from "../text/one-line.ts";

/** Signs that part a headline from section and site in a page's `<title>`. A dash inside a word parts nothing. */
const SEPARATOR =
  /(?:(?<!\s)\s+)?(?:[|｜│_»«]+\s*|(?<![-–—])[-–—]{2,}\s*(?=[^-–—]{2,12}(?:[-–—]|$))|(?<![a-z0-9])[-–—](?=[^-–—]{2,20}$)\s*|[<>＜＞]\s*)|(?<!\s)\s+[-–—―·•:：]\s+/giu;

/** What the last parts of a `<title>` are made of, folded. */
const SITE_WORDS =
  /(?:网|新闻|日报|晚报|时报|周刊|在线|线上|频道|中心|电视|财经|传媒|杂志|社|台|报|版|\bnews\b|\btimes\b|\.(?:com|cn|net|org|tw|hk))/iu;

/** A section's name, where it stands before the site's: 文娱. */
const SECTION = /^\p{Script=Han}{2,4}$/u;

/** Fewer letters than this are a section, not a headline. */
const MIN_HEADLINE_LETTERS = 5;

export interface TitleSources {
  /** The page's `<title>`. */
  readonly documentTitle: string;
  /** From JSON-LD or og:title. */
  readonly headline: string | null;
  /** Texts of the page's headings of the highest rank that it has, in order. */
  readonly headings: readonly string[];
  readonly siteName: string | null;
  /** What Readability made of it. */
  readonly fallback: string | null;
  /** Lines of the page over its story, in order. */
  readonly lines: readonly string[];
}

/**
 * The headline alone, without section and site: the heading that the `<title>` or the headline for machines repeats,
 * else the headline for machines or the `<title>`, cut at its separators.
 */
export function chooseTitle(sources: TitleSources): string {
  const { documentTitle, headline, headings, siteName, fallback, lines } = sources;
  const stated = [headline, documentTitle].filter(
    (title): title is string => Boolean(title?.trim()) && !isSiteAlone(title ?? "", siteName),
  );
  for (const heading of headings) {
    const bare = bareText(heading);
    const names = (title: string): boolean =>
      bareText(title).includes(bare) &&
      bare.length * LEAST_PART >= bareText(withoutSite(fold(title), siteName)).length;
    if (bare.length >= MIN_HEADLINE_LETTERS && stated.some(names)) return fold(heading);
  }
  const cut = stated.map((title) => shownStart(withoutSite(fold(title), siteName), lines));
  const [first, second] = cut;
  // A headline for machines may be the site's slogan on every page; the page's own title then differs wholly.
  if (first && second && !shareText(first, second) && bareText(second).length > bareText(first).length)
    return second;
  if (first) return first;
  const heading = headings.find((text) => bareText(text).length >= MIN_HEADLINE_LETTERS);
  const guess = fallback && !isSiteAlone(fallback, siteName) ? fallback : null;
  // A page that calls itself by the site's name has its headline in a heading, in a line over the story, or has none.
  return fold(
    guess ??
      heading ??
      headings[0] ??
      lines.findLast(isHeadlineLike) ??
      headline ??
      (documentTitle || (fallback ?? "")),
  );
}

/** 新桥通车 市政 江城网, with a line 新桥通车 over the story: that line, where a site's word ends what stands behind it. */
function shownStart(title: string, lines: readonly string[]): string {
  const isShown = (line: string): boolean =>
    bareText(line).length >= MIN_HEADLINE_LETTERS && title.startsWith(`${line} `);
  const [last = ""] = /\S+$/u.exec(title) ?? [];
  return (SITE_WORDS.test(foldTraditional(last)) && lines.find(isShown)) || title;
}

/** A line without a stop, of words alone: no date, no label, no way through the site. */
function isHeadlineLike(line: string): boolean {
  const { length } = bareText(line);
  return (
    length >= MIN_LINE_HEADLINE && length <= MAX_LINE_HEADLINE && !/[。:：>»|]|，$|\d[/:-]\d/u.test(line)
  );
}

/** Letters of a line that may be a headline by where it stands. */
const MIN_LINE_HEADLINE = 8;
const MAX_LINE_HEADLINE = 45;

/** A heading is a title's headline if it is a third of it at least: with less, it is the section. */
const LEAST_PART = 3;

/** 岚城新闻网 on every page of it. */
function isSiteAlone(title: string, siteName: string | null): boolean {
  const bare = bareText(title);
  if (siteName && bare === bareText(siteName)) return true;
  const words = foldTraditional(title.trim()).split(/\s+/u);
  return bare.length <= 12 && !/[，：！？]/u.test(title) && words.every((word) => SITE_END.test(word));
}

/** What the name of a site alone ends in, folded. */
const SITE_END = /(?:新闻网|资讯网|日报网?|晚报网?|时报|电视台|广播电台|新闻中心|在线|首页|门户网站)$/u;

/** 新桥通车_江城网 → 新桥通车: leading parts too, where the headline stands last. */
export function withoutSite(title: string, siteName: string | null): string {
  const cut = cutOnce(title, siteName);
  // 标题-新闻中心-岚城网: what the site's name hid before is cut in its turn, if it is a site's word.
  const [last = ""] = partsOf(cut)
    .slice(-1)
    .map(({ text }) => text);
  const isLast = SITE_WORDS.test(foldTraditional(last)) || SECTION.test(last);
  return cut !== title && isLast ? cutOnce(cut, siteName) : cut;
}

function cutOnce(title: string, siteName: string | null): string {
  let parts = partsOf(title);
  const isSite = (part: string): boolean =>
    Boolean(siteName && bareText(part) === bareText(siteName)) ||
    (SITE_WORDS.test(foldTraditional(part)) && bareText(part).length <= 12);
  const longest = Math.max(...parts.map((part) => bareText(part.text).length));
  const isHeadline = (part: string): boolean => bareText(part).length === longest;
  while (
    parts.length > 1 &&
    !isHeadline(parts.at(-1)?.text ?? "") &&
    isShort(parts.at(-1)?.text, longest, isSite)
  ) {
    parts = parts.slice(0, -1);
  }
  while (parts.length > 1 && !isHeadline(parts[0]?.text ?? "") && isSite(parts[0]?.text ?? ""))
    parts = parts.slice(1);
  return title.slice(parts[0]?.start ?? 0, parts.at(-1)?.end ?? title.length).trim();
}

/** A part after the headline goes if it names a site, or is so short beside it that it names a section. */
function isShort(part: string | undefined, longest: number, isSite: (part: string) => boolean): boolean {
  return part !== undefined && (isSite(part) || bareText(part).length * 2 <= longest);
}

interface TitlePart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function partsOf(title: string): TitlePart[] {
  const parts: TitlePart[] = [];
  let start = 0;
  for (const match of findAll(SEPARATOR, title)) {
    if (match.index > start) parts.push({ text: title.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < title.length || parts.length === 0)
    parts.push({ text: title.slice(start), start, end: title.length });
  return parts;
}

function shareText(a: string, b: string): boolean {
  const [short, long] = [bareText(a), bareText(b)].sort((x, y) => x.length - y.length);
  return Boolean(short && long?.includes(short));
}

/** Longer texts are no title. */
const MAX_LENGTH = 500;

function fold(text: string): string {
  return oneLine(text.slice(0, MAX_LENGTH));
}
