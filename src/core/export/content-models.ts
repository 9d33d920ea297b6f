import { isElement, isText, tagOf } from "../page/dom.ts";

/** Blocks: none may stand in a paragraph or in an element of text. Items, terms, captions and cells stand in one of them. */
const BLOCKS = "p, h2, h3, h4, h5, h6, pre, div, blockquote, ul, ol, dl, figure, table, hr";

/** Elements of text: around blocks they say nothing that could be shown. */
const PHRASES =
  "b, strong, i, em, u, s, del, ins, mark, small, sub, sup, q, cite, dfn, abbr, code, kbd, samp, var, bdi, bdo, span, ruby, rt, rp";

const PARAGRAPHS = "p, h2, h3, h4, h5, h6, pre";

/** What stands outside of its kind of parent, and what it is then. */
const STRAYS: readonly (readonly [selector: string, parent: RegExp, becomes: string | null])[] = [
  ["li", /^[uo]l$/, "div"],
  ["dt, dd", /^dl$/, "div"],
  ["figcaption", /^figure$/, "div"],
  ["rt, rp", /^ruby$/, null],
  ["caption", /^table$/, "div"],
  ["tr, thead, tbody, tfoot", /^(?:table|thead|tbody|tfoot)$/, "div"],
  ["th, td", /^tr$/, "div"],
];

/**
 * Gives each element of a sanitised tree the content that HTML allows it (HTML Standard, "content model"): trees that no
 * parser made may hold anything anywhere. Text and its order stay.
 */
export function fitToContentModels(body: Element): void {
  for (const [selector, parent, becomes] of STRAYS) {
    for (const element of body.querySelectorAll(selector)) {
      if (element.parentElement && parent.test(tagOf(element.parentElement))) continue;
      if (becomes) rename(element, becomes);
      else unwrap(element);
    }
  }
  for (const list of body.querySelectorAll("ul, ol")) fitList(list);
  for (const list of body.querySelectorAll("dl")) fitTerms(list);
  for (const figure of body.querySelectorAll("figure")) fitFigure(figure);
  for (const table of body.querySelectorAll("table")) fitTable(table);
  for (const ruby of body.querySelectorAll("ruby")) fitRuby(ruby);
  for (const heading of body.querySelectorAll(":is(dt, th, caption) :is(h2, h3, h4, h5, h6)"))
    rename(heading, "div");
  for (const element of body.querySelectorAll(PARAGRAPHS))
    if (element.querySelector(BLOCKS)) rename(element, "div");
  for (const element of body.querySelectorAll(PHRASES)) if (element.querySelector(BLOCKS)) unwrap(element);
  for (const link of body.querySelectorAll("a a")) unwrap(link);
}

/** Puts an element's children in its place; a place that it marks stays. */
export function unwrap(element: Element): void {
  const { id, ownerDocument } = element;
  if (id) {
    const mark = ownerDocument.createElement("span");
    mark.id = id;
    element.before(mark);
  }
  element.replaceWith(...element.childNodes);
}

/** Gives an element another name; attributes and children stay. */
export function rename(element: Element, tag: string): void {
  const renamed = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) renamed.setAttribute(name, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** White space between elements. */
function isBlank(node: Node): boolean {
  return isText(node) ? node.data.trim() === "" : !isElement(node);
}

/** What stands beside the items goes into an item of its own. */
function fitList(list: Element): void {
  for (const node of [...list.childNodes]) {
    if (isBlank(node) || (isElement(node) && tagOf(node) === "li")) continue;
    const item = list.ownerDocument.createElement("li");
    node.replaceWith(item);
    item.append(node);
  }
}

/** Terms and what is said of them, in turns; where it is anything else, boxes. */
function fitTerms(list: Element): void {
  const turns = [...list.childNodes]
    .filter((node) => !isBlank(node))
    .map((node) => (isElement(node) ? tagOf(node) : "#"));
  if (/^(?:(?:dt )+(?:dd )+)+$/.test(`${turns.join(" ")} `)) return;
  for (const child of [...list.children]) if (/^d[td]$/.test(tagOf(child))) rename(child, "div");
  rename(list, "div");
}

/** One caption, at the beginning or the end. */
function fitFigure(figure: Element): void {
  const nodes = [...figure.childNodes].filter((node) => !isBlank(node));
  const captions = [...figure.children].filter((child) => tagOf(child) === "figcaption");
  const kept = captions.find((caption) => caption === nodes[0] || caption === nodes.at(-1));
  for (const caption of captions) if (caption !== kept) rename(caption, "div");
}

/** A caption, then rows of the head, of the body, and of the foot; what is no part of a table goes before it. */
function fitTable(table: Element): void {
  const { ownerDocument } = table;
  const parts: Readonly<Record<"thead" | "tbody" | "tfoot", Element[]>> = { thead: [], tbody: [], tfoot: [] };
  const captions: Element[] = [];
  for (const node of [...table.childNodes]) {
    const tag = isElement(node) ? tagOf(node) : "";
    if (isElement(node) && tag === "caption" && captions.length === 0) captions.push(node);
    else if (isElement(node) && tag === "tr") parts.tbody.push(node);
    else if (isElement(node) && (tag === "thead" || tag === "tbody" || tag === "tfoot"))
      parts[tag].push(...fitRows(node, table));
    else if (!isBlank(node)) table.before(isElement(node) && tag === "caption" ? renamed(node) : node);
  }
  const groups = Object.entries(parts).flatMap(([tag, rows]) => {
    if (rows.length === 0) return [];
    const group = ownerDocument.createElement(tag);
    group.append(...rows);
    for (const row of rows) fitRow(row, table);
    return [group];
  });
  table.replaceChildren(...captions, ...groups);
}

function fitRows(group: Element, table: Element): Element[] {
  const strays = [...group.childNodes].filter(
    (node) => !isBlank(node) && !(isElement(node) && tagOf(node) === "tr"),
  );
  table.before(...strays);
  return [...group.children];
}

function fitRow(row: Element, table: Element): void {
  for (const node of [...row.childNodes]) {
    if (isElement(node) && /^t[dh]$/.test(tagOf(node))) continue;
    if (isBlank(node)) node.remove();
    else table.before(node);
  }
}

function renamed(caption: Element): Element {
  const box = caption.ownerDocument.createElement("div");
  box.append(...caption.childNodes);
  return box;
}

/** Characters and their readings, in turns; where it is anything else, as a browser without ruby shows it. */
function fitRuby(ruby: Element): void {
  const turns = [...ruby.childNodes]
    .filter((node) => !isBlank(node))
    .map((node) => (isElement(node) && /^r[tp]$/.test(tagOf(node)) ? tagOf(node) : "base"));
  if (/^(?:(?:base )+(?:rt |rp rt rp )+)+$/.test(`${turns.join(" ")} `)) return;
  const hasBrackets = ruby.querySelector("rp") !== null;
  for (const part of [...ruby.children]) {
    if (!/^r[tp]$/.test(tagOf(part))) continue;
    if (tagOf(part) === "rt" && !hasBrackets) {
      part.before("(");
      part.after(")");
    }
    unwrap(part);
  }
  unwrap(ruby);
}
