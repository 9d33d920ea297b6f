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
  const looks = new Map<Element, Look | null>();
  const views = new Map<Element, number>();
  let chosen: Element | null = null;
  for (const element of page.querySelectorAll(WRITTEN)) {
    const { look, view, style, root } = takeWritten(element);
    if (look !== null) looks.set(element, readLook(look));
    if (view !== null) views.set(element, Number(view) || 0);
    if (style !== null) noteStyle(element, style);
    if (root !== null) chosen ??= element;
  }
  return { page, lookOf: inherited(looks), viewOf: (element) => views.get(element) ?? 0, chosen };
}

const NAMES = Object.entries(LIVE) as [keyof typeof LIVE, string][];

/** Elements beside which something is written. */
const WRITTEN = NAMES.map(([, name]) => `[${name}]`).join();

/** Takes from an element what is written beside it. */
function takeWritten(element: Element): Record<keyof typeof LIVE, string | null> {
  const written: Record<keyof typeof LIVE, string | null> = {
    look: null,
    view: null,
    style: null,
    root: null,
  };
  for (const [kind, name] of NAMES) {
    written[kind] = element.getAttribute(name);
    if (written[kind] !== null) element.removeAttribute(name);
  }
  return written;
}

/** Looks of all elements out of those that are known. */
function inherited(looks: Map<Element, Look | null>): LookOf {
  return (element) => {
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
}
