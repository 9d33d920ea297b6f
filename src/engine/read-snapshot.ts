import type { ViewOf } from "../core/body/prune/articles-of-page.ts";
import { noteStyle } from "../core/page/dom.ts";
import type { Look, LookOf } from "../core/page/look.ts";
import { readLook } from "../core/page/look-text.ts";
import { LIVE, type PageSnapshot } from "../platform/snapshot-format.ts";

/** Makes a document of HTML that loads nothing and runs nothing. */
export type ParseHtml = (html: string) => Document;

/** A page that was handed over as text: its document, and what only the live page knew. */
export interface ReadPage {
  readonly page: Document;
  readonly lookOf: LookOf;
  readonly viewOf: ViewOf;
  /** What the reader chose as the article; `null`: the page is to tell. */
  readonly chosen: Element | null;
}

/** Parses a snapshot into a document that stands in no window and says that it is at the page's address. */
export function readSnapshot({ address, base, html }: PageSnapshot, parse: ParseHtml): ReadPage {
  const page = parse(html ?? "");
  // A parser gives a document its own address.
  Object.defineProperty(page, "URL", { value: address });
  const stated = page.createElement("base");
  stated.setAttribute("href", base);
  page.head?.prepend(stated);
  giveStylesBack(page);
  return { page, lookOf: takeLooks(page), viewOf: takeViews(page), chosen: takeChosen(page) };
}

function takeChosen(page: Document): Element | null {
  const chosen = page.querySelector(`[${LIVE.root}]`);
  chosen?.removeAttribute(LIVE.root);
  return chosen;
}

function giveStylesBack(page: Document): void {
  for (const element of page.querySelectorAll(`[${LIVE.style}]`)) {
    noteStyle(element, element.getAttribute(LIVE.style) ?? "");
    element.removeAttribute(LIVE.style);
  }
}

function takeLooks(page: Document): LookOf {
  const looks = new Map<Element, Look | null>();
  for (const element of page.querySelectorAll(`[${LIVE.look}]`)) {
    looks.set(element, readLook(element.getAttribute(LIVE.look) ?? ""));
    element.removeAttribute(LIVE.look);
  }
  const lookOf = (element: Element): Look | null => {
    const passed: Element[] = [];
    let at: Element | null = element;
    while (at && !looks.has(at)) {
      passed.push(at);
      at = at.parentElement;
    }
    // What says nothing looks like what it stands in; an element of a copy stands in nothing that has a look.
    const look = at ? (looks.get(at) ?? null) : null;
    for (const same of passed) looks.set(same, look);
    return look;
  };
  return lookOf;
}

function takeViews(page: Document): ViewOf {
  const views = new Map<Element, number>();
  for (const element of page.querySelectorAll(`[${LIVE.view}]`)) {
    views.set(element, Number(element.getAttribute(LIVE.view)) || 0);
    element.removeAttribute(LIVE.view);
  }
  return (element) => views.get(element) ?? 0;
}
