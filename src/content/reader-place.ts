import { markSentence, unmarkSentence } from "./mark-sentence.ts";

/** Elements that a reader's eye rests on. */
const LINES = "p, h1, h2, h3, h4, h5, h6, li, blockquote, figure, pre, tr";

/** Runs a change of the page's content, and puts the line that was at the top back where it was. */
export function keepPlace(scroller: HTMLElement, page: HTMLElement, change: () => void): void {
  const isAtStart = scroller.scrollTop === 0;
  const top = scroller.getBoundingClientRect().top;
  const before = [...page.querySelectorAll(LINES)];
  const index = before.findIndex((line) => line.getBoundingClientRect().bottom > top + 60);
  const offset = before[index]?.getBoundingClientRect().top ?? 0;
  change();
  if (isAtStart) return;
  const after = page.querySelectorAll(LINES)[index];
  if (after) scroller.scrollBy({ top: after.getBoundingClientRect().top - offset, behavior: "instant" });
}

/**
 * Scrolls to a place in the article and lets it shine for a moment: the words themselves strongly, the sentence around
 * them softly. Their line gets the focus, so that keys and screen readers go on from there.
 */
export function highlightPlace(page: HTMLElement, id: string): void {
  const body = page.querySelector(".body");
  const name = CSS.escape(id);
  const pieces = [...page.querySelectorAll<HTMLElement>(`#${name}, [data-of="${name}"]`)];
  const [first] = pieces;
  if (!body || !first) return;
  const line = first.closest<HTMLElement>(LINES) ?? first;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  line.tabIndex = -1;
  line.focus({ preventScroll: true });
  first.scrollIntoView({ block: "center", behavior: isCalm ? "instant" : "smooth" });
  const sentence = markSentence(body, first);
  for (const piece of pieces) if (piece !== line) shine(piece, "shining", () => {});
  if (sentence.length === 0) shine(line, "shining-soft", () => {});
  for (const part of sentence) shine(part, "shining-soft", () => unmarkSentence(body));
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
