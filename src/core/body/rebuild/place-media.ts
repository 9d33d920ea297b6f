import { isElement, isText, parseFragment } from "../../page/dom.ts";
import {
  endLine,
  holdsLines,
  openBoxOf,
  openFigureOf,
  placeBlock,
  placeInLine,
  writeText,
} from "./body-writer.ts";
import { isPrint, pictureName, pictureNames } from "./image-source.ts";
import type { Rebuilding } from "./rebuilding.ts";
import { backgroundOf, safeEmbed, safeImageElement } from "./safe-media.ts";

const IMAGES = new Set(["img", "amp-img", "picture"]);
const EMBEDS = new Set(["iframe", "video", "audio"]);

/** True for an element that becomes a picture or a link to what plays, whatever stands inside it. */
export function isMedia(tag: string): boolean {
  return IMAGES.has(tag) || EMBEDS.has(tag) || tag === "noscript";
}

/** True for an element whose background is a picture of the story. */
export function hasPicture(element: Element): boolean {
  return element.hasAttributes() && backgroundOf(element) !== null;
}

/** Puts what an element of pictures or players becomes where the walk stands. */
export function placeMedia(element: Element, tag: string, work: Rebuilding): void {
  if (tag === "noscript") {
    for (const image of hiddenImages(element, work)) placeImage(image, work, true);
  } else if (EMBEDS.has(tag)) {
    const figure = safeEmbed(element, work.plan.base, work.document);
    if (figure) placeBlock(figure, work);
  } else placeImage(element, work, false);
}

/** Lazy loaders keep the real image in a `noscript`: elements in a parsed file, text on a live page. */
function hiddenImages(noscript: Element, work: Rebuilding): Element[] {
  const source = noscript.textContent ?? "";
  const isSource = !noscript.querySelector("img") && /<img/i.test(source);
  return [...(isSource ? parseFragment(source, work.document) : noscript).querySelectorAll("img")];
}

function placeImage(element: Element, work: Rebuilding, isHidden: boolean): void {
  const image = safeImageElement(element, work.plan.base, work.document);
  if (isText(image)) writeText(image.data, work);
  if (!isElement(image)) return;
  const names = new Set([
    pictureName(image.getAttribute("src") ?? ""),
    ...pictureNames(element, work.plan.base),
  ]);
  if (isShown(image, names, work, isHidden)) return;
  work.picture = { image, names };
  work.images.add(pictureName(image.getAttribute("src") ?? ""));
  const figure = openFigureOf(work);
  if (figure) {
    endLine(work);
    figure.append(image);
  } else if (holdsLines(openBoxOf(work))) placeInLine(image, work);
  else {
    const figure = work.document.createElement("figure");
    figure.append(image);
    placeBlock(figure, work);
  }
}

/** A `noscript` repeats images, and some pages show a picture once for each kind of device: the larger of the two stays. */
function isShown(image: Element, names: ReadonlySet<string>, work: Rebuilding, isHidden: boolean): boolean {
  const name = pictureName(image.getAttribute("src") ?? "");
  if (isHidden && work.images.has(name)) return true;
  const last = work.picture;
  if (!last || ![...names].some((one) => last.names.has(one) || isPrintOf(one, last.names))) return false;
  if (Number(image.getAttribute("width")) > Number(last.image.getAttribute("width"))) {
    last.image.replaceWith(image);
    work.picture = { image, names: new Set([...last.names, ...names]) };
  }
  return true;
}

function isPrintOf(name: string, names: ReadonlySet<string>): boolean {
  return [...names].some((other) => isPrint(name, other) || isPrint(other, name));
}
