import { BLOCK_TAGS } from "../../page/blocks.ts";
import { createInertDocument, noteStyle, tagOf } from "../../page/dom.ts";
import type { LookOf } from "../../page/look.ts";
import { SPEECHLESS_TAGS } from "../../page/survey.ts";
import { type Visitor, walk } from "../../page/walk.ts";
import { isNamedCaption } from "../prune/clutter-rules.ts";
import type { RemovalLog } from "../removal-log.ts";
import type { PartsJudge } from "./dropped-parts.ts";
import { absoluteAddress, imageSource, isSamePicture, pictureSource } from "./image-source.ts";
import { isLayoutTable } from "./layout-table.ts";
import { lookIn, PLAIN_LOOK, type TextLook } from "./text-looks.ts";

/** Attributes that the composed body carries for the steps after it; the sanitiser drops them. */
export const CAPTION_LIKE = "data-caption-like";

export interface Composition extends PartsJudge {
  readonly baseUrl: string;
  readonly removals: RemovalLog;
  readonly lookOf: LookOf | undefined;
  isLink(element: Element): boolean;
  /** Pictures above the body that belong to it, with their captions. */
  readonly heroes: readonly Element[];
}

/** Blocks that keep their tag. Their text stands in them directly, other text in paragraphs. */
const TEXT_HOLDERS = new Set("h1 h2 h3 h4 h5 h6 li dt dd td th caption figcaption pre summary".split(" "));
const STRUCTURES = new Set("ul ol dl blockquote figure table thead tbody tfoot tr details".split(" "));
const INLINE = new Set(
  "a b strong i em u s strike del ins sub sup code tt mark q cite dfn ruby rt rp rb abbr kbd samp time var small bdi bdo".split(
    " ",
  ),
);
const BOLD_BY_NATURE = /^(?:h[1-6]|th)$/;
const MEDIA = new Set(["img", "picture", "iframe", "video", "audio", "math", "noscript", "amp-img"]);

/** Tags of a table that only lays out the page become plain containers. */
const LAYOUT_TAGS = new Set("table thead tbody tfoot tr td th caption".split(" "));

/** Nesting beyond this is dropped: a reader sees no difference, recursive readers overflow. */
const MAX_DEPTH = 60;

/** Inline elements open at once; a writer nests three or four, a broken editor thousands. */
const MAX_INLINES = 20;

interface Inline {
  readonly tag: string;
  readonly source: Element;
  readonly look: TextLook;
  copy: Element | null;
}

/** What stands open at one point of the walk. */
interface Frame {
  readonly source: Element;
  readonly container: Element | null;
  readonly inlines: number;
  readonly look: TextLook;
  /** Look of the nearest block: that of a line, whatever its pieces look like. */
  readonly blockLook: TextLook;
  readonly captionLike: boolean;
  readonly layout: boolean;
}

/**
 * Writes the body anew from the page: one element a line (`<br>` ends a paragraph), layout tables undone, images with
 * their true addresses, and a mark wherever clutter was left out. Nothing of the page is changed.
 */
export function composeBody(root: Element, composition: Composition): Element {
  const document = createInertDocument(root.ownerDocument);
  const body = document.createElement("div");
  const { removals, baseUrl } = composition;
  const containers: Element[] = [body];
  const frames: Frame[] = [];
  let inlines: Inline[] = [];
  let line: Element | null = null;
  let afterBreak = false;
  /** The last image, as long as no text follows it. */
  let picture: Element | null = null;

  const top = (): Element => containers.at(-1) ?? body;
  const frame = (): Frame | undefined => frames.at(-1);

  const closeLine = (): void => {
    line = null;
    for (const inline of inlines) inline.copy = null;
  };

  const openLine = (): Element => {
    if (line) return line;
    const holder = top();
    if (TEXT_HOLDERS.has(tagOf(holder))) {
      line = holder;
      return holder;
    }
    line = document.createElement("p");
    dress(line, frame()?.blockLook ?? PLAIN_LOOK);
    if (frame()?.captionLike) line.setAttribute(CAPTION_LIKE, "");
    const source = frame()?.source;
    if (source && tagOf(source) === "p") copyKept(source, line);
    holder.append(line);
    return line;
  };

  const write = (node: Node | string): void => {
    if (typeof node === "string" && node.trim()) picture = null;
    let parent = openLine();
    if (afterBreak && parent.hasChildNodes()) parent.append(document.createElement("br"));
    afterBreak = false;
    for (const inline of inlines) {
      if (!inline.copy) {
        inline.copy = copyInline(inline, document, baseUrl);
        parent.append(inline.copy);
      }
      parent = inline.copy;
    }
    parent.append(node);
  };

  /** The border of a block: in a cell or an item, which holds its lines itself, what follows is a line of its own. */
  const endHeldLine = (): void => {
    closeLine();
    const holder = top();
    if (TEXT_HOLDERS.has(tagOf(holder)) && holder.hasChildNodes()) afterBreak = true;
  };

  const breakLine = (): void => {
    if (line && TEXT_HOLDERS.has(tagOf(line))) {
      afterBreak = true;
      for (const inline of inlines) inline.copy = null;
    } else closeLine();
  };

  const placeMedia = (element: Element, tag: string): void => {
    const copy = copyMedia(element, tag, document, baseUrl);
    if (!copy) return;
    if (tag === "math") {
      write(copy);
      return;
    }
    const holder = top();
    if (tag !== "iframe" && isShown(copy)) return;
    if (tagOf(copy) === "img") picture = copy;
    if (tagOf(holder) === "figure") return void holder.append(copy);
    if (TEXT_HOLDERS.has(tagOf(holder))) return void holder.append(copy);
    closeLine();
    const figure = document.createElement("figure");
    figure.append(copy);
    holder.append(figure);
  };

  /** A `<noscript>` repeats the image before it, and some pages show one for each kind of device: the larger stays. */
  const isShown = (copy: Element): boolean => {
    const source = copy.getAttribute("src");
    const known = picture?.getAttribute("src");
    if (!picture || !known || !source || !isSamePicture(known, source)) return false;
    if (Number(copy.getAttribute("width")) > Number(picture.getAttribute("width"))) {
      picture.replaceWith(copy);
      picture = copy;
    }
    return true;
  };

  const visitor: Visitor = {
    enter(element, tag) {
      if (MEDIA.has(tag) || (element.hasAttributes() && backgroundOf(element))) {
        placeMedia(element, tag);
        return false;
      }
      if (SPEECHLESS_TAGS.has(tag) && tag !== "rt" && tag !== "rp") return false;
      if (tag === "button" || tag === "input") return false;
      const reason = element === root ? null : composition.reasonToLeaveOut(element);
      if (reason) {
        if (BLOCK_TAGS.has(tag)) closeLine();
        removals.leaveOut(element, reason, line ?? top());
        return false;
      }
      if (tag === "br") breakLine();
      if (tag === "hr") {
        closeLine();
        top().append(document.createElement("hr"));
        return false;
      }
      open(element, tag);
      return true;
    },
    leave: close,
    text(text) {
      const isPre = tagOf(top()) === "pre";
      if (!line && !text.trim() && !isPre) return;
      write(isPre ? text : text.replace(/\s+/gu, " "));
    },
  };
  for (const hero of composition.heroes) walk(hero, visitor);
  walk(root, visitor);
  return body;

  function open(element: Element, tag: string): void {
    const outer = frame();
    const isBlock = BLOCK_TAGS.has(tag);
    const outerLook = outer?.look ?? PLAIN_LOOK;
    const look = lookIn(element, tag, outerLook, composition.lookOf);
    const layout = tag === "table" ? isLayoutTable(element) : (outer?.layout ?? false);
    // Code of a line each, side by side.
    const isCodeLine = tag === "code" && tagOf(top()) === "pre" && element.parentElement?.localName === "pre";
    if (isBlock || isCodeLine) endHeldLine();
    let container: Element | null = null;
    if (isBlock && tag !== "p" && element !== root && containers.length < MAX_DEPTH) {
      const asIs = (TEXT_HOLDERS.has(tag) || STRUCTURES.has(tag)) && !(layout && LAYOUT_TAGS.has(tag));
      container = document.createElement(asIs ? tag : "div");
      copyKept(element, container);
      top().append(container);
      containers.push(container);
    }
    const count = inlines.length;
    const inlineTag = inlineTagOf(element, tag, outerLook, look);
    if (inlineTag && inlines.length < MAX_INLINES)
      inlines = [...inlines, { tag: inlineTag, source: element, look, copy: null }];
    frames.push({
      source: element,
      container,
      inlines: count,
      look,
      blockLook: isBlock || !outer ? look : outer.blockLook,
      captionLike:
        (outer ? outer.captionLike : element !== root) ||
        composition.isPictureGroup(element) ||
        isNamedCaption(element),
      layout,
    });
  }

  function inlineTagOf(element: Element, tag: string, outer: TextLook, look: TextLook): string | null {
    if (tag === "a") return composition.isLink(element) ? tag : null;
    if (INLINE.has(tag)) return tag;
    if (look.bold && !outer.bold && !BOLD_BY_NATURE.test(tag)) return "strong";
    const isPlain = BLOCK_TAGS.has(tag) || (look.size === outer.size && look.colour === outer.colour);
    return isPlain ? null : "span";
  }

  function close(element: Element, tag: string): void {
    const own = frames.pop();
    if (!own || own.source !== element) return;
    if (BLOCK_TAGS.has(tag)) endHeldLine();
    if (inlines.length > own.inlines) inlines = inlines.slice(0, own.inlines);
    if (!own.container) return;
    containers.pop();
    afterBreak = false;
    // An empty cell keeps those after it in their columns.
    const isCell = /^t[dh]$/.test(tagOf(own.container));
    if (!own.container.hasChildNodes() && !isCell) own.container.remove();
  }
}

function copyInline({ tag, source, look }: Inline, document: Document, baseUrl: string): Element {
  const copy = document.createElement(tag);
  copyKept(source, copy);
  if (tag === "span" || tag === "strong") dress(copy, look);
  if (tag === "a") {
    const address = absoluteAddress(source.getAttribute("href") ?? "", baseUrl);
    if (address) copy.setAttribute("href", address);
  }
  return copy;
}

/** What the sanitiser keeps of an element beside its name; ids are where footnotes go to. */
const KEPT_ATTRIBUTES =
  "id name lang dir title datetime colspan rowspan scope start reversed type value".split(" ");

function copyKept(source: Element, copy: Element): void {
  if (!source.hasAttributes()) return;
  for (const name of KEPT_ATTRIBUTES) {
    const value = source.getAttribute(name);
    if (value) copy.setAttribute(name, value);
  }
}

function copyMedia(element: Element, tag: string, document: Document, baseUrl: string): Element | null {
  if (tag === "math") return document.importNode(element, true);
  if (tag === "iframe" || tag === "video" || tag === "audio")
    return copyEmbed(element, tag, document, baseUrl);
  const background = tag === "img" ? null : backgroundOf(element);
  const image = tag === "img" || tag === "amp-img" ? element : element.querySelector("img");
  const address = background
    ? absoluteAddress(background, baseUrl)
    : tag === "picture"
      ? pictureSource(element, baseUrl)
      : image && imageSource(image, baseUrl);
  if (!address) return null;
  const copy = document.createElement("img");
  copy.setAttribute("src", address);
  const label = background ? element.getAttribute("aria-label") : null;
  if (label) copy.setAttribute("alt", label);
  for (const name of ["alt", "title", "width", "height"]) {
    const value = image?.getAttribute(name);
    if (value) copy.setAttribute(name, value);
  }
  return copy;
}

/** The picture that an element with the role of one has in its background. */
function backgroundOf(element: Element): string | null {
  if (element.getAttribute("role") !== "img") return null;
  return /\burl\(\s*["']?([^"')]+)/u.exec(element.getAttribute("style") ?? "")?.[1] ?? null;
}

function copyEmbed(element: Element, tag: string, document: Document, baseUrl: string): Element | null {
  const inner = element.querySelector("source");
  const source =
    element.getAttribute("src") ?? element.getAttribute("data-src") ?? inner?.getAttribute("src") ?? "";
  const address = absoluteAddress(source, baseUrl);
  if (!address) return null;
  const copy = document.createElement(tag);
  copy.setAttribute("src", address);
  const poster = absoluteAddress(element.getAttribute("poster") ?? "", baseUrl);
  if (poster) copy.setAttribute("poster", poster);
  const title = element.getAttribute("title");
  if (title) copy.setAttribute("title", title);
  return copy;
}

/** Notes a look as inline style, for the steps that tell headings by it. */
function dress(element: Element, look: TextLook): void {
  if (look === PLAIN_LOOK) return;
  const { centred, size, colour } = look;
  const style = [
    centred ? "text-align:center" : "",
    size === PLAIN_LOOK.size ? "" : `font-size:${size}px`,
    colour ? `color:${colour}` : "",
  ].filter(Boolean);
  if (style.length > 0) noteStyle(element, style.join(";"));
}
