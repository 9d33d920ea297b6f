import { distanceIn, isVertical, LINES, scrollBehavior } from "./place.ts";

/** A line that begins this far under the window's start is the one being read, px. */
const READING_LINE = 90;

/** The lines of the body, without those that hold others. */
export function textLines(page: HTMLElement): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(`.body :is(${LINES})`)].filter(
    (line) => !line.querySelector(LINES),
  );
}

/** Elements of the page with these ids, without those that are not there. */
export function placesOf(page: HTMLElement, ids: readonly string[]): HTMLElement[] {
  return ids.flatMap((id) => page.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? []);
}

/**
 * The next of these elements, in text order, or the last one before: counted from the one with the focus in it, where
 * that is in sight, else from what is being read. `null` past either end.
 */
export function stepAmong(
  dialog: HTMLElement,
  page: HTMLElement,
  elements: readonly HTMLElement[],
  step: 1 | -1,
): HTMLElement | null {
  const distance = distanceIn(dialog, page);
  const focused = (page.getRootNode() as ShadowRoot).activeElement;
  const at = elements.findIndex((found) => found.contains(focused));
  const here = elements[at];
  if (here) {
    const { start, end, room } = distance(here);
    if (end > 0 && start < room) return elements[at + step] ?? null;
  }
  const line = isVertical(page) ? 1 : READING_LINE;
  if (step > 0) return elements.find((found) => distance(found).start > line + 1) ?? null;
  return elements.findLast((found) => distance(found).start < line - 1) ?? null;
}

/** Brings an element to the window's start, and the focus to it. */
export function goTo(place: HTMLElement): void {
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: "start", behavior: scrollBehavior() });
}

/** The last section that begins before the middle of what is seen; `null` before the first. */
export function sectionAt(dialog: HTMLElement, page: HTMLElement, ids: readonly string[]): string | null {
  const distance = distanceIn(dialog, page);
  const here = placesOf(page, ids).findLast((heading) => {
    const { start, room } = distance(heading);
    return start < room / 3;
  });
  return here?.id ?? null;
}
