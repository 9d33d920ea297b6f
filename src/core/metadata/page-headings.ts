import { isElement, isText, tagOf } from "../page/dom.ts";

/** Signs of a link to the heading itself, at either end of it. */
const PERMALINK = /^\s*[#¶§]+\s*(?=\S)|(?<=\S)\s*[¶§]\s*$|(?<=\S)\s+#\s*$/gu;

/** A heading of more parts is no heading. */
const MOST_NODES = 300;

/** Texts of a page's headings of the highest rank that it has, in order, each in one line. */
export function headingsOf(page: ParentNode): string[] {
  for (const tag of ["h1", "h2", "h3", "h4", "h5"]) {
    const texts = [...page.querySelectorAll(tag)].map(headingText);
    if (texts.some((text) => text !== "")) return texts;
  }
  return [];
}

/** A line break in a heading parts Latin words, and nothing in Chinese; the sign of a permalink is no part of it. */
function headingText(heading: Element): string {
  const open: Node[] = [heading];
  let text = "";
  for (let seen = 0; open.length > 0 && seen < MOST_NODES; seen++) {
    const node = open.pop();
    if (!node) break;
    if (isText(node)) text += node.data;
    else if (isElement(node) && tagOf(node) === "br") text += BREAK;
    else open.push(...[...node.childNodes].reverse());
  }
  return text
    .replace(/\s+/gu, (space) => (space.includes(BREAK) ? BREAK : " "))
    .replace(/(?<=[㐀-鿿，。：；！？、”」』》])\u2028|\u2028(?=[㐀-鿿“「『《])/gu, "")
    .replaceAll(BREAK, " ")
    .replace(PERMALINK, "")
    .trim();
}

/** Line separator: a line break of the page, as against one of its source. */
const BREAK = "\u2028";
