import { BLOCK_TAGS } from "../../page/blocks.ts";
import { createInertDocument } from "../../page/dom.ts";
import { type PageSurvey, SPEECHLESS_TAGS } from "../../page/survey.ts";
import { walk } from "../../page/walk.ts";
import type { PrunedPage } from "../prune/prune-clutter.ts";

/** Attribute of the copy that names an element of the page by its number. */
export const ORIGIN = "data-origin";

export interface ReadableCopy {
  readonly document: Document;
  /** Elements of the page by the number in {@link ORIGIN}: those that own a line of text. */
  readonly origins: readonly Element[];
}

/** Readability's rules read these and no others. */
const READ_ATTRIBUTES = [
  "class",
  "id",
  "rel",
  "itemprop",
  "role",
  "href",
  "colspan",
  "rowspan",
  "summary",
  "src",
];

/** Inline tags without a class carry nothing that Readability reads; without them span soup shrinks to its text. */
const PLAIN_INLINE_TAGS = new Set("span font b strong i em u s small big tt label".split(" "));

/**
 * Deeper nesting than this adds nothing: pages of news are seldom deeper than 40. Readability reads the text of each level
 * anew, and recursive readers overflow their stack (at 5,000 in jsdom).
 */
const MAX_DEPTH = 100;

/** A copy of the page, or of what it marks as its article, without clutter: for Readability to consume. */
export function copyForReadability(pruned: PrunedPage): ReadableCopy {
  const { page, clutter, survey, home } = pruned;
  const document = createInertDocument(page);
  copyHead(page, survey.metas, document);
  const owners = new Set(survey.lines.map((line) => line.owner));
  const origins: Element[] = [];
  const stack: Element[] = [document.body];
  const top = (): Element => stack.at(-1) ?? document.body;
  const source = home ?? page.body ?? page.documentElement;
  walk(source, {
    enter(element, tag) {
      if (element === source) return remember(element, document.body);
      if (SPEECHLESS_TAGS.has(tag) || clutter.has(element) || isEmpty(element, tag, survey)) return false;
      if (stack.length > MAX_DEPTH || isPlainInline(element, tag, survey.isLink)) {
        stack.push(top());
        return true;
      }
      const copy = copyShallow(element, tag, document);
      top().append(copy);
      stack.push(copy);
      return remember(element, copy);
    },
    leave(element) {
      if (element !== source) stack.pop();
    },
    text(text) {
      top().append(text);
    },
  });
  return { document, origins };

  function remember(element: Element, copy: Element): true {
    if (owners.has(element)) copy.setAttribute(ORIGIN, String(origins.push(element) - 1));
    return true;
  }
}

/** A spacer, which Readability would look at and drop. */
function isEmpty(element: Element, tag: string, survey: PageSurvey): boolean {
  if (!BLOCK_TAGS.has(tag) || tag === "br" || element.firstElementChild) return false;
  const range = survey.rangeOf(element);
  return range !== null && range.end === range.first;
}

function isPlainInline(element: Element, tag: string, isLink: (link: Element) => boolean): boolean {
  if (tag === "a") return !isLink(element);
  return PLAIN_INLINE_TAGS.has(tag) && !element.getAttribute("class");
}

/** Title, meta and linked data: Readability reads them too. */
function copyHead(page: Document, metas: readonly Element[], document: Document): void {
  const lang = page.documentElement.getAttribute("lang");
  if (lang) document.documentElement.setAttribute("lang", lang);
  document.title = page.title;
  for (const meta of metas) {
    const copy = document.createElement("meta");
    for (const name of ["name", "property", "itemprop", "content"]) {
      const value = meta.getAttribute(name);
      if (value) copy.setAttribute(name, value);
    }
    document.head.append(copy);
  }
}

function copyShallow(element: Element, tag: string, document: Document): Element {
  const copy = createSafely(document, tag);
  for (const name of READ_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value) copy.setAttribute(name, value);
  }
  return copy;
}

/** Hostile markup has tag names that no document lets one create (`<a"b>`). */
function createSafely(document: Document, tag: string): Element {
  return document.createElement(/^[a-z][a-z0-9-]*$/u.test(tag) ? tag : "span");
}
