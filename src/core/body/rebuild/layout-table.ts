import { childElements, tagOf } from "../../page/dom.ts";

/** Letters of a cell that holds a text rather than a value. */
const LONG_CELL_LETTERS = 160;

/** A cell with this share of its table's text is the page's column, not a value. */
const COLUMN_SHARE = 0.6;

/** Rows that are looked at: a table that lays out a page has few. */
const MOST_ROWS = 500;

/** True for a table that only lays out the page, as pages of 2005 do: one row or column, or a cell with the story. */
export function isLayoutTable(table: Element): boolean {
  const role = table.getAttribute("role");
  if (role === "presentation" || role === "none") return true;
  const cells = ownCells(table);
  if (cells.some((cell) => tagOf(cell) === "th")) return false;
  const rows = new Set(cells.map((cell) => cell.parentNode)).size;
  if (rows <= 1 || cells.length <= rows) return true;
  if (table.querySelector("table")) return true;
  const lengths = cells.map((cell) => cell.textContent?.trim().length ?? 0);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  return longest >= LONG_CELL_LETTERS && longest >= whole * COLUMN_SHARE;
}

/** Cells of the first rows of the table itself, not of tables in it. */
function ownCells(table: Element): Element[] {
  const cells: Element[] = [];
  let rows = 0;
  for (const section of childElements(table)) {
    for (const row of tagOf(section) === "tr" ? [section] : childElements(section)) {
      if (tagOf(row) !== "tr") continue;
      if (++rows > MOST_ROWS) return cells;
      cells.push(...childElements(row));
    }
  }
  return cells;
}
