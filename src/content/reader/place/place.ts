import type { ReadingPlace } from "../../../platform/protocol.ts";
import { markSentence, unmarkSentence } from "../aloud/mark-sentence.ts";

/** Elements that a reader's eye rests on. */
export const LINES = "p, h1, h2, h3, h4, h5, h6, li, blockquote, figure, pre, tr";

/** What lies under the bar at the window's top does not count as seen, px. */
const BAR = 60;

/** The box that scrolls: the dialog, or the page in it where lines run down. */
function scrollerOf(dialog: HTMLElement, page: HTMLElement): HTMLElement {
  return isVertical(page) ? page : dialog;
}

/** Whether lines run down. */
export function isVertical(page: HTMLElement): boolean {
  return getComputedStyle(page).writingMode === "vertical-rl";
}

/** Where the reader is now; `null` at the start. */
export function readPlace(dialog: HTMLElement, page: HTMLElement): ReadingPlace | null {
  const { scrollTop, scrollLeft } = scrollerOf(dialog, page);
  if (scrollTop === 0 && scrollLeft === 0) return null;
  const distance = distanceIn(dialog, page);
  const line = linesOf(page).findIndex((found) => distance(found).end > (isVertical(page) ? 0 : BAR));
  const found = linesOf(page)[line];
  return found ? { line, offset: distance(found).start } : null;
}

/** Scrolls to where a reader was. */
export function takePlace(dialog: HTMLElement, page: HTMLElement, { line, offset }: ReadingPlace): void {
  const found = linesOf(page)[line];
  if (!found) return;
  const by = distanceIn(dialog, page)(found).start - offset;
  const way = isVertical(page) ? { left: -by } : { top: by };
  scrollerOf(dialog, page).scrollBy({ ...way, behavior: "instant" });
}

/** Runs a change of the page's content, and puts the line that was at the start back where it was. */
export function keepPlace(dialog: HTMLElement, page: HTMLElement, change: () => void): void {
  const place = readPlace(dialog, page);
  change();
  if (place) takePlace(dialog, page, place);
}

/** How much of the way to the body's end has been scrolled, 0 to 1; 1 where its end is in sight. */
export function progressIn(dialog: HTMLElement, page: HTMLElement): number {
  const body = page.querySelector(".body");
  if (!body) return 1;
  const { end, room } = distanceIn(dialog, page)(body);
  const { scrollTop, scrollLeft } = scrollerOf(dialog, page);
  const way = scrollTop + Math.abs(scrollLeft);
  const rest = Math.max(0, end - room);
  return way + rest === 0 ? 1 : way / (way + rest);
}

/** Measures how far a box's start and end are from the window's start, and the window, px along the way of reading. */
export function distanceIn(dialog: HTMLElement, page: HTMLElement) {
  const window = scrollerOf(dialog, page).getBoundingClientRect();
  const vertical = isVertical(page);
  return (box: Element): { start: number; end: number; room: number } => {
    const { top, bottom, left, right } = box.getBoundingClientRect();
    return vertical
      ? { start: window.right - right, end: window.right - left, room: window.width }
      : { start: top - window.top, end: bottom - window.top, room: window.height };
  };
}

function linesOf(page: HTMLElement): Element[] {
  return [...page.querySelectorAll(LINES)];
}

/**
 * Scrolls to a place in the article and lets it shine for a moment: the words themselves strongly, the sentence around
 * them softly. Their line gets the focus, so that keys and screen readers go on from there.
 */
export function highlightPlace(page: HTMLElement, id: string, behavior = scrollBehavior()): void {
  const body = page.querySelector(".body");
  const name = CSS.escape(id);
  const pieces = [...page.querySelectorAll<HTMLElement>(`#${name}, [data-of="${name}"]`)];
  const [first] = pieces;
  if (!body || !first) return;
  const line = first.closest<HTMLElement>(LINES) ?? first;
  line.tabIndex = -1;
  line.focus({ preventScroll: true });
  first.scrollIntoView({ block: "center", behavior });
  const sentence = markSentence(body, first);
  for (const piece of pieces) if (piece !== line) shine(piece, "shining", () => {});
  if (sentence.length === 0) shine(line, "shining-soft", () => {});
  for (const part of sentence) shine(part, "shining-soft", () => unmarkSentence(body));
}

/** Smooth, but for readers who asked for calm. */
export function scrollBehavior(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
}

function shine(place: HTMLElement, name: string, faded: () => void): void {
  place.classList.remove(name);
  // A class that was just there starts its animation anew only after a layout.
  void place.offsetWidth;
  place.classList.add(name);
  const fade = (): void => {
    place.classList.remove(name);
    faded();
  };
  place.addEventListener("animationend", fade, { once: true });
}
