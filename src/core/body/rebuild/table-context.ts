import { tagOf } from "../../page/dom.ts";

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
function belongsInTable(tag: string): boolean {
  return (TABLE_PARTS.has(tag) && tag !== "table") || tag === "td" || tag === "th" || tag === "caption";
}

/** Where a parser puts an element: rows that stand in a table itself into a `tbody`, what is no part of it in a cell. */
export function parentFor(name: string, holder: Element): Element {
  const tag = tagOf(holder);
  if (isTablePart(tag) && !belongsInTable(name)) return makeCell(holder);
  if (name !== "tr" || tag !== "table") return holder;
  const last = holder.lastElementChild;
  if (last && tagOf(last) === "tbody") return last;
  return holder.appendChild(holder.ownerDocument.createElement("tbody"));
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
