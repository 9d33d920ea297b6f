import { t } from "../../../platform/i18n.ts";
import { LINE_NUMBER } from "../../../platform/put-back.ts";
import { element } from "../../../ui/element.ts";
import { selectedRange } from "../guard/selected-range.ts";

/** Between the selection and its button, px. */
const GAP = 8;

/** Numbers of the lines that a range touches, and their text. */
export interface SelectedLines {
  readonly lines: readonly number[];
  readonly text: string;
}

/** The lines of the shown body that are selected, in part or whole; `null` where none is. */
export function selectedLines(page: HTMLElement): SelectedLines | null {
  const range = selectedRange(page.getRootNode() as ShadowRoot);
  return range ? linesIn(page, range) : null;
}

/** The numbered lines of the shown body that a range touches; `null` where it touches none. */
export function linesIn(page: Element, range: Range): SelectedLines | null {
  const touched = [...page.querySelectorAll(`[${LINE_NUMBER}]`)].filter((line) => range.intersectsNode(line));
  if (touched.length === 0) return null;
  return {
    lines: touched.map((line) => Number(line.getAttribute(LINE_NUMBER))),
    text: touched.map((line) => line.textContent?.trim()).join("\n"),
  };
}

/** A button that stands beside what is selected in the page, and takes it out; not yet in a document. */
export function createTakeOutButton(page: HTMLElement, takeOut: () => void): HTMLElement {
  const button = element(
    "button",
    { type: "button", class: "take-out-selection", hidden: true },
    t("takeOutSelection"),
  );
  const place = (): void => {
    const range = selectedRange(page.getRootNode() as ShadowRoot);
    button.hidden = !range || !linesIn(page, range);
    if (button.hidden || !range) return;
    const { bottom, left } = range.getBoundingClientRect();
    button.style.left = `${Math.max(GAP, left)}px`;
    button.style.top = `${Math.min(bottom + GAP, window.innerHeight - button.offsetHeight - GAP)}px`;
  };
  page.addEventListener("pointerup", () => setTimeout(place));
  page.addEventListener("pointerdown", () => {
    button.hidden = true;
  });
  // A press would take the selection away.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    button.hidden = true;
    takeOut();
  });
  return button;
}
