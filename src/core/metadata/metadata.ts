import type { Article, Removal } from "../article.ts";
import { chooseByline } from "./byline.ts";
import { readCredits } from "./credits.ts";
import { readLinesAround } from "./page-lines.ts";
import { choosePublishedTime } from "./published-time.ts";
import { chooseSiteName } from "./site-name.ts";
import { readStructuredMetadata } from "./structured-metadata.ts";
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

/** Title, byline, site, published time and credits of a page. `trimmed`: what was taken out of its body, in order. */
export function readMetadata(
  page: Document,
  hints: MetadataHints,
  trimmed: readonly TrimmedLine[],
): Metadata {
  const structured = readStructuredMetadata(page);
  const siteName = chooseSiteName(page.title, structured.siteName ?? hints.siteName);
  const title = chooseTitle({
    documentTitle: page.title,
    headline: structured.headline,
    headings: headingsOf(page),
    siteName,
    fallback: hints.title,
  });
  const lines = readLinesAround(page, title);
  const creditLines = trimmed
    .filter(({ reason }) => CREDIT_REASONS.has(reason))
    .flatMap(({ text }) => text.split("\n"));
  const credits = readCredits(lines, creditLines, structured);
  return {
    title,
    byline: chooseByline(credits, structured, siteName, lines.head, hints.byline),
    dir: hints.dir === "rtl" || page.documentElement.getAttribute("dir") === "rtl" ? "rtl" : null,
    lang: hints.lang ?? page.documentElement.getAttribute("lang"),
    excerpt: hints.excerpt ?? structured.description,
    siteName,
    publishedTime: choosePublishedTime({
      structured: structured.dates,
      timeElements: [...page.querySelectorAll("time[datetime]")].map(
        (time) => time.getAttribute("datetime") ?? "",
      ),
      lines,
      trimmed: creditLines,
      fallback: hints.publishedTime,
    }),
    credits,
  };
}

function headingsOf(page: Document): string[] {
  const texts = (selector: string): string[] =>
    [...page.querySelectorAll(selector)].map((heading) => heading.textContent ?? "");
  const first = texts("h1");
  return first.some((text) => text.trim()) ? first : texts("h2");
}
