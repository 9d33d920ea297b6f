import { childElements, tagOf } from "../dom.ts";

/** Where an element may stand, and what it becomes elsewhere: `null` is its children alone. */
interface Home {
  readonly in: readonly string[];
  readonly elsewhere: string | null;
}

/** Elements that a parser takes only inside others. */
const HOMES: ReadonlyMap<string, Home> = new Map([
  ["li", { in: ["ul", "ol"], elsewhere: "div" }],
  ["dt", { in: ["dl"], elsewhere: "div" }],
  ["dd", { in: ["dl"], elsewhere: "div" }],
  ["figcaption", { in: ["figure"], elsewhere: "div" }],
  ["summary", { in: ["details"], elsewhere: "div" }],
  ["caption", { in: ["table"], elsewhere: "div" }],
  ["thead", { in: ["table"], elsewhere: null }],
  ["tbody", { in: ["table"], elsewhere: null }],
  ["tfoot", { in: ["table"], elsewhere: null }],
  ["tr", { in: ["table", "thead", "tbody", "tfoot"], elsewhere: null }],
  ["td", { in: ["tr"], elsewhere: "div" }],
  ["th", { in: ["tr"], elsewhere: "div" }],
  ["rb", { in: ["ruby"], elsewhere: null }],
  ["rt", { in: ["ruby"], elsewhere: null }],
  ["rp", { in: ["ruby"], elsewhere: null }],
]);

const TABLE_PARTS = new Set(["table", "thead", "tbody", "tfoot", "tr"]);

/** Letters from which a cell of several lines is a column of the page rather than a value. */
const MIN_COLUMN_LETTERS = 400;

/** Rows that are looked at: what places the pieces of a page shows it in fewer. */
const MOST_ROWS = 200;

/** What an element has to be called to stand in one called `parent`; `null`: its children go there instead. */
export function fittingTag(tag: string, parent: string): string | null {
  const home = HOMES.get(tag);
  if (!home || home.in.includes(parent)) return tag;
  return home.elsewhere;
}

/** True where a parser takes nothing but parts of a table. */
export function isTablePart(tag: string): boolean {
  return TABLE_PARTS.has(tag);
}

/** True for the parts themselves, cells and caption included. */
export function belongsInTable(tag: string): boolean {
  return (TABLE_PARTS.has(tag) && tag !== "table") || tag === "td" || tag === "th" || tag === "caption";
}

/** A cell inside a part of a table, for what stands there without one; a row that is open takes it. */
export function makeCell(part: Element): Element {
  const document = part.ownerDocument;
  let row = part;
  if (tagOf(part) !== "tr") {
    const section = tagOf(part) === "table" ? part.appendChild(document.createElement("tbody")) : part;
    row = section.appendChild(document.createElement("tr"));
  }
  return row.appendChild(document.createElement("td"));
}

/** A table that only places things: it says so, holds other tables, has one column, or columns of prose. */
export function isLayoutTable(table: Element): boolean {
  const role = table.getAttribute("role");
  if (role === "presentation" || role === "none" || table.querySelector("table")) return true;
  if (table.querySelector("th, caption, thead")) return false;
  let columns = 0;
  for (const row of [...table.querySelectorAll("tr")].slice(0, MOST_ROWS)) {
    const cells = [...childElements(row)].filter((cell) => (cell.textContent ?? "").trim() !== "");
    columns = Math.max(columns, cells.length);
    if (cells.some((cell) => isColumnOfPage(cell))) return true;
  }
  return columns <= 1;
}

function isColumnOfPage(cell: Element): boolean {
  return (
    (cell.textContent ?? "").trim().length >= MIN_COLUMN_LETTERS && cell.querySelector("p, br, div") !== null
  );
}
