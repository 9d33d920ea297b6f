import type { LookOf } from "../../page/look.ts";

/** What a text looks like, as far as it may tell a heading. */
export interface TextLook {
  readonly bold: boolean;
  /** Font size in px. */
  readonly size: number;
  readonly centred: boolean;
  /** As the page writes it; `null` for the colour of the page. */
  readonly colour: string | null;
}

/** A browser's own. */
export const PLAIN_LOOK: TextLook = { bold: false, size: 16, centred: false, colour: null };

/** Attribute of a block that stands out: `center`, `large`, `coloured`, parted by spaces. */
export const LOOK = "data-look";
export const LOOK_WORDS: readonly string[] = ["center", "large", "coloured"];

/** A title is at least this much larger than the text under it. */
const LARGE_RATIO = 1.12;

/** A caption is at least this much smaller than the text around it. */
const SMALL_RATIO = 0.9;

/** A look that more of the text has than this is the article's own, and tells nothing. */
const COMMON_SHARE = 0.5;

/** Sizes of `<font size>`, and of the keywords, in px. */
const FONT_SIZES = [10, 10, 13, 16, 18, 24, 32, 48];
const SIZE_WORDS: ReadonlyMap<string, number> = new Map([
  ["xx-small", 9],
  ["x-small", 10],
  ["small", 13],
  ["medium", 16],
  ["large", 18],
  ["x-large", 24],
  ["xx-large", 32],
]);

/** `red`, `#c00`, `rgb(204 0 0)`, `oklch(60% .2 20deg)`: what is more than that may be no colour at all. */
const COLOUR = /^(?:#?[\da-z]+|(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([\da-z\s.,%/+-]*\))$/i;

/** The look of an element's text, by the live page where it answers, else by tags, attributes and inline style. */
export function lookIn(element: Element, tag: string, outer: TextLook, lookOf?: LookOf): TextLook {
  const hasAttributes = element.hasAttributes();
  const style = (hasAttributes && element.getAttribute("style")) || "";
  const stated = declared(style, "color") ?? (hasAttributes ? element.getAttribute("color") : null);
  const colour = stated && COLOUR.test(stated) ? stated : outer.colour;
  const live = lookOf?.(element);
  if (live) return { bold: live.bold, size: live.size, centred: live.align === "center", colour };
  const isAligned = hasAttributes && element.hasAttribute("align");
  if (!style && !isAligned && tag !== "font" && tag !== "center" && tag !== "big") return outer;
  return {
    bold: boldBy(declared(style, "font-weight"), outer.bold),
    size: sizeBy(element, tag, declared(style, "font-size"), outer.size),
    centred: centredBy(element, tag, declared(style, "text-align"), outer.centred),
    colour,
  };
}

/** Gathers the looks of a body's lines, and marks those that stand out. */
export interface LookNotes {
  note(line: Element, look: TextLook, length: number): void;
  isCentred(line: Element): boolean;
  /** Set smaller than the running text. */
  isSmall(line: Element): boolean;
  /** Marks lines that are still in `body`. */
  mark(body: Element): void;
}

interface BlockLook {
  length: number;
  size: number;
  centred: boolean;
  colour: string | null | undefined;
}

export function startLookNotes(): LookNotes {
  const blocks = new Map<Element, BlockLook>();
  let running: number | null = null;
  return {
    note(block, look, length) {
      const known = blocks.get(block);
      if (!known) {
        blocks.set(block, { length, size: look.size, centred: look.centred, colour: look.colour });
        return;
      }
      known.length += length;
      known.size = Math.min(known.size, look.size);
      known.centred &&= look.centred;
      if (known.colour !== look.colour) known.colour = undefined;
    },
    isSmall(line) {
      running ??= commonest([...blocks.values()], (look) => look.size) ?? PLAIN_LOOK.size;
      return (blocks.get(line)?.size ?? running) <= running * SMALL_RATIO;
    },
    isCentred: (line) => blocks.get(line)?.centred ?? false,
    mark(body) {
      for (const block of blocks.keys()) if (!body.contains(block)) blocks.delete(block);
      const looks = [...blocks.values()];
      const size = commonest(looks, (look) => look.size) ?? PLAIN_LOOK.size;
      const colour = commonest(looks, (look) => look.colour ?? null);
      const all = sum(looks);
      const centred = sum(looks.filter((look) => look.centred)) > all * COMMON_SHARE;
      for (const [block, look] of blocks) {
        const words = [
          look.centred && !centred ? "center" : "",
          look.size >= size * LARGE_RATIO ? "large" : "",
          look.colour && look.colour !== colour ? "coloured" : "",
        ].filter(Boolean);
        if (words.length > 0) block.setAttribute(LOOK, words.join(" "));
      }
    },
  };
}

function commonest<Value>(looks: readonly BlockLook[], facetOf: (look: BlockLook) => Value): Value | null {
  const lengths = new Map<Value, number>();
  for (const look of looks) lengths.set(facetOf(look), (lengths.get(facetOf(look)) ?? 0) + look.length);
  let best: Value | null = null;
  let most = 0;
  for (const [value, length] of lengths) if (length > most) [best, most] = [value, length];
  return best;
}

function sum(looks: readonly BlockLook[]): number {
  return looks.reduce((total, look) => total + look.length, 0);
}

/** Value of a property of an inline style, lower case; `null` where it has none. */
function declared(style: string, property: string): string | null {
  if (!style) return null;
  for (const declaration of style.split(";")) {
    const [name, value] = declaration.split(":", 2);
    const plain = value?.replace(/!\s*important/iu, "").trim();
    if (name?.trim().toLowerCase() === property && plain) return plain.toLowerCase();
  }
  return null;
}

function boldBy(weight: string | null, outer: boolean): boolean {
  if (!weight || weight === "inherit") return outer;
  return weight.startsWith("bold") || Number.parseInt(weight, 10) >= 600;
}

function centredBy(element: Element, tag: string, align: string | null, outer: boolean): boolean {
  // A table so aligned stands in the middle itself; the text in it does not.
  const attribute = tag === "table" ? null : element.getAttribute("align")?.toLowerCase();
  if (align) return align === "center" || align === "-webkit-center";
  return attribute ? attribute === "center" || attribute === "middle" : tag === "center" || outer;
}

function sizeBy(element: Element, tag: string, size: string | null, outer: number): number {
  const attribute = tag === "font" ? (element.getAttribute("size") ?? "").trim() : "";
  if (/^[+-]\d$/.test(attribute)) return FONT_SIZES[Math.max(1, Math.min(7, 3 + Number(attribute)))] ?? outer;
  if (/^\d$/.test(attribute)) return FONT_SIZES[Number(attribute)] ?? outer;
  if (tag === "big") return outer * 1.2;
  const [, number, unit] = /^(\d{1,4}(?:\.\d{1,4})?)(px|pt|r?em|%)/.exec(size ?? "") ?? [];
  if (!number || !unit) return SIZE_WORDS.get(size ?? "") ?? outer;
  const scale = { px: 1, pt: 4 / 3, em: outer, rem: PLAIN_LOOK.size, "%": outer / 100 }[unit] ?? 1;
  return Number(number) * scale;
}
