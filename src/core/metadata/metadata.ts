import type { Article } from "../article.ts";

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

/** Title, byline, site, published time and credits of a page. */
export function readMetadata(page: Document, hints: MetadataHints, _url: string): Metadata {
  return {
    title: hints.title ?? page.title,
    byline: hints.byline,
    dir: hints.dir === "rtl" ? "rtl" : null,
    lang: hints.lang,
    excerpt: hints.excerpt,
    siteName: hints.siteName,
    publishedTime: hints.publishedTime,
    credits: { source: null, reporters: [], editors: [] },
  };
}
