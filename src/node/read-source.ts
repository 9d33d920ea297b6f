import { JSDOM, VirtualConsole } from "jsdom";
import type { ChineseVariant } from "../core/article.ts";
import { planConversion } from "../core/convert-article.ts";
import { type Extraction, extractArticle } from "../core/extract-article.ts";
import { isFakeTraditional } from "../core/script/fake-traditional.ts";
import { mayBeFakeTraditional, withFakeVerdict } from "../core/script/judge-fake.ts";
import { conversion } from "./conversion.ts";
import { lexicon } from "./shipped-lexicon.ts";

export interface PageRequest {
  /** Address of the page, absolute. */
  readonly url: string;
  /** The page's own characters where it is not given. */
  readonly variant?: ChineseVariant | undefined;
  /** Read a page, too, that is no article by its verdict. */
  readonly force: boolean;
}

/** Verdict and article of a page's source, the article in the variant asked for (its quotation marks kept). */
export function readSource(html: string, { url, variant, force }: PageRequest): Extraction {
  const { verdict, finished } = withPage(html, url, (page) =>
    extractArticle(page, { url, force, lexicon: lexicon() }),
  );
  if (!finished) return { verdict, finished };
  const { article } = finished;
  const isFake =
    mayBeFakeTraditional(article) && isFakeTraditional(article.textContent, conversion.convertTexts);
  const judged = withFakeVerdict(finished, isFake);
  const planned = variant ? planConversion(judged, variant, { quotes: "keep", vocabulary: false }) : null;
  return { verdict, finished: planned?.finish(planned.jobs.map(conversion.convertTexts)) ?? judged };
}

/**
 * What `read` makes of a page's source as a document, in which no script runs and nothing is fetched. The document is
 * gone afterwards: what `read` returns must not be a part of it.
 */
export function withPage<Result>(html: string, url: string, read: (page: Document) => Result): Result {
  const { window } = openPage(html, url);
  try {
    return read(window.document);
  } finally {
    closeWindow(window);
  }
}

/**
 * Without it each page's window stays in memory. jsdom takes a page down by recursion and gives up on a deep one, and
 * on one whose frames stand where none may; such a window is left to the collector.
 */
function closeWindow(window: JSDOM["window"]): void {
  try {
    window.close();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
  }
}

/** jsdom's parser of styles gives up on some that browsers pass over; such a page is read without those. */
function openPage(html: string, url: string): JSDOM {
  const options = { url, virtualConsole: new VirtualConsole() };
  try {
    return new JSDOM(html, options);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "SyntaxError") throw error;
    return new JSDOM(withPlainStyles(html), options);
  }
}

const STYLE_SHEET = /<style\b[^>]*>[\s\S]*?(?:<\/style\s*>|$)/giu;
const STYLE_ATTRIBUTE = /(?<=[\s"'/]style\s*=\s*)(?:"[^"]*"|'[^']*'|[^\s"'>]+)/giu;

/** A declaration that every parser reads; what is hidden stays hidden. */
const PLAIN_DECLARATION = /^\s*[a-z-]+\s*:[\w\s#%.,!-]*$/iu;

/** A page's source without style sheets, and with nothing but plain declarations in style attributes. */
function withPlainStyles(html: string): string {
  return html.replace(STYLE_SHEET, "").replace(STYLE_ATTRIBUTE, (value) => {
    const quote = /^["']/u.exec(value)?.[0] ?? "";
    const declarations = value.slice(quote.length, value.length - quote.length).split(";");
    return quote + declarations.filter((one) => PLAIN_DECLARATION.test(one)).join(";") + quote;
  });
}
