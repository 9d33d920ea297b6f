import type { TreeData } from "../../page/tree-data.ts";
import { REMOVAL_MARK } from "../removal-log.ts";
import { ALLOWED_ELEMENTS, ALLOWED_VALUES, MATH_ELEMENTS, MATH_VALUES } from "./allowed-markup.ts";
import { safeImage, safeLink } from "./safe-address.ts";
import { MATHML } from "./safe-math.ts";
import { LOOK, LOOK_WORDS } from "./text-looks.ts";

/** Deeper than a body that was rebuilt once can be, marks and all. */
const MAX_DEPTH = 400;

/** Places that the core numbers: figure-3, person-1-2, page-2-removal-1. */
const PLACE = /^(?:[a-z]+-\d{1,7})+(?:-\d{1,7})*(?:-[a-z]+-\d{1,7})*$/;

/** Elements beyond the allowlist of text: what {@link PLACE} marks, and images. */
const SPAN = "span";
const IMAGE = "img";

/** What an attribute becomes: `null` leaves it out. */
type Allowed = (value: string, base: string) => string | null;

const matching =
  (pattern: RegExp | undefined): Allowed =>
  (value) =>
    pattern?.test(value) ? value : null;

/** Attributes of any element. */
const ANYWHERE: Readonly<Record<string, Allowed>> = {
  id: matching(PLACE),
  lang: matching(ALLOWED_VALUES.lang),
  dir: matching(ALLOWED_VALUES.dir),
  "data-of": matching(PLACE),
  [REMOVAL_MARK]: matching(PLACE),
  [LOOK]: (value) => (value.split(" ").every((word) => LOOK_WORDS.includes(word)) ? value : null),
};

/** Attributes of one kind of element, beside those that its row of the allowlist names. */
const BY_TAG: Readonly<Record<string, Readonly<Record<string, Allowed>>>> = {
  a: {
    href: (value, base) => (/^#/.test(value) && PLACE.test(value.slice(1)) ? value : safeLink(value, base)),
  },
  details: { open: matching(/^$/) },
  img: {
    src: safeImage,
    alt: (value) => value,
    width: matching(/^\d{1,5}$/),
    height: matching(/^\d{1,5}$/),
  },
};

/**
 * Builds what came as data anew in `document`, an inert one, out of what an article may hold and nothing else: engine and
 * page do not trust each other's trees. Of an element that it may not hold, the text stays.
 */
export function rebuildData(data: TreeData, base: string, document: Document): HTMLElement {
  const body = document.createElement("div");
  append(data[2], body, { base, document, depth: 0, inMath: false });
  return body;
}

interface Place {
  readonly base: string;
  readonly document: Document;
  readonly depth: number;
  readonly inMath: boolean;
}

function append(children: TreeData[2], parent: Element, place: Place): void {
  for (const child of children) {
    if (typeof child === "string") {
      parent.append(child);
      continue;
    }
    const [tag, attributes, inside] = child;
    const made = place.depth < MAX_DEPTH ? make(tag, attributes, place) : null;
    const inMath = place.inMath || tag === "math";
    if (made) parent.append(made);
    append(inside, made ?? parent, { ...place, depth: place.depth + 1, inMath });
  }
}

function make(tag: string, attributes: Readonly<Record<string, string>>, place: Place): Element | null {
  const { document, base } = place;
  const isMath = tag === "math" || (place.inMath && MATH_ELEMENTS.has(tag));
  if (!isMath && !Object.hasOwn(ALLOWED_ELEMENTS, tag) && tag !== SPAN && tag !== IMAGE) return null;
  const made = isMath ? document.createElementNS(MATHML, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    const allowed = isMath ? mathValue(name, value) : allowedValue(tag, name, value, base);
    if (allowed !== null) made.setAttribute(name, allowed);
  }
  return made;
}

function mathValue(name: string, value: string): string | null {
  const pattern = Object.hasOwn(MATH_VALUES, name) ? MATH_VALUES[name] : undefined;
  return matching(pattern ?? (name === "dir" ? ALLOWED_VALUES.dir : undefined))(value, "");
}

function allowedValue(tag: string, name: string, value: string, base: string): string | null {
  const own = BY_TAG[tag];
  if (own && Object.hasOwn(own, name)) return own[name]?.(value, base) ?? null;
  if (Object.hasOwn(ANYWHERE, name)) return ANYWHERE[name]?.(value, base) ?? null;
  return ALLOWED_ELEMENTS[tag]?.includes(name) ? matching(ALLOWED_VALUES[name])(value, base) : null;
}
