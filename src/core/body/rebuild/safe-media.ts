import { tagOf } from "../../page/dom.ts";
import { oneLine } from "../../text/one-line.ts";
import { imageSource, PHOTO, pictureSource } from "./image-source.ts";
import { safeImage, safeLink } from "./safe-address.ts";

/** Smaller in one direction, a frame counts visitors; px. */
const MAX_PIXEL_SIDE = 3;

/** Smaller in one direction, it is a sign beside the text; px. */
const MAX_ICON_SIDE = 32;

const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}){1,12}$/u;

/** Frames that are worth a link: what plays, or has a title. Advertisements have neither. */
const PLAYER = /video|player|embed|live|vod|watch/i;

/** Some pages write the markup of a caption into the words of its picture, cut off where it gets long; x<y is none. */
const TAG = /<\/?[a-z][a-z\d]*(?:\s*\/?>|\s+[a-z-]+(?:=[^<>]*(?:>|$)|$))/giu;

/**
 * The picture in the background of an element with the role of one, or of one that keeps room for it and for nothing
 * else; `null` for any other element.
 */
export function backgroundOf(element: Element): string | null {
  const style = element.getAttribute("style") ?? "";
  const address = /\burl\(\s*["']?([^"')]+)/u.exec(style)?.[1];
  if (!address) return null;
  return element.getAttribute("role") === "img" || isRoomForPicture(element, style) ? address : null;
}

/** Behind an ornament: a gradient, a tile. */
const ORNAMENT = /gradient|(?<!no-)repeat(?!\s*:)/iu;

/** Heights from which a background is a picture and no ornament: a share of the width, px, units of a drawing. */
const MIN_ROOM = { share: 20, px: 100, units: 100 };

function isRoomForPicture(element: Element, style: string): boolean {
  if (element.childElementCount > 0 || element.textContent?.trim()) return false;
  if (ORNAMENT.test(style.replace(/url\([^)]*\)/gu, ""))) return false;
  // What leads to a page is an advertisement or a teaser; a picture leads to itself in large.
  const link = element.closest("a[href]")?.getAttribute("href") ?? "#";
  if (!/^(?:#|javascript:)/iu.test(link) && !PHOTO.test(link)) return false;
  const room = /(?:^|[;\s])(?:padding-(?:top|bottom)|(?:min-)?height)\s*:\s*(\d+(?:\.\d+)?)(%|vw|px)/iu.exec(
    style,
  );
  if (room) return Number(room[1]) >= (room[2] === "px" ? MIN_ROOM.px : MIN_ROOM.share);
  const [, , , height] = (element.getAttribute("viewBox") ?? "").split(/[\s,]+/u).map(Number);
  return height !== undefined && height >= MIN_ROOM.units;
}

/**
 * An image for the article (of an `img`, a `picture` or a background), a text for one that stands for an emoji, or `null`
 * for what tells the reader nothing: tracking pixels, spacers, icons, images without an address.
 */
export function safeImageElement(element: Element, base: string, document: Document): Element | Text | null {
  const image = tagOf(element) === "picture" ? (element.querySelector("img") ?? element) : element;
  const label = image.getAttribute("alt") ?? (backgroundOf(element) && element.getAttribute("aria-label"));
  const alt = oneLine(label?.replace(TAG, ""));
  if (EMOJI.test(alt) && /\D/.test(alt)) return document.createTextNode(alt);
  if (isSign(image)) return null;
  const address = backgroundOf(element) ?? addressOf(element, base);
  const source = safeImage(address, base);
  if (!source) return null;
  const copy = document.createElement("img");
  copy.setAttribute("src", source);
  copy.setAttribute("alt", alt.slice(0, 500));
  for (const name of ["width", "height"]) {
    const side = image.getAttribute(name);
    if (side && /^\d{1,5}$/.test(side)) copy.setAttribute(name, side);
  }
  return copy;
}

function addressOf(element: Element, base: string): string | null {
  return tagOf(element) === "picture" ? pictureSource(element, base) : imageSource(element, base);
}

/** True for an image too small to be looked at: a counter, a rule, a sign beside the text. */
function isSign(image: Element): boolean {
  return shorterSide(image) <= MAX_ICON_SIDE;
}

/** Begins the link to what plays. */
export const PLAY_SIGN = "▶";

/** A player or a frame as a figure that holds a link with its title; `null` where there is nothing to go to. */
export function safeEmbed(embed: Element, base: string, document: Document): Element | null {
  const address = safeLink(embedAddress(embed), base);
  const title = oneLine(embed.getAttribute("title") ?? embed.getAttribute("aria-label"));
  const isFrame = tagOf(embed) === "iframe";
  if (!address?.startsWith("http")) return null;
  if (isFrame && !title && !embed.hasAttribute("allowfullscreen") && !PLAYER.test(address)) return null;
  if (shorterSide(embed) <= MAX_PIXEL_SIDE) return null;
  const figure = document.createElement("figure");
  const poster = safeImage(embed.getAttribute("poster"), base);
  if (poster) {
    const image = document.createElement("img");
    image.setAttribute("src", poster);
    image.setAttribute("alt", "");
    figure.append(image);
  }
  const caption = document.createElement("figcaption");
  const link = document.createElement("a");
  link.setAttribute("href", address);
  link.textContent = `${PLAY_SIGN} ${title || new URL(address).host}`;
  caption.append(link);
  figure.append(caption);
  return figure;
}

function embedAddress(embed: Element): string | null {
  const own = embed.getAttribute("src") ?? embed.getAttribute("data-src");
  return own ?? embed.querySelector("source[src]")?.getAttribute("src") ?? null;
}

function shorterSide(element: Element): number {
  return Math.min(sideOf(element, "width"), sideOf(element, "height"));
}

/** Side in px by attribute or inline style; infinite where neither says. */
function sideOf(element: Element, name: "width" | "height"): number {
  const attribute = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(element.getAttribute(name) ?? "")?.[1];
  const style = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*(\\d+(?:\\.\\d+)?)px`, "i").exec(
    element.getAttribute("style") ?? "",
  )?.[1];
  return Number(style ?? attribute ?? Infinity);
}
