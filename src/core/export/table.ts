import type { Figure } from "../article.ts";
import { escapeHtml } from "./html.ts";
import { escapeMarkdown } from "./markdown-escape.ts";

/** Headings of the columns, in the reader's language. */
export interface FigureColumns {
  readonly metric: string;
  readonly text: string;
  readonly low: string;
  /** The upper end of a range. */
  readonly high: string;
  readonly unit: string;
  /** The article's own words around the number. */
  readonly statement: string;
  readonly period: string;
  readonly change: string;
  readonly basis: string;
}

type Column = keyof FigureColumns;

/** A number to reckon with stands apart from the text that was read. */
const TSV_COLUMNS: readonly Column[] = [
  "metric",
  "text",
  "low",
  "high",
  "unit",
  "statement",
  "period",
  "change",
  "basis",
];
const READ_COLUMNS: readonly Column[] = ["metric", "text", "statement", "period", "change", "basis"];

/** Signs instead of words: a table in any language. */
const CHANGE_SIGNS = { up: "↑", down: "↓" };

/** A cell that a spreadsheet would run as a formula, full width too; an apostrophe makes it text (OWASP, CSV injection). */
const FORMULA = /^[=+\-@＝＋－＠]/;

/**
 * A line a figure, to be pasted into a spreadsheet: metric, text, value (a range in two columns), unit, the words
 * around it, period, ↑ or ↓, basis. With `columns`, a line of headings goes before. Empty for no figures.
 */
export function figuresToTsv(figures: readonly Figure[], columns?: FigureColumns): string {
  if (figures.length === 0) return "";
  const rows = figures.map((figure) => TSV_COLUMNS.map((column) => tsvCell(cellsOf(figure)[column])));
  const head = columns ? [TSV_COLUMNS.map((column) => tsvCell(columns[column]))] : [];
  return [...head, ...rows].map((cells) => `${cells.join("\t")}\n`).join("");
}

/** The figures as a table of GitHub's Markdown; without `columns` its headings are empty. Empty for no figures. */
export function figuresToMarkdown(figures: readonly Figure[], columns?: FigureColumns): string {
  if (figures.length === 0) return "";
  const head = READ_COLUMNS.map((column) => (columns ? markdownCell(columns[column]) : ""));
  const rule = READ_COLUMNS.map(() => "---");
  const rows = figures.map((figure) => READ_COLUMNS.map((column) => markdownCell(cellsOf(figure)[column])));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

/** The same as a table of HTML; what is in it is text. Empty for no figures. */
export function figuresToHtml(figures: readonly Figure[], columns: FigureColumns): string {
  if (figures.length === 0) return "";
  const row = (tag: "th" | "td", cells: Readonly<Record<Column, string>>): string =>
    `<tr>${READ_COLUMNS.map((column) => `<${tag}>${escapeHtml(cells[column])}</${tag}>`).join("")}</tr>`;
  const rows = figures.map((figure) => row("td", cellsOf(figure)));
  return `<table><thead>${row("th", columns)}</thead><tbody>${rows.join("")}</tbody></table>\n`;
}

function cellsOf(figure: Figure): Record<Column, string> {
  const { value } = figure;
  const [low, high] = typeof value === "number" ? [value, null] : value;
  return {
    metric: figure.metric ?? "",
    text: figure.text,
    low: plainNumber(low),
    high: high === null ? "" : plainNumber(high),
    unit: figure.unit,
    statement: figure.statement,
    period: figure.period ?? "",
    change: figure.change ? CHANGE_SIGNS[figure.change] : "",
    basis: figure.basis ?? "",
  };
}

/** No exponent and no separators, so that any spreadsheet reads it. */
function plainNumber(value: number): string {
  return value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 12 });
}

function tsvCell(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  if (FORMULA.test(line) && Number.isNaN(Number(line))) return `'${line}`;
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
}

function markdownCell(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, " ")).replaceAll("|", "\\|");
}
