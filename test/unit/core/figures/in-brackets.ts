import { readFileSync } from "node:fs";
import { findIn } from "./figures-of.ts";

/**
 * The text with its figures in square brackets, so that one line says both: 客流下降[▼5%]. ▲ and ▼ tell a rise and a fall, =
 * the unit where it is not what stands there: [15美金=美元].
 */
export function inBrackets(text: string): string {
  const { figures, marks } = findIn(text);
  const places = marks.map(({ id, span }) => ({ span, figure: figures.find((figure) => figure.id === id) }));
  return places
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((rest, { span, figure }) => {
      const written = text.slice(span.start, span.end);
      const arrow = figure?.change === "up" ? "▲" : figure?.change === "down" ? "▼" : "";
      const unit = figure?.unit === written.replace(NUMBER, "") ? "" : `=${figure?.unit ?? ""}`;
      return `${rest.slice(0, span.start)}[${arrow}${written}${unit}]${rest.slice(span.end)}`;
    }, text);
}

/** What stands before a unit, bounds too. */
const NUMBER = /^(?:[^0-9]*[0-9.,]+|[一二两三四五六七八九十]+)[万亿萬億]*[-\s]?/u;

/** The text of a line without its brackets. */
export function withoutBrackets(line: string): string {
  return line.replace(/\[[▲▼]?([^\]=]*)(?:=[^\]]*)?\]/gu, "$1");
}

/** The lines of a file in lines/: what the page says, its figures in brackets. */
export function linesOf(file: string): string[] {
  const text = readFileSync(new URL(`lines/${file}.txt`, import.meta.url), "utf8");
  return text.split("\n").filter(Boolean);
}

/** What stands in the brackets of a line, numbers left out: the units as written. */
export function unitsWritten(line: string): string[] {
  const figures = line.matchAll(/\[[▲▼]?(?<written>[^\]=]*)/gu);
  return Array.from(figures, ({ groups }) => (groups?.written ?? "").replace(NUMBER, ""));
}
