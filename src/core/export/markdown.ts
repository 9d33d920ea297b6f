import type { Article } from "../article.ts";
import { isElement, tagOf } from "../page/dom.ts";
import { citationOf } from "./citation.ts";
import { frontMatter } from "./front-matter.ts";
import { autolink, escapeLineStart, escapeMarkdown } from "./markdown-escape.ts";
import { inlineMarkdown } from "./markdown-inline.ts";
import { tableMarkdown } from "./markdown-table.ts";
import { withSectionHeadings } from "./section-headings.ts";

/** Writes a block element as blocks of Markdown, which an empty line will part. */
type BlockWriter = (element: Element) => readonly string[];

/** One row a block element; what is in neither table is written as its children. */
const WRITERS: Readonly<Record<string, BlockWriter>> = {
  p: paragraph,
  h1: (element) => heading(element, 2),
  h2: (element) => heading(element, 2),
  h3: (element) => heading(element, 3),
  h4: (element) => heading(element, 4),
  h5: (element) => heading(element, 5),
  h6: (element) => heading(element, 6),
  ul: list,
  ol: list,
  blockquote: (element) => [prefixed(blocksOf(element).join("\n\n"), "> ", "> ")],
  pre: codeBlock,
  hr: () => ["---"],
  table: (element) => tableMarkdown(element, blocksOf),
  figcaption: (element) => emphasised(element, "*"),
  caption: (element) => emphasised(element, "*"),
  summary: (element) => emphasised(element, "**"),
  dt: (element) => emphasised(element, "**"),
};

/** Block elements that are no more than their children. */
const CONTAINERS = new Set(
  "article aside center dd details div dl figure footer header li main nav section tbody td tfoot th thead tr".split(
    " ",
  ),
);

/**
 * The article as CommonMark with GitHub's tables: title, where it comes from, and `body`, a sanitised tree. Text that
 * looks like Markdown is escaped. Ends in a line break.
 */
export function articleToMarkdown(article: Article, body: Element): string {
  const { details, url } = citationOf(article);
  return markdownOf(article, body, [[...details.map(escapeMarkdown), autolink(url)].join(" · ")]);
}

/** The same with where it comes from as front matter; `variant`: BCP 47 tag of the text, empty where it is not known. */
export function articleToMarkdownNote(article: Article, body: Element, variant: string): string {
  return `${frontMatter(article, variant)}\n${markdownOf(article, body, [])}`;
}

function markdownOf({ title, outline }: Article, body: Element, source: readonly string[]): string {
  const blocks = [`# ${escapeMarkdown(title)}`, ...source, ...blocksOf(withSectionHeadings(body, outline))];
  return `${blocks.join("\n\n")}\n`;
}

/** Children of an element as blocks: runs of inline nodes become paragraphs. */
function blocksOf(element: Element): string[] {
  const blocks: string[] = [];
  let inline: Node[] = [];
  const flush = (): void => {
    blocks.push(...paragraphOf(inline));
    inline = [];
  };
  for (const child of element.childNodes) {
    const tag = isElement(child) ? tagOf(child) : "";
    const write = WRITERS[tag];
    if (!isElement(child) || !(write || CONTAINERS.has(tag))) {
      inline.push(child);
      continue;
    }
    flush();
    blocks.push(...(write ?? blocksOf)(child));
  }
  flush();
  return blocks;
}

/** A paragraph may hold blocks only in trees that no parser made; they are written as blocks then. */
function paragraph(element: Element): string[] {
  return blocksOf(element);
}

function paragraphOf(nodes: readonly Node[]): string[] {
  const text = inlineMarkdown(nodes);
  return text ? [text.split("\n").map(escapeLineStart).join("\n")] : [];
}

function heading(element: Element, level: number): string[] {
  const text = oneLine(element);
  return text ? [`${"#".repeat(level)} ${text}`] : [];
}

function emphasised(element: Element, mark: string): string[] {
  const text = oneLine(element);
  return text ? [`${mark}${text}${mark}`] : [];
}

function oneLine(element: Element): string {
  return inlineMarkdown([...element.childNodes]).replace(/\\?\n/g, " ");
}

/** Items without blocks of their own stand close; a number is the one that a browser shows. */
function list(element: Element): string[] {
  const ordered = tagOf(element) === "ol";
  let number = Number(element.getAttribute("start") ?? 1) || 1;
  const items: string[] = [];
  for (const child of element.children) {
    const marker = ordered ? `${number++}. ` : "- ";
    const blocks = tagOf(child) === "li" ? blocksOf(child) : [...(WRITERS[tagOf(child)] ?? blocksOf)(child)];
    const isNestedOnly = blocks.length === 2 && /^(?:[-]|\d+\.) /.test(blocks[1] ?? "");
    items.push(prefixed(blocks.join(isNestedOnly ? "\n" : "\n\n"), marker, " ".repeat(marker.length)));
  }
  const isLoose = items.some((item) => item.includes("\n\n"));
  return items.length > 0 ? [items.join(isLoose ? "\n\n" : "\n")] : [];
}

/** Fenced by more back ticks than the code itself has in a row. */
function codeBlock(element: Element): string[] {
  const code = (element.textContent ?? "").replace(/\n$/, "");
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return code.trim() ? [`${fence}\n${code}\n${fence}`] : [];
}

function prefixed(text: string, first: string, others: string): string {
  return text
    .split("\n")
    .map((line, i) => (i === 0 ? first : line ? others : others.trimEnd()) + line)
    .join("\n");
}
