import type { Article, Removal } from "../article.ts";
import type { PageSurvey } from "../page/survey.ts";
import { bareText } from "../text/bare-text.ts";
import { chooseByline, isPartOf } from "./byline.ts";
import { readCredits } from "./credits.ts";
import { findOriginalLink } from "./original-link.ts";
import { readLinesAround } from "./page-lines.ts";
import { choosePublishedTime } from "./published-time.ts";
import { chooseSiteName } from "./site-name.ts";
import { readStructuredMetadata, type StructuredMetadata } from "./structured-metadata.ts";
import { chooseTitle } from "./title.ts";

export type Metadata = Pick<
  Article,
  "title" | "byline" | "dir" | "lang" | "excerpt" | "siteName" | "publishedTime" | "credits"
>;

/** What Readability found; the page's own evidence goes before it. */
export interface MetadataHints {
  readonly title: string | null;
  readonly byline: string | null;
  readonly dir: string | null;
  readonly lang: string | null;
  readonly excerpt: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
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
  const headings = headingsOf(scope ?? page);
  const { documentTitle, structured, hints } = statementsAbout(page, scope && headings, readabilityHints);
  const siteName = chooseSiteName(page.title, structured.siteName ?? hints.siteName);
  const title = chooseTitle({
    documentTitle,
    headline: structured.headline,
    headings,
    siteName,
    fallback: hints.title,
  });
  const within = scope && survey.rangeOf(scope);
  const lines = readLinesAround(within ? survey.lines.slice(within.first, within.end) : survey.lines, title);
  const creditLines = trimmed
    .filter(({ reason }) => CREDIT_REASONS.has(reason))
    .flatMap(({ text }) => text.split("\n"));
  const outlets = [siteName, page.title.replace(title, ""), hostOf(page)];
  const authors = structured.authors.filter((author) => !isPartOf(author, outlets));
  const credits = readCredits(lines, creditLines, { ...structured, authors });
  return {
    title,
    byline: chooseByline(credits, structured, [...outlets, credits.source], lines.head, hints.byline),
    dir: hints.dir === "rtl" || page.documentElement.getAttribute("dir") === "rtl" ? "rtl" : null,
    lang: hints.lang ?? page.documentElement.getAttribute("lang"),
    excerpt: hints.excerpt ?? structured.description,
    siteName,
    publishedTime: choosePublishedTime({
      structured: structured.dates,
      timeElements: [...(scope ?? page).querySelectorAll("time[datetime]")].map(
        (time) => time.getAttribute("datetime") ?? "",
      ),
      lines,
      trimmed: creditLines,
      fallback: hints.publishedTime,
    }),
    credits: { ...credits, originalUrl: findOriginalLink(page, credits.source) },
  };
}

function hostOf(page: Document): string {
  return URL.canParse(page.URL) ? new URL(page.URL).host : "";
}

interface Statements {
  readonly documentTitle: string;
  readonly structured: StructuredMetadata;
  readonly hints: MetadataHints;
}

/**
 * What the page's head says, in so far as it is about the article with these headings (`null`: the only one): a page of
 * several describes one of them, most often the first.
 */
function statementsAbout(
  page: Document,
  headings: readonly string[] | null,
  hints: MetadataHints,
): Statements {
  const structured = readStructuredMetadata(page);
  const [heading = ""] = headings ?? [];
  const bare = bareText(heading);
  const isAbout = [page.title, structured.headline].some((title) => bareText(title ?? "").includes(bare));
  if (isAbout) return { documentTitle: page.title, structured, hints };
  return {
    documentTitle: heading,
    structured: {
      headline: null,
      siteName: structured.siteName,
      authors: [],
      source: null,
      editor: null,
      dates: [],
      description: null,
    },
    hints: { ...hints, title: null, byline: null, excerpt: null, publishedTime: null },
  };
}

function headingsOf(page: ParentNode): string[] {
  const texts = (selector: string): string[] =>
    [...page.querySelectorAll(selector)].map((heading) => heading.textContent ?? "");
  const first = texts("h1");
  return first.some((text) => text.trim()) ? first : texts("h2");
}
