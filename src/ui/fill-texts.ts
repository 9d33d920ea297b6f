import { type MessageKey, t, uiLanguage } from "../platform/i18n.ts";
import { drawing } from "./element.ts";
import { DRAWINGS } from "./page-drawings.ts";

/**
 * Fills a page of the extension in the reader's language: the text of `[data-t]`, the name of `[data-label]`, the
 * drawing of `[data-drawing]`, and the page's own `lang`. Again where another language is chosen. A test checks that every key is there.
 */
export function fillTexts(page: Document): void {
  page.documentElement.lang = uiLanguage();
  for (const place of page.querySelectorAll<HTMLElement>("[data-t]")) {
    place.textContent = t(place.dataset.t as MessageKey);
  }
  for (const place of page.querySelectorAll<HTMLElement>("[data-label]")) {
    const label = t(place.dataset.label as MessageKey);
    place.setAttribute("aria-label", label);
    if (place.matches("button")) place.title = label;
  }
  for (const place of page.querySelectorAll<HTMLElement>("[data-drawing]")) {
    place.replaceChildren(drawing(DRAWINGS[place.dataset.drawing as keyof typeof DRAWINGS]));
  }
}
