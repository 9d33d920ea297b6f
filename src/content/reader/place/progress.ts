import { readingMinutes } from "../../../core/text/reading-time.ts";
import { t } from "../../../platform/i18n.ts";
import { element } from "../../../ui/element.ts";

/** How far the reader is. */
export interface Progress {
  /** For the bar: minutes that are left. */
  readonly left: HTMLElement;
  /** A line under the bar. */
  readonly line: HTMLElement;
  /** Takes a text with the reader's own speed, characters a minute. */
  measure(text: string, charactersAMinute: number): void;
  /** Shows a share of the text as read, 0 to 1. */
  show(progress: number): void;
}

/** Both parts, not yet in a document. */
export function createProgress(): Progress {
  const left = element("span", { class: "left" });
  const line = element("div", { class: "progress", "aria-hidden": "true" });
  let minutes = 1;
  return {
    left,
    line,
    measure(text, charactersAMinute) {
      minutes = readingMinutes(text, charactersAMinute);
    },
    show(progress) {
      const rest = Math.ceil(minutes * (1 - progress));
      left.textContent = rest > 0 ? t("minutesLeft", String(rest)) : t("readToEnd");
      line.style.setProperty("--progress", String(progress));
    },
  };
}
