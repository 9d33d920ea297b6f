import type { Settings } from "../platform/settings.ts";

/** Puts the reader's choices of paper, size, typeface, spacing and width on an element of class `themed`. */
export function applyAppearance(themed: HTMLElement, settings: Settings): void {
  const { theme, fontSize, typeface, lineSpacing, columnWidth } = settings;
  if (theme === "auto") themed.removeAttribute("data-theme");
  else themed.dataset.theme = theme;
  themed.dataset.typeface = typeface;
  themed.dataset.spacing = lineSpacing;
  themed.dataset.width = columnWidth;
  themed.style.setProperty("--reading-size", `${fontSize}px`);
}
