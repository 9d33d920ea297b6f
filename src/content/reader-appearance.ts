import type { Settings } from "../platform/settings.ts";

/** Puts the reader's choices of paper, size and typeface on an element of class `themed`. */
export function applyAppearance(themed: HTMLElement, { theme, fontSize, typeface }: Settings): void {
  if (theme === "auto") themed.removeAttribute("data-theme");
  else themed.dataset.theme = theme;
  themed.dataset.typeface = typeface;
  themed.style.setProperty("--reading-size", `${fontSize}px`);
}
