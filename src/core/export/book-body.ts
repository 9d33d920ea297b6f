import { tagOf } from "../page/dom.ts";
import { fitToContentModels, rename, unwrap } from "./content-models.ts";
import { uriOf } from "./xhtml.ts";

/** What becomes of a body's places and pictures in a book. */
export interface BookPlan {
  /** Ids of places that the book's contents lead to. */
  readonly places: ReadonlySet<string>;
  /** Path of a picture in the book by its address; `null` where it is not in it. */
  pictureOf(address: string): string | null;
}

/** Elements that a book has under another name: its title is the one `h1`, and nothing folds. */
const RENAMED: Readonly<Record<string, string>> = { h1: "h2", details: "div", summary: "p" };

/** Attributes that elements keep. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  ol: ["start", "type"],
  li: ["value"],
  th: ["colspan", "rowspan", "scope"],
  td: ["colspan", "rowspan"],
  abbr: ["title"],
  a: ["href"],
  img: ["src", "alt", "width", "height"],
};
const KEPT_ANYWHERE = ["id", "lang", "dir"];

/**
 * A copy of a sanitised body with what a book may hold and no more: the content that HTML allows each element, ids that
 * something leads to, each once, and no picture that is not in the book: a link to it stands there.
 */
export function bookBody(body: Element, plan: BookPlan): Element {
  // The DOM's types forget that a clone is what it was cloned from.
  const copy = body.cloneNode(true) as Element;
  for (const image of copy.querySelectorAll("img")) placePicture(image, plan);
  for (const element of copy.querySelectorAll("h1, details, summary"))
    rename(element, RENAMED[tagOf(element)] ?? "div");
  keepPlaces(copy, plan.places);
  for (const link of copy.querySelectorAll("a[href]:not([href^='#'])")) writeAddress(link);
  for (const element of copy.querySelectorAll(":not(math, math *)")) keepAttributes(element);
  for (const item of copy.querySelectorAll("ul > li[value]")) item.removeAttribute("value");
  for (const element of copy.querySelectorAll("time, rb, span:not([id], [lang], [dir]), bdo:not([dir])"))
    unwrap(element);
  fitToContentModels(copy);
  return copy;
}

/** A book loads nothing: a picture that is not in it is a link to its address. */
function placePicture(image: Element, { pictureOf }: BookPlan): void {
  const address = image.getAttribute("src") ?? "";
  const alt = image.getAttribute("alt") ?? "";
  const path = pictureOf(address);
  if (path) {
    image.setAttribute("src", path);
    image.setAttribute("alt", alt);
    return;
  }
  const isRemote = /^https?:/i.test(address);
  if (!isRemote || image.closest("a")) {
    image.replaceWith(alt);
    return;
  }
  const link = image.ownerDocument.createElement("a");
  link.setAttribute("href", address);
  link.append(alt || address);
  image.replaceWith(link);
}

function writeAddress(link: Element): void {
  const uri = uriOf(link.getAttribute("href") ?? "");
  if (uri) link.setAttribute("href", uri);
  else unwrap(link);
}

/** Ids that contents or links lead to, each once; links that lead nowhere are no links. */
function keepPlaces(body: Element, places: ReadonlySet<string>): void {
  const links = [...body.querySelectorAll("a[href^='#']")];
  const wanted = new Set([...places, ...links.map((link) => (link.getAttribute("href") ?? "").slice(1))]);
  const found = new Set<string>();
  for (const element of body.querySelectorAll("[id]")) {
    if (!wanted.has(element.id) || found.has(element.id)) element.removeAttribute("id");
    else found.add(element.id);
  }
  for (const link of links) if (!found.has((link.getAttribute("href") ?? "").slice(1))) unwrap(link);
}

function keepAttributes(element: Element): void {
  const kept = [...KEPT_ANYWHERE, ...(KEPT[tagOf(element)] ?? [])];
  for (const { name, value } of [...element.attributes]) {
    // A cell that spans nothing stands for "as far as it goes", which XHTML readers do not know.
    const isNothing = /span$/.test(name) && !(Number(value) > 0);
    if (!kept.includes(name) || isNothing) element.removeAttribute(name);
  }
  const lang = element.getAttribute("lang");
  if (lang) element.setAttribute("xml:lang", lang);
}
