import { BLOCK_TAGS } from "../../page/blocks.ts";
import { ALLOWED_ELEMENTS, ALLOWED_VALUES } from "./allowed-markup.ts";
import type { Rebuilding } from "./rebuild-frame.ts";
import { placeInPage, safeLink } from "./safe-address.ts";
import { LOOK, LOOK_WORDS } from "./text-looks.ts";

/**
 * Gives the copy of an element what is kept of its attributes; `name` is what the copy is called, `null` where only its
 * children would be kept. False: there is nothing to keep, neither name nor attribute.
 */
export function copyAttributes(
  element: Element,
  name: string | null,
  copy: Element,
  work: Rebuilding,
): boolean {
  const id = work.places?.idOf(element) ?? null;
  const { lang, dir } = languageOf(element);
  if (!name && !lang && !dir && !id) return false;
  if (id) copy.id = id;
  if (lang) copy.setAttribute("lang", lang);
  if (dir) copy.setAttribute("dir", dir);
  const looks = looksOf(element);
  if (looks && BLOCK_TAGS.has(name ?? "")) copy.setAttribute(LOOK, looks);
  if (name === "a") copy.setAttribute("href", linkAddress(element, work) ?? "");
  for (const attribute of ALLOWED_ELEMENTS[name ?? ""] ?? []) {
    const value = element.getAttribute(attribute)?.trim();
    if (value !== undefined && ALLOWED_VALUES[attribute]?.test(value)) copy.setAttribute(attribute, value);
  }
  return true;
}

/** Within the article, or absolute; `null` for what is no link to a reader. */
export function linkAddress(link: Element, work: Rebuilding): string | null {
  const target = work.places?.targetOf(link);
  if (target) return `#${target}`;
  const address = link.getAttribute("href");
  return placeInPage(address, work.options.url) ? null : safeLink(address, work.base);
}

function languageOf(element: Element): { lang: string | null; dir: string | null } {
  const lang = element.getAttribute("lang") ?? element.getAttribute("xml:lang");
  const dir = element.getAttribute("dir");
  return {
    lang: lang && ALLOWED_VALUES.lang?.test(lang) ? lang : null,
    dir: dir && ALLOWED_VALUES.dir?.test(dir) ? dir.toLowerCase() : null,
  };
}

/** Looks that an earlier step has read from the live page. */
function looksOf(element: Element): string {
  const words = (element.getAttribute(LOOK) ?? "").split(/\s+/);
  return words.filter((word) => LOOK_WORDS.includes(word)).join(" ");
}
