import { BLOCK_TAGS } from "./blocks.ts";
import { headlineTest } from "./headline.ts";
import { linkTest } from "./open-links.ts";
import { type LineRange, type LineSums, type SurveyLine, startLines, sumLines } from "./survey-lines.ts";
import { walk } from "./walk.ts";

/** An element whose text is the page's text, with its lines. */
export interface SurveyedElement extends LineRange {
  readonly element: Element;
  readonly tag: string;
  /** Index in {@link PageSurvey.elements} of the first element after it and all that it holds. */
  readonly after: number;
}

export interface PageSurvey {
  readonly lines: readonly SurveyLine[];
  /** Over all lines. */
  readonly sums: LineSums;
  /** In document order; scripts and the like are not among them. */
  readonly elements: readonly SurveyedElement[];
  /** Most of the text is written in Han, kana or Hangul, which say in one character what Latin says in three. */
  readonly isDenseScript: boolean;
  /** Outermost `article` elements, in order. */
  readonly articles: readonly Element[];
  /** Containers with a class, an id or an `itemprop`, in order. */
  readonly named: readonly Element[];
  /** The `meta` elements that have a content, in order. */
  readonly metas: readonly Element[];
  /** The page's headline: the first `h1` or `h2` that its title repeats; `null` where none is repeated. */
  readonly headline: Element | null;
  /** The elements of one tag, in order. */
  tagged(tag: string): Element[];
  /** See {@link headlineTest}. */
  isHeadline(text: string | null): boolean;
  /** False for an `a` without an address, and for one that was never closed. */
  isLink(element: Element): boolean;
  /** `null` for an element that was not in the page, or that never holds text (a script). */
  rangeOf(element: Element): LineRange | null;
}

/** Elements whose text is not the page's text. */
export const SPEECHLESS_TAGS = new Set(
  "script style template noscript head title svg canvas object embed iframe textarea select option datalist audio video math rt rp".split(
    " ",
  ),
);

/**
 * Lines from which a page is a book or a dump of data, no article: it is shown as it is. Readability alone takes 10 s
 * for 100,000 of them in jsdom, more where they are divs, which it turns into p one by one.
 */
export const MOST_LINES = 10_000;

/** Reads the whole page once, without recursion: where its lines of text are, how long, and how much of them links. */
export function surveyPage(page: Document): PageSurvey {
  const isLink = linkTest(page);
  const tree = surveyTree(page.body ?? page.documentElement, isLink);
  const isHeadline = headlineTest(page);
  const headings = tree.elements.filter(({ tag }) => tag === "h1" || tag === "h2");
  return {
    ...tree,
    sums: sumLines(tree.lines, () => true),
    metas: [...page.querySelectorAll("meta[content]")],
    headline: headings.find(({ element }) => isHeadline(element.textContent))?.element ?? null,
    tagged: (wanted) => tree.elements.filter(({ tag }) => tag === wanted).map(({ element }) => element),
    isHeadline,
    isLink,
  };
}

function surveyTree(root: Element, isLink: PageSurvey["isLink"]) {
  const { lines, addText, enterAnchor, leaveAnchor, endLine, isDenseScript } = startLines();
  const elements: { element: Element; tag: string; first: number; end: number; after: number }[] = [];
  const places = new Map<Element, number>();
  const owners: Element[] = [];
  const named: Element[] = [];
  const articles: Element[] = [];
  let articleDepth = 0;

  walk(root, {
    enter(element, tag) {
      if (SPEECHLESS_TAGS.has(tag)) return false;
      if (tag === "a") enterAnchor(isLink(element));
      if (tag === "br" || BLOCK_TAGS.has(tag)) endLine(owners.at(-1));
      if (BLOCK_TAGS.has(tag)) owners.push(element);
      if (tag === "article" && articleDepth++ === 0) articles.push(element);
      if (NAMED_TAGS.has(tag) && hasName(element)) named.push(element);
      places.set(element, elements.length);
      elements.push({ element, tag, first: lines.length, end: lines.length, after: elements.length + 1 });
      return true;
    },
    leave(element, tag) {
      if (tag === "a") leaveAnchor(isLink(element));
      if (tag === "article") articleDepth--;
      if (BLOCK_TAGS.has(tag)) endLine(owners.pop());
      const own = elements[places.get(element) ?? -1];
      if (!own) return;
      own.end = lines.length;
      own.after = elements.length;
    },
    text: addText,
  });
  const rangeOf = (element: Element) => elements[places.get(element) ?? -1] ?? null;
  return { lines, elements, isDenseScript: isDenseScript(), articles, named, rangeOf };
}

const NAMED_TAGS = new Set("div article section main td".split(" "));

function hasName(element: Element): boolean {
  return element.hasAttribute("class") || element.hasAttribute("id") || element.hasAttribute("itemprop");
}
