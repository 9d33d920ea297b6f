import type { AbsoluteDate } from "../../../core/article.ts";
import { formatAbsoluteDate } from "../../../ui/absolute-date.ts";

/**
 * Gives the places of relative dates in a shown body the dates that they mean: on hover, and to screen readers beside
 * the words of the text, which stay as they are.
 */
export function labelDates(body: Element, dates: readonly AbsoluteDate[], language: string): void {
  for (const { id, text, date } of dates) {
    const label = formatAbsoluteDate(date, language);
    const [first, ...rest] = body.querySelectorAll<HTMLElement>(`#${id}, [data-of="${id}"]`);
    if (!first) continue;
    // A bare span can't be named; `time` can (WAI-ARIA 1.2).
    if (rest.length === 0) {
      first.setAttribute("role", "time");
      first.setAttribute("aria-label", `${text} (${label})`);
    }
    for (const piece of [first, ...rest]) {
      piece.title = label;
      piece.classList.add("date");
    }
  }
}
