import { tagOf } from "../../page/dom.ts";
import { ALLOWED_ELEMENTS, ALLOWED_VALUES } from "./allowed-markup.ts";
import type { Rebuilding } from "./rebuilding.ts";
import { placeInPage, safeLink } from "./safe-address.ts";

/** Gives the copy of an element what the allowlist keeps of its attributes. */
export function copyAttributes(element: Element, copy: Element, work: Rebuilding): void {
  if (!element.hasAttributes()) return;
  const name = tagOf(copy);
  const id = work.places?.idOf(element) ?? null;
  const { lang, dir } = languageOf(element);
  if (id) copy.id = id;
  if (lang) copy.setAttribute("lang", lang);
  if (dir) copy.setAttribute("dir", dir);
  const address = name === "a" ? linkAddress(element, work) : null;
  if (address) copy.setAttribute("href", address);
  for (const attribute of ALLOWED_ELEMENTS[name] ?? []) {
    const value = element.getAttribute(attribute)?.trim();
    if (value !== undefined && ALLOWED_VALUES[attribute]?.test(value)) copy.setAttribute(attribute, value);
  }
}

/** Within the article, or absolute; `null` for what is no link to a reader. */
function linkAddress(link: Element, work: Rebuilding): string | null {
  const target = work.places?.targetOf(link);
  if (target) return `#${target}`;
  const address = link.getAttribute("href");
  return placeInPage(address, work.plan.url) ? null : safeLink(address, work.plan.base);
}

function languageOf(element: Element): { lang: string | null; dir: string | null } {
  const lang = element.getAttribute("lang") ?? element.getAttribute("xml:lang");
  const dir = element.getAttribute("dir");
  return {
    lang: lang && ALLOWED_VALUES.lang?.test(lang) ? lang : null,
    dir: dir && ALLOWED_VALUES.dir?.test(dir) ? dir.toLowerCase() : null,
  };
}
