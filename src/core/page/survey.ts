import { countLetters, isDense, readsAsProse } from "../text/prose.ts";
import { BLOCK_TAGS } from "./blocks.ts";
import { tagOf } from "./dom.ts";
import { headlineTest } from "./headline.ts";
import { linkTest } from "./open-links.ts";
import { walk } from "./walk.ts";

/** A stretch of text between two block borders of the page. */
export interface SurveyLine {
  /** The block element that the text stands in. */
  readonly owner: Element;
  /** As the page's source has it, white space and all. */
  readonly text: string;
  /** Characters without white space. */
  readonly letters: number;
  /** Those of them that stand in links. */
  readonly linkLetters: number;
  /** Those that stand in any `a`, be it taken for a link or not. */
  readonly anchorLetters: number;
  /** Letters outside links if the line reads like prose, else 0. */
  readonly prose: number;
}

/** Lines of one element: `lines.slice(first, end)`. */
export interface LineRange {
  readonly first: number;
  readonly end: number;
}

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
  /** See {@link headlineTest}. */
  isHeadline(text: string | null): boolean;
  /** False for an `a` without an address, and for one that was never closed. */
  isLink(element: Element): boolean;
  /** `null` for an element that was not in the page, or that never holds text (a script). */
  rangeOf(element: Element): LineRange | null;
}

/** Sums over lines, each answered in constant time. */
export interface LineSums {
  letters(range: LineRange): number;
  linkLetters(range: LineRange): number;
  prose(range: LineRange): number;
  count(range: LineRange): number;
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

const HEADING = /^h[1-6]$/u;

/** Reads the whole page once, without recursion: where its lines of text are, how long, and how much of them links. */
export function surveyPage(page: Document): PageSurvey {
  const isLink = linkTest(page);
  const { lines, addText, enterAnchor, leaveAnchor, endLine, isDenseScript } = startLines();
  const elements: { element: Element; tag: string; first: number; end: number; after: number }[] = [];
  const places = new Map<Element, number>();
  const owners: Element[] = [];
  const named: Element[] = [];
  const articles: Element[] = [];
  let articleDepth = 0;

  walk(page.body ?? page.documentElement, {
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
  const isHeadline = headlineTest(page);
  const headings = elements.filter(({ tag }) => tag === "h1" || tag === "h2");
  return {
    lines,
    sums: sumLines(lines, () => true),
    elements,
    isDenseScript: isDenseScript(),
    articles,
    named,
    metas: [...page.querySelectorAll("meta[content]")],
    headline: headings.find(({ element }) => isHeadline(element.textContent))?.element ?? null,
    isHeadline,
    isLink,
    rangeOf: (element) => elements[places.get(element) ?? -1] ?? null,
  };
}

/** The elements of a page of one tag, in order. */
export function taggedElements(survey: PageSurvey, wanted: string): Element[] {
  return survey.elements.filter(({ tag }) => tag === wanted).map(({ element }) => element);
}

/** Lines that are being read: text is added until its line ends. */
function startLines() {
  const lines: SurveyLine[] = [];
  let text = "";
  let [letters, linkLetters, anchorLetters] = [0, 0, 0];
  let [linkDepth, anchorDepth] = [0, 0];
  let denseLines = 0;
  return {
    lines,
    isDenseScript: (): boolean => denseLines * 2 > lines.length,
    enterAnchor(isLink: boolean): void {
      anchorDepth++;
      if (isLink) linkDepth++;
    },
    leaveAnchor(isLink: boolean): void {
      anchorDepth--;
      if (isLink) linkDepth--;
    },
    addText(data: string): void {
      const count = countLetters(data);
      letters += count;
      if (linkDepth > 0) linkLetters += count;
      if (anchorDepth > 0) anchorLetters += count;
      text += data;
    },
    endLine(owner: Element | undefined): void {
      if (owner && letters > 0) {
        if (isDense(text)) denseLines++;
        const isProse = !HEADING.test(tagOf(owner)) && readsAsProse(text, letters, linkLetters);
        const prose = isProse ? letters - linkLetters : 0;
        lines.push({ owner, text, letters, linkLetters, anchorLetters, prose });
      }
      text = "";
      [letters, linkLetters, anchorLetters] = [0, 0, 0];
    },
  };
}

const NAMED_TAGS = new Set("div article section main td".split(" "));

function hasName(element: Element): boolean {
  return element.hasAttribute("class") || element.hasAttribute("id") || element.hasAttribute("itemprop");
}

/** Sums that leave out the lines for which `isCounted` says no. */
export function sumLines(
  lines: readonly SurveyLine[],
  isCounted: (line: SurveyLine, index: number) => boolean,
): LineSums {
  const sums = { letters: [0], linkLetters: [0], prose: [0], count: [0] };
  lines.forEach((line, index) => {
    const weight = isCounted(line, index) ? 1 : 0;
    sums.letters.push((sums.letters[index] ?? 0) + weight * line.letters);
    sums.linkLetters.push((sums.linkLetters[index] ?? 0) + weight * line.linkLetters);
    sums.prose.push((sums.prose[index] ?? 0) + weight * line.prose);
    sums.count.push((sums.count[index] ?? 0) + weight);
  });
  const between = (list: readonly number[], range: LineRange) =>
    (list[range.end] ?? 0) - (list[range.first] ?? 0);
  return {
    letters: (range) => between(sums.letters, range),
    linkLetters: (range) => between(sums.linkLetters, range),
    prose: (range) => between(sums.prose, range),
    count: (range) => between(sums.count, range),
  };
}
