import type { RemovalReason } from "../../article.ts";
import { isBefore, tagOf } from "../../page/dom.ts";
import { statedProperty } from "../../page/page-summary.ts";
import { isNamedCaption } from "../prune/clutter-rules.ts";
import type { PrunedPage } from "../prune/prune-clutter.ts";
import { readsAsCaption } from "../trim/caption-words.ts";
import { imageSource, isSamePicture } from "./image-source.ts";

/** Characters of a box that holds a picture and its caption at most. */
const MAX_BOX_LETTERS = 120;

/** CSS px from which a picture between title and body is no portrait of its writer. */
const MIN_HERO_WIDTH = 300;

/** Names of boxes for the picture that a story opens with. */
const HERO_NAME =
  /hero|feature|cover|lead|(?:main|article|story|post|news)[-_]?(?:img|image|pic|photo|media)/iu;

/** Names of pictures of writers and sites. */
const OTHER_NAME = /avatar|author|logo|icon|qr|portrait|\bad(?:s|vert)?\b/iu;

const PICTURES = "img, picture, amp-img, [role=img]";

/** The pictures in a tree, and what shows one as its background. */
function picturesIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll(PICTURES)].filter(
    (element) => /img$|^picture$/u.test(tagOf(element)) || element.getAttribute("style")?.includes("url"),
  );
}

/** The pictures between the page's headline and the body, each with the box that holds it and its caption alone. */
export function findHeroes(pruned: PrunedPage, root: Element): Element[] {
  const { page, clutter, survey } = pruned;
  const heading = survey.headline;
  if (!heading || !(root.contains(heading) || isBefore(heading, root))) return [];
  const heroes = new Set<Element>();
  const top = root.contains(heading) ? root : heading;
  const story = top === root ? (root.parentElement ?? root) : commonBox(heading, root);
  const shown = statedProperty(survey.metas, "og:image") ?? "";
  for (const picture of picturesIn(page)) {
    if (picture.parentElement?.closest("picture") || root.contains(picture)) continue;
    const isBetween = top === heading && isBefore(heading, picture) && isBefore(picture, root);
    const isOpening = isBetween && reasonIn(picture, clutter) === null && isHero(picture, shown);
    if (isOpening || isInGallery(picture, top, story, clutter)) heroes.add(boxOf(picture, top, root));
  }
  return [...heroes];
}

/** Pictures from which a box above the headline shows what the page is about, and not whose page it is. */
const MIN_GALLERY = 2;

/** Characters of a box of pictures beside them: 1/3. */
const MAX_GALLERY_TEXT = 12;

/** A message of pictures has them above its title, in the box of the story: pictures alone, without links. */
function isInGallery(
  picture: Element,
  top: Element,
  story: Element,
  clutter: PrunedPage["clutter"],
): boolean {
  if (tagOf(story) === "body" || !story.contains(picture) || !isBefore(picture, top)) return false;
  let box = picture;
  while (box.parentElement && box.parentElement !== story) box = box.parentElement;
  const reason = reasonIn(picture, clutter);
  // A name may say that pictures are there to be shared; a bar of buttons has no picture.
  if (
    (reason && reason !== "share") ||
    box.contains(top) ||
    (box.textContent ?? "").trim().length > MAX_GALLERY_TEXT
  )
    return false;
  return picturesIn(box).length >= MIN_GALLERY && !box.querySelector("a[href]");
}

/** The smallest element that holds both. */
function commonBox(one: Element, other: Element): Element {
  let box = one;
  while (!box.contains(other) && box.parentElement) box = box.parentElement;
  return box;
}

function reasonIn(element: Element, clutter: PrunedPage["clutter"]): RemovalReason | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const judgement = clutter.get(at);
    if (judgement) return judgement.reason;
  }
  return null;
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
  if (width >= MIN_HERO_WIDTH || HERO_NAME.test(names) || picture.closest("figure")) return true;
  return readsAsCaption(textBeside(picture));
}

/** What stands in the smallest box that holds more than the picture. */
function textBeside(picture: Element): string {
  let box: Element | null = picture;
  let text = "";
  while (box && text === "") {
    text = (box.textContent ?? "").trim();
    box = box.parentElement;
  }
  return text;
}

/** True where all that a box says stands in what it calls a caption. */
function isAllCaption(box: Element, text: string): boolean {
  return [...box.querySelectorAll("[class]")].some(
    (element) => isNamedCaption(element) && (element.textContent ?? "").trim() === text,
  );
}

/** The largest element around the picture with neither headline nor body, and with no text but its caption. */
function boxOf(picture: Element, top: Element, root: Element): Element {
  let box = picture;
  for (let at = picture.parentElement; at; at = at.parentElement) {
    const text = (at.textContent ?? "").trim();
    if (at.contains(top) || at.contains(root) || text.length > MAX_BOX_LETTERS) break;
    if (text === "" || tagOf(at) === "figure" || readsAsCaption(text) || isAllCaption(at, text)) box = at;
  }
  return box;
}
