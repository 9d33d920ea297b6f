import { isElement, isText, tagOf } from "../page/dom.ts";
import { escapeMarkdown, linkDestination } from "./markdown-escape.ts";

type InlineWriter = (element: Element) => string;

/** What stands around a text: Markdown's sign, the element that may stand for it, and all elements that mean it. */
interface Delimiter {
  readonly sign: string;
  readonly tag: string;
  readonly selector: string;
}

const STRONG: Delimiter = { sign: "**", tag: "strong", selector: "strong, b" };
const EMPHASIS: Delimiter = { sign: "*", tag: "em", selector: "em, i" };
const DELETED: Delimiter = { sign: "~~", tag: "del", selector: "del, s" };

/** One row an inline element; what is not in the table is written as its children. */
const WRITERS: Readonly<Record<string, InlineWriter>> = {
  strong: (element) => delimited(element, STRONG),
  b: (element) => delimited(element, STRONG),
  em: (element) => delimited(element, EMPHASIS),
  i: (element) => delimited(element, EMPHASIS),
  s: (element) => delimited(element, DELETED),
  del: (element) => delimited(element, DELETED),
  code: codeSpan,
  kbd: codeSpan,
  samp: codeSpan,
  a: link,
  img: image,
  br: () => "\\\n",
  // Blocks inside of a table's cell.
  p: onOwnLine,
  div: onOwnLine,
  li: onOwnLine,
  sup: (element) => asHtml(element, "sup"),
  sub: (element) => asHtml(element, "sub"),
  // 漢(かん): what a browser without ruby shows.
  rp: () => "",
  rt: (element) => `(${childrenOf(element)})`,
  math: (element) => escapeMarkdown(element.getAttribute("alttext") ?? element.textContent ?? ""),
};

const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Inline nodes as one paragraph's text: white space folded, none at the ends, hard line breaks as `\`. */
export function inlineMarkdown(nodes: readonly Node[]): string {
  return nodes
    .map(write)
    .join("")
    .replace(/[ \t]*\\\n(?:\\\n|[ \t])*/g, "\\\n")
    .replace(/^(?:\\\n|\s)+/, "")
    .replace(/(?:\\\n|\s)+$/, "");
}

function write(node: Node): string {
  if (isText(node)) return escapeMarkdown(node.data.replace(/\s+/gu, " "));
  if (!isElement(node)) return "";
  return (WRITERS[tagOf(node)] ?? childrenOf)(node);
}

function onOwnLine(element: Element): string {
  return `\\\n${childrenOf(element)}\\\n`;
}

function childrenOf(element: Element): string {
  return [...element.childNodes].map(write).join("");
}

/**
 * Delimiters stand at the text itself, white space outside. Where CommonMark would not read them, since the text
 * ends in punctuation and a letter follows (**“重点”**内容), the HTML element is written instead.
 * Inside of its like it says nothing new, and its signs would be read as others.
 */
function delimited(element: Element, { sign, tag, selector }: Delimiter): string {
  const inner = childrenOf(element);
  const text = inner.trim();
  if (!text || element.parentElement?.closest(selector)) return inner;
  const lead = inner.slice(0, inner.length - inner.trimStart().length);
  const tail = inner.slice(inner.trimEnd().length);
  const before = lead || lastCharacter(neighbourText(element, "previousSibling"));
  const after = tail || neighbourText(element, "nextSibling").charAt(0);
  const opens = canFlank(text.charAt(0), before);
  const closes = canFlank(text.slice(-1), after);
  const wrapped =
    opens && closes && !text.includes("\\\n") ? `${sign}${text}${sign}` : `<${tag}>${text}</${tag}>`;
  return lead + wrapped + tail;
}

function canFlank(inside: string, outside: string): boolean {
  return !PUNCTUATION.test(inside) || outside === "" || /\s/u.test(outside) || PUNCTUATION.test(outside);
}

function neighbourText(element: Element, direction: "previousSibling" | "nextSibling"): string {
  for (let node = element[direction]; node; node = node[direction]) {
    if (node.textContent) return node.textContent;
  }
  return "";
}

function lastCharacter(text: string): string {
  return text.slice(-1);
}

/** Fenced by more back ticks than the code itself has in a row. */
function codeSpan(element: Element): string {
  const code = (element.textContent ?? "").replace(/\s+/gu, " ").trim();
  if (!code) return "";
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const pad = code.startsWith("`") || code.endsWith("`") ? " " : "";
  return `${fence}${pad}${code}${pad}${fence}`;
}

/** A link to a place in the article has no address outside of it: its text is kept. */
function link(element: Element): string {
  const text = childrenOf(element);
  const href = element.getAttribute("href") ?? "";
  return text.trim() && !href.startsWith("#") && href ? `[${text}](${linkDestination(href)})` : text;
}

function image(element: Element): string {
  const src = element.getAttribute("src") ?? "";
  const alt = escapeMarkdown((element.getAttribute("alt") ?? "").replace(/\s+/gu, " "));
  // An image inlined as data would bury the text.
  return src && !src.startsWith("data:") ? `![${alt}](${linkDestination(src)})` : alt;
}

function asHtml(element: Element, tag: string): string {
  const inner = childrenOf(element);
  return inner.trim() ? `<${tag}>${inner}</${tag}>` : "";
}
