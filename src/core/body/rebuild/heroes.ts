import { tagOf } from "../../page/dom.ts";
import { bareText } from "../../text/bare-text.ts";
import type { PrunedPage } from "../prune/prune-clutter.ts";
import { readsAsCaption } from "../trim/captions.ts";
import { imageSource, isSamePicture } from "./image-source.ts";

/** Characters of a box that holds a picture and its caption at most. */
const MAX_BOX_LETTERS = 120;

/** CSS px from which a picture between title and body is no portrait of its writer. */
const MIN_HERO_WIDTH = 300;

/** Letters of a headline at least; less is the name of a site. */
const MIN_HEADLINE = 5;

/** Names of boxes for the picture that a story opens with. */
const HERO_NAME =
  /hero|feature|cover|lead|(?:main|article|story|post|news)[-_]?(?:img|image|pic|photo|media)/iu;

/** Names of pictures of writers and sites. */
const OTHER_NAME = /avatar|author|logo|icon|qr|portrait|ad(?:s|vert)?\b/iu;

const PICTURES = "img, picture, amp-img, [role=img][style*=url]";

/** The pictures between the page's headline and the body, each with the box that holds it and its caption alone. */
export function findHeroes(pruned: PrunedPage, root: Element): Element[] {
  const { page, clutter } = pruned;
  const title = bareText(page.title);
  const heading = [...page.querySelectorAll("h1, h2")].find((element) => {
    const bare = bareText(element.textContent ?? "");
    return bare.length >= MIN_HEADLINE && title.includes(bare);
  });
  if (!heading || root.contains(heading) || !isBefore(heading, root)) return [];
  const shown = page.querySelector('meta[property="og:image"]')?.getAttribute("content") ?? "";
  const heroes = new Set<Element>();
  for (const picture of page.querySelectorAll(PICTURES)) {
    if (picture.parentElement?.closest("picture")) continue;
    if (root.contains(picture) || !isBefore(heading, picture) || !isBefore(picture, root)) continue;
    if (isInClutter(picture, clutter) || !isHero(picture, shown)) continue;
    heroes.add(boxOf(picture, heading, root));
  }
  return [...heroes];
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & DOCUMENT_POSITION_FOLLOWING) !== 0;
}

const DOCUMENT_POSITION_FOLLOWING = 4;

function isInClutter(element: Element, clutter: PrunedPage["clutter"]): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (clutter.has(at)) return true;
  return false;
}

function isHero(picture: Element, shown: string): boolean {
  const image = tagOf(picture) === "picture" ? picture.querySelector("img") : picture;
  const source = image && imageSource(image, picture.baseURI);
  if (source && shown && isSamePicture(source, shown)) return true;
  const names = [picture, picture.parentElement, picture.parentElement?.parentElement]
    .map((element) => `${element?.getAttribute("class") ?? ""} ${element?.id ?? ""}`)
    .join(" ");
  if (OTHER_NAME.test(names)) return false;
  const width = Number.parseInt(image?.getAttribute("width") ?? "", 10);
  return width >= MIN_HERO_WIDTH || HERO_NAME.test(names) || picture.closest("figure") !== null;
}

/** The largest element around the picture with neither headline nor body, and with no text but its caption. */
function boxOf(picture: Element, heading: Element, root: Element): Element {
  let box = picture;
  for (let at = picture.parentElement; at; at = at.parentElement) {
    const text = (at.textContent ?? "").trim();
    if (at.contains(heading) || at.contains(root) || text.length > MAX_BOX_LETTERS) break;
    if (text === "" || tagOf(at) === "figure" || readsAsCaption(text)) box = at;
  }
  return box;
}
