import { tagOf } from "../../core/page/dom.ts";
import type { Slot } from "./text-memory.ts";

/** Keeps what forms submit while their options are shown in another script. */
export interface OptionValues {
  /** Call it before a slot is written: an option without a value submits its text, and gets that as its value. */
  keep(slot: Slot): void;
  /** Takes the values away again. */
  release(): void;
}

/** No option's value kept yet. */
export function createOptionValues(): OptionValues {
  const kept = new Map<HTMLOptionElement, string>();
  return {
    keep(slot) {
      const option = slot.parentElement;
      if (!option || tagOf(option) !== "option" || option.hasAttribute("value")) return;
      const { value } = option as HTMLOptionElement;
      option.setAttribute("value", value);
      kept.set(option as HTMLOptionElement, value);
    },
    release() {
      for (const [option, value] of kept)
        if (option.getAttribute("value") === value) option.removeAttribute("value");
      kept.clear();
    },
  };
}
