import type { Article, Removal } from "../article.ts";
import { dateInAddress } from "../dates/address-date.ts";
import type { PageSurvey } from "../page/survey.ts";
import type { LineRange } from "../page/survey-lines.ts";
import { isChinese } from "../text/prose.ts";
import { chooseByline, isPartOf } from "./byline.ts";
import { readCredits } from "./credits.ts";
import { markedAuthors } from "./marked-authors.ts";
import { findOriginalLink } from "./original-link.ts";
import { headingsOf } from "./page-headings.ts";
import { readLinesAround } from "./page-lines.ts";
import { choosePublishedTime } from "./published-time.ts";
import { dateInScripts } from "./script-date.ts";
import { chooseSiteName } from "./site-name.ts";
import { statementsAbout } from "./statements.ts";
import { chooseTitle } from "./title.ts";

export type Metadata = Pick<
  Article,
  "title" | "byline" | "dir" | "lang" | "excerpt" | "siteName" | "publishedTime" | "credits"
>;

/** What Readability found; the page's own evidence goes before it. */
export interface MetadataHints {
  readonly title: string | null;
  readonly dir: string | null;
  readonly lang: string | null;
  readonly excerpt: string | null;
  readonly siteName: string | null;
}

/** A line that was taken out of the body. */
export type TrimmedLine = Pick<Removal, "reason" | "text">;

/** Reasons whose lines say who, when and where. */
const CREDIT_REASONS: ReadonlySet<string> = new Set(["editor", "source", "byline", "date", "disclaimer"]);

/**
 * Title, byline, site, published time and credits of a page. `survey`: the page's own; `trimmed`: what was taken out
 * of its body, in order; `scope`: the element of the article where the page holds several.
 */
export function readMetadata(
  page: Document,
  survey: PageSurvey,
  readabilityHints: MetadataHints,
  trimmed: readonly TrimmedLine[],
  scope: Element | null = null,
): Metadata {
  const within = (scope && survey.rangeOf(scope)) ?? undefined;
  const over = readLinesAround(survey.lines, "", within).head;
  const { structured, hints, siteName, title } = readTitle(page, readabilityHints, scope, over);
  const lines = readLinesAround(survey.lines, title, within);
  const creditLines = trimmed
    .filter(({ reason }) => CREDIT_REASONS.has(reason))
    .flatMap(({ text }) => text.split("\n"));
  const outlets = [siteName, page.title.replace(title, ""), hostOf(page)];
  const authors = structured.authors.filter((author) => !isPartOf(author, outlets));
  const credits = readCredits(lines, creditLines, { ...structured, authors }, siteName);
  return {
    title,
    byline: chooseByline(credits, structured, [...outlets, credits.source], {
      head: lines.head,
      marked: markedAuthors(scope, survey, lines.headRange),
    }),
    dir: hints.dir === "rtl" || page.documentElement.getAttribute("dir") === "rtl" ? "rtl" : null,
    lang: hints.lang ?? page.documentElement.getAttribute("lang"),
    excerpt: hints.excerpt ?? structured.description,
    siteName,
    publishedTime: choosePublishedTime({
      structured: structured.dates,
      timeElements: timesBeside(scope, survey, lines.ownRange),
      lines,
      trimmed: creditLines,
      address: dateInAddress(page.URL),
      script: scope ? null : dateInScripts(page, isChinese(title)),
      isMonthFirst: MONTH_FIRST.test(page.documentElement.getAttribute("lang") ?? ""),
      isChinese: isChinese(title),
    }),
    credits: { ...credits, originalUrl: findOriginalLink(page, credits.source) },
  };
}

/** The title, as far as head and headings tell it before the article is looked for; `null` where they tell none. */
export function statedTitle(page: Document): string | null {
  return readTitle(page, NO_HINTS, null, []).title || null;
}

const NO_HINTS: MetadataHints = {
  title: null,
  dir: null,
  lang: null,
  excerpt: null,
  siteName: null,
};

function readTitle(
  page: Document,
  readabilityHints: MetadataHints,
  scope: Element | null,
  lines: readonly string[],
) {
  const headings = headingsOf(scope ?? page);
  const about = statementsAbout(page, headings, scope !== null, readabilityHints);
  const { documentTitle, structured, hints } = about;
  const siteName = chooseSiteName(page.title, structured.siteName ?? hints.siteName);
  const { headline } = structured;
  const title = chooseTitle({ documentTitle, headline, headings, siteName, fallback: hints.title, lines });
  return { structured, hints, siteName, title };
}

/** Languages whose writers put the month before the day. */
const MONTH_FIRST = /^en(?:-us|-ph)?$/iu;

/** Lines over the title among which a `time` may be the article's. */
const OVER_TITLE = 3;

/**
 * What the `time` elements from the title to the story's end say to machines, and the `abbr` that were used before there
 * were any: not those of teasers (in a link, or elsewhere), nor of a later change.
 */
function timesBeside(scope: Element | null, survey: PageSurvey, own: LineRange): string[] {
  return [...survey.tagged("time"), ...survey.tagged("abbr")].flatMap((time) => {
    const at = survey.rangeOf(time)?.first ?? -1;
    const isBeside = at >= own.first - OVER_TITLE && at <= own.end;
    const names = `${time.getAttribute("itemprop")} ${time.getAttribute("class")}`;
    const isOther = (scope && !scope.contains(time)) || time.closest("a");
    if (!isBeside || isOther || /modif|update/iu.test(names)) return [];
    return [time.getAttribute("datetime") ?? time.getAttribute("title") ?? ""];
  });
}

function hostOf(page: Document): string {
  return URL.canParse(page.URL) ? new URL(page.URL).host : "";
}
