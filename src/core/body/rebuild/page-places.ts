import { tagOf } from "../../page/dom.ts";
import { placeInPage } from "./safe-address.ts";

/** Places inside the body that its own links point to: footnotes and the way back from them. */
export interface PagePlaces {
  /** Our id for the place that an element of the page is, or `null`. */
  idOf(element: Element): string | null;
  /** Our id for the place that a link goes to, or `null` for a place that the body has not. */
  targetOf(link: Element): string | null;
}

/** Finds the links of `root` to places in `root`; those get ids of our own, `note-1`, `note-2` … */
export function findPagePlaces(root: Element, base: string): PagePlaces {
  const wanted = new Set<string>();
  for (const link of root.querySelectorAll("a[href*='#']")) {
    const place = placeInPage(link.getAttribute("href"), base);
    if (place) wanted.add(place);
  }
  const ids = new Map<string, string>();
  if (wanted.size > 0) {
    for (const element of root.querySelectorAll("[id], a[name]")) {
      const name = namesOf(element).find((name) => wanted.has(name) && !ids.has(name));
      if (name) ids.set(name, `note-${ids.size + 1}`);
    }
  }
  const given = new Set<string>();
  return {
    idOf(element) {
      if (ids.size === 0) return null;
      const name = namesOf(element).find((name) => ids.has(name) && !given.has(name));
      if (name) given.add(name);
      return (name && ids.get(name)) ?? null;
    },
    targetOf(link) {
      const place = placeInPage(link.getAttribute("href"), base);
      return (place && ids.get(place)) ?? null;
    },
  };
}

function namesOf(element: Element): string[] {
  const names = [element.getAttribute("id")];
  if (tagOf(element) === "a") names.push(element.getAttribute("name"));
  return names.filter((name): name is string => Boolean(name));
}
