import { isElement, isText, tagOf } from "./dom.ts";

/** Where a piece of a block's text stands in the tree. */
export interface TextRun {
  readonly node: Text;
  /** Offset of the node's first character in the block's text, UTF-16 units. */
  readonly start: number;
}

export type BlockKind = "paragraph" | "heading" | "list-item" | "quote" | "cell" | "code";

/** A line of the body: a paragraph, a heading, a list item, or the text between two `<br>`. */
export interface Block {
  readonly kind: BlockKind;
  /** 1 to 6 for a heading, else `null`. */
  readonly level: number | null;
  /** The very characters of its text nodes, joined; no line break in it, no white space at its ends. */
  readonly text: string;
  /** Offset of `text` in the article's `textContent`, UTF-16 units. */
  readonly start: number;
  /** All of its text stands in `b` or `strong`. */
  readonly bold: boolean;
  /** How it stands out from the text around, as the sanitiser noted it (`data-look`): center, large, coloured. */
  readonly looks: readonly string[];
  /** Nearest block element. */
  readonly element: Element;
  readonly runs: readonly TextRun[];
}

/** Elements that begin and end a line of text. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Not part of the text: captions belong to their image, removal marks and fallback text to nothing. */
const SILENT_TAGS = new Set(["figcaption", "caption", "rp", "rt", "script", "style", "template", "noscript"]);

const BOLD_TAGS = new Set(["b", "strong"]);

/**
 * Lines of a sanitised body, in order. `blocks.map(b => b.text).join("\n")` is the article's `textContent`.
 * White space is taken to be folded already (the sanitiser does it); a line of nothing else is dropped.
 */
export function readBlocks(body: Element): Block[] {
  const blocks: Block[] = [];
  let offset = 0;
  let nodes: Text[] = [];
  let owner: Element = body;

  const flush = (): void => {
    const block = makeBlock(nodes, owner, offset, body);
    nodes = [];
    if (!block) return;
    blocks.push(block);
    offset += block.text.length + 1;
  };

  const visit = (element: Element): void => {
    const tag = tagOf(element);
    if (SILENT_TAGS.has(tag) || element.hasAttribute("hidden")) return;
    if (tag === "br") {
      flush();
      return;
    }
    const isBlock = BLOCK_TAGS.has(tag);
    const outer = owner;
    if (isBlock) {
      flush();
      owner = element;
    }
    // Not by `childNodes`: jsdom then keeps that list up to date through every later change.
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) nodes.push(child);
      else if (isElement(child)) visit(child);
    }
    if (isBlock) {
      flush();
      owner = outer;
    }
  };

  visit(body);
  flush();
  return blocks;
}

/** The lines of a plain text as blocks without a tree, for analyses of text alone. */
export function blocksOfText(text: string, element: Element): Block[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const block: Block = {
      kind: "paragraph",
      level: null,
      text: line,
      start,
      bold: false,
      looks: [],
      element,
      runs: [],
    };
    start += line.length + 1;
    return block;
  });
}

function makeBlock(nodes: readonly Text[], owner: Element, start: number, body: Element): Block | null {
  const joined = nodes.map((node) => node.data).join("");
  const text = joined.trim();
  if (!text) return null;
  const lead = joined.length - joined.trimStart().length;
  const runs: TextRun[] = [];
  let at = -lead;
  for (const node of nodes) {
    if (at < text.length && at + node.data.length > 0) runs.push({ node, start: at });
    at += node.data.length;
  }
  const bold = nodes.every((node) => !node.data.trim() || isBold(node, owner));
  const looks = (owner.getAttribute("data-look") ?? "").split(/\s+/u).filter(Boolean);
  return { ...kindOf(owner, body), text, start, bold, looks, element: owner, runs };
}

function isBold(node: Node, within: Element): boolean {
  for (let at = node.parentElement; at; at = at.parentElement) {
    if (BOLD_TAGS.has(tagOf(at))) return true;
    if (at === within) return false;
  }
  return false;
}

function kindOf(owner: Element, body: Element): { kind: BlockKind; level: number | null } {
  for (let at: Element | null = owner; at && at !== body; at = at.parentElement) {
    const tag = tagOf(at);
    if (/^h[1-6]$/.test(tag)) return { kind: "heading", level: Number(tag[1]) };
    if (tag === "li" || tag === "dt" || tag === "dd") return { kind: "list-item", level: null };
    if (tag === "td" || tag === "th") return { kind: "cell", level: null };
    if (tag === "pre") return { kind: "code", level: null };
    if (tag === "blockquote") return { kind: "quote", level: null };
  }
  return { kind: "paragraph", level: null };
}
