import type { Look } from "./look.ts";

const ALIGNMENTS: readonly Look["align"][] = ["start", "center", "end"];

/** A look in a few characters: `16`, `19.5bc`, `16h`. */
export function lookText({ hidden, bold, size, align }: Look): string {
  return `${size}${hidden ? "h" : ""}${bold ? "b" : ""}${align === "start" ? "" : align[0]}`;
}

/** The look that {@link lookText} wrote; `null` for what it never writes. */
export function readLook(text: string): Look | null {
  const [, size, hidden, bold, align = "s"] = /^(\d{1,5}(?:\.\d{1,6})?)(h?)(b?)([ce]?)$/.exec(text) ?? [];
  if (size === undefined) return null;
  return {
    hidden: hidden === "h",
    bold: bold === "b",
    size: Number(size),
    align: ALIGNMENTS.find((name) => name[0] === align) ?? "start",
  };
}
