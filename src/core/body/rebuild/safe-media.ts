import { tagOf } from "../../page/dom.ts";
import { imageSource } from "./image-source.ts";
import { safeImage, safeLink, safeSourceSet } from "./safe-address.ts";

const LAZY_SOURCE_SETS = ["data-srcset", "data-lazy-srcset"];

/** Smaller in one direction, an image counts visitors or keeps a distance; px. */
const MAX_PIXEL_SIDE = 3;

/** Smaller in both directions, it is a sign beside the text; px. */
const MAX_ICON_SIDE = 32;

const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}){1,12}$/u;

/** Frames that are worth a link: what plays, or has a title. Advertisements have neither. */
const PLAYER = /video|player|embed|live|vod|watch/i;

/**
 * An image for the article, a text for one that stands for an emoji, or `null` for what tells the reader nothing:
 * tracking pixels, spacers, icons, images without an address.
 */
export function safeImageElement(image: Element, base: string, document: Document): Element | Text | null {
  const alt = (image.getAttribute("alt") ?? "").replace(/\s+/gu, " ").trim();
  if (EMOJI.test(alt) && /\D/.test(alt)) return document.createTextNode(alt);
  const width = sideOf(image, "width");
  const height = sideOf(image, "height");
  if (Math.min(width ?? Infinity, height ?? Infinity) <= MAX_PIXEL_SIDE) return null;
  if (width !== null && height !== null && Math.max(width, height) <= MAX_ICON_SIDE) return null;
  const sourceSet = sourceSetOf(image, base);
  const source = safeImage(imageSource(image, base), base) ?? sourceSet?.split(/[\s,]/, 1)[0];
  if (!source) return null;
  const copy = document.createElement("img");
  copy.setAttribute("src", source);
  if (sourceSet) copy.setAttribute("srcset", sourceSet);
  copy.setAttribute("alt", alt.slice(0, 500));
  for (const [name, side] of [
    ["width", image.getAttribute("width")],
    ["height", image.getAttribute("height")],
  ] as const) {
    if (side && /^\d{1,5}$/.test(side)) copy.setAttribute(name, side);
  }
  return copy;
}

/** A player or a frame as a figure that holds a link with its title; `null` where there is nothing to go to. */
export function safeEmbed(embed: Element, base: string, document: Document): Element | null {
  const address = safeLink(embedAddress(embed), base);
  const title = (embed.getAttribute("title") ?? embed.getAttribute("aria-label") ?? "")
    .replace(/\s+/gu, " ")
    .trim();
  const isFrame = tagOf(embed) === "iframe";
  if (!address?.startsWith("http")) return null;
  if (isFrame && !title && !embed.hasAttribute("allowfullscreen") && !PLAYER.test(address)) return null;
  if (Math.min(sideOf(embed, "width") ?? Infinity, sideOf(embed, "height") ?? Infinity) <= MAX_PIXEL_SIDE)
    return null;
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
  link.textContent = `▶ ${title || new URL(address).host}`;
  caption.append(link);
  figure.append(caption);
  return figure;
}

function embedAddress(embed: Element): string | null {
  const own = embed.getAttribute("src") ?? embed.getAttribute("data-src");
  return own ?? embed.querySelector("source[src]")?.getAttribute("src") ?? null;
}

function sourceSetOf(image: Element, base: string): string | null {
  for (const name of [...LAZY_SOURCE_SETS, "srcset"]) {
    const safe = safeSourceSet(image.getAttribute(name), base);
    if (safe) return safe;
  }
  const picture = image.parentElement;
  if (!picture || tagOf(picture) !== "picture") return null;
  for (const source of picture.querySelectorAll("source")) {
    const safe = safeSourceSet(source.getAttribute("srcset") ?? source.getAttribute("data-srcset"), base);
    if (safe) return safe;
  }
  return null;
}

/** Side in px by attribute or inline style; `null` where neither says. */
function sideOf(element: Element, name: "width" | "height"): number | null {
  const attribute = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(element.getAttribute(name) ?? "")?.[1];
  const style = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*(\\d+(?:\\.\\d+)?)px`, "i").exec(
    element.getAttribute("style") ?? "",
  )?.[1];
  const side = style ?? attribute;
  return side === undefined ? null : Number(side);
}
