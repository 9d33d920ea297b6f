import { isNamedBody } from "../../core/body/prune/clutter-rules.ts";
import { contentHtml, tagOf } from "../../core/page/dom.ts";
import type { PageConverter } from "../convert/page-conversion-switch.ts";
import type { ChosenPart } from "./chosen-part.ts";
import { type CopyPart, copyLiveTree, type LiveCopy } from "./copy-live-tree.ts";
import { findIn } from "./find-in.ts";
import { importTree } from "./import-tree.ts";
import { bodyOf, compatModeOf, documentElementOf, implementationOf } from "./live-reads.ts";
import { endsOf, markChosen } from "./mark-chosen.ts";
import { emptySilentParts, keepParagraphs } from "./prepare-copy.ts";
import { viewOf } from "./view-of.ts";

/** Text of a frame, in letters, that may be an article. */
const MIN_FRAME_TEXT = 120;

/** The page's tree as HTML. */
interface TakenPage {
  readonly html: string;
  /** What was chosen is marked in it. */
  readonly isChosen: boolean;
}

/**
 * The page's tree as HTML, once, with what only the live page knows written beside its elements, open shadow roots and
 * the frames of its own origin that hold most of its text among them. The page is read, never changed.
 */
export function takeSnapshot(
  page: Document,
  chosen: ChosenPart | null,
  converter: Pick<PageConverter, "writeOriginals"> | null,
): TakenPage {
  const inert = implementationOf(page).createHTMLDocument("");
  const copyPart: CopyPart = (part) => {
    const copy = importTree(part, inert);
    converter?.writeOriginals(part, copy);
    return copy;
  };
  const live = copyLiveTree(
    documentElementOf(page),
    { inert, copyPart },
    viewedArticles(page),
    endsOf(chosen),
  );
  const root = live.copy;
  const isChosen = markChosen(chosen, live.found);
  emptySilentParts(root);
  keepParagraphs(root, compatModeOf(page));
  // A frameset stands where a body would; asked of the page first, whose own fault it is if it can't be told.
  inlineFrames(live, bodyOf(page));
  const holder = root.ownerDocument.createElement("div");
  holder.append(root);
  const doctype = compatModeOf(page) === "CSS1Compat" ? "<!doctype html>" : "";
  return { html: doctype + contentHtml(holder), isChosen };
}

/** Of a page with several articles, how much of each stands in the window. */
function viewedArticles(page: Document): ReadonlyMap<Element, number> {
  const articles = findIn(page, "article");
  const candidates = articles.length > 1 ? articles : repeatedBodies(page);
  return new Map(candidates.length > 1 ? candidates.map((element) => [element, viewOf(element)]) : []);
}

/** Containers of one tag and class that call themselves the body. */
function repeatedBodies(page: Document): Element[] {
  const groups = new Map<string, Element[]>();
  for (const element of findIn(
    page,
    "div[class], section[class], td[class], [itemprop=articleBody]:not(form)",
  )) {
    const key = `${tagOf(element)} ${element.getAttribute("class")}`;
    const group = groups.get(key);
    if (group) group.push(element);
    else groups.set(key, [element]);
  }
  return [...groups.values()].filter(([first, second]) => first && second && isNamedBody(first)).flat();
}

/** A frame with more text than the page around it is what the page is there for. */
function inlineFrames({ copy, frames }: LiveCopy, body: HTMLElement | null): void {
  const page = copy.querySelector(":scope > body, :scope > frameset");
  if (!page) return;
  const told = frames.map(({ place, content }) => {
    emptySilentParts(content);
    return { place, content, length: lettersIn(content) };
  });
  const around = told.length > 0 ? lettersIn(page) : 0;
  const chosen = told.filter(({ length }) => length >= Math.max(MIN_FRAME_TEXT, around));
  for (const { place, content } of chosen) place.replaceWith(content);
  if (chosen.length === 0 || body?.localName !== "frameset") return;
  const shown = page.ownerDocument.createElement("body");
  shown.append(...chosen.map(({ content }) => content));
  page.replaceWith(shown);
}

function lettersIn(element: Element): number {
  return (element.textContent ?? "").replace(/\s+/gu, "").length;
}
