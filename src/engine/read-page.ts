import type { PageVerdict } from "../core/article.ts";
import { findArticlePages } from "../core/body/article-pages.ts";
import { detectPage } from "../core/detect/detect-page.ts";
import {
  type FindingOptions,
  type FoundArticle,
  findArticle,
  type PageFinding,
} from "../core/find-article.ts";
import { type FinishedArticle, finishArticle } from "../core/finish-article.ts";
import { statedTitle } from "../core/metadata/metadata.ts";
import { contentHtml } from "../core/page/dom.ts";
import type { ArticleParts, FetchedParts } from "../platform/protocol.ts";
import type { PageSnapshot } from "../platform/snapshot-format.ts";
import { type ParseHtml, type ReadPage, readSnapshot } from "./read-snapshot.ts";
import type { Words } from "./words.ts";

/** The article of a page, before its variants. */
export interface PageArticle {
  readonly verdict: PageVerdict;
  readonly parts: ArticleParts | null;
  /** `null` where the page holds no article. */
  readonly article: ReadArticle | null;
}

/** An article whose body is known, and whose words are being read. */
export interface ReadArticle {
  readonly facts: FoundArticle["facts"];
  /** Two articles with the same one are the same. */
  readonly fingerprint: string;
  readonly original: Promise<FinishedArticle>;
}

/** How a page is to be read. */
export interface ReadingOptions {
  /** Read a page that the verdict says is no article. */
  readonly force: boolean;
  /** `false`: leave damage as the page has it. */
  readonly repair: boolean;
}

/** What pages are read with. */
export interface ReadingTools {
  readonly parse: ParseHtml;
  readonly words: Pick<Words, "analyse">;
}

/** A page, and what it says of itself before its article is looked for. */
export interface OpenedPage extends ReadPage {
  readonly verdict: PageVerdict;
  /** `null` where it is no article's, or one of several. */
  readonly title: string | null;
  readonly lang: string | null;
}

/** Parses a page, and reads what can be told of it at once. */
export function openPage(snapshot: PageSnapshot, parse: ParseHtml): OpenedPage {
  const read = readSnapshot(snapshot, parse);
  const { page } = read;
  const lang = page.documentElement.getAttribute("lang");
  const verdict = detectPage(page);
  const isTold = verdict.kind === "article" || verdict.kind === "short-article";
  return { ...read, verdict, title: isTold ? statedTitle(page) : null, lang };
}

/** Reads one page; `opened`: it was opened before. */
export function readPage(
  snapshot: PageSnapshot,
  options: ReadingOptions,
  { parse, words }: ReadingTools,
  opened: OpenedPage | null = null,
): PageArticle {
  const { page, lookOf, viewOf, chosen } = opened ?? readSnapshot(snapshot, parse);
  const url = snapshot.address;
  const known = opened ? { verdict: opened.verdict } : {};
  const finding = findArticle(page, { url, lookOf, viewOf, chosen, ...options, ...known });
  const pages = finding.found && !chosen && findArticlePages(page, url);
  const parts = pages
    ? {
        current: pages.current + 1,
        total: pages.complete ? pages.addresses.length : null,
        joined: false,
        failed: 0,
      }
    : null;
  return { verdict: finding.verdict, article: withWords(finding, words), parts };
}

/** Reads the parts of a split article as one. */
export function readParts({ pages, failed }: FetchedParts, { parse, words }: ReadingTools): PageArticle {
  const [first, ...following] = pages.map((snapshot) => ({
    ...readSnapshot(snapshot, parse),
    url: snapshot.address,
  }));
  if (!first) throw new Error("no part of the article could be had");
  const { page, url, lookOf } = first;
  const options: FindingOptions = { url, lookOf, force: true, following };
  const finding = findArticle(page, options);
  const parts = { current: 1, total: pages.length + failed, joined: true, failed };
  return { verdict: finding.verdict, article: withWords(finding, words), parts };
}

/** Begins to read the words of what was found. */
function withWords({ found }: PageFinding, words: ReadingTools["words"]): ReadArticle | null {
  if (!found) return null;
  const { facts } = found;
  const fingerprint = `${facts.url}\n${contentHtml(found.body)}`;
  // The lines without their tree, which does not cross to another thread.
  const lines = found.blocks.map(({ element: _element, runs: _runs, ...line }) => line);
  const analysis = words.analyse(lines, { title: facts.title, publishedTime: facts.publishedTime });
  return { facts, fingerprint, original: analysis.then((said) => finishArticle(found, said)) };
}
