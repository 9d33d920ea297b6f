import type { BlockKind, TextBlock } from "../text/text-block.ts";
import { isElement, isText, tagOf } from "./dom.ts";

/** Where a piece of a block's text stands in the tree. */
export interface TextRun {
  readonly node: Text;
  /** Offset of the node's first character in the block's text, UTF-16 units. */
  readonly start: number;
  /** Stands in a link of this block. */
  readonly inLink: boolean;
}

/** A line of the body: a paragraph, a heading, a list item, or the text between two `<br>`. */
export interface Block extends TextBlock {
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

const NO_LOOKS: readonly string[] = [];

/** What an element makes of the lines inside it. */
const KINDS: ReadonlyMap<string, Pick<Around, "kind" | "level">> = new Map([
  ["h1", { kind: "heading", level: 1 }],
  ["h2", { kind: "heading", level: 2 }],
  ["h3", { kind: "heading", level: 3 }],
  ["h4", { kind: "heading", level: 4 }],
  ["h5", { kind: "heading", level: 5 }],
  ["h6", { kind: "heading", level: 6 }],
  ["li", { kind: "list-item", level: null }],
  ["dt", { kind: "list-item", level: null }],
  ["dd", { kind: "list-item", level: null }],
  ["td", { kind: "cell", level: null }],
  ["th", { kind: "cell", level: null }],
  ["pre", { kind: "code", level: null }],
  ["blockquote", { kind: "quote", level: null }],
]);

/** What holds inside an element: told on the way down, not asked for on the way up. */
interface Around {
  /** Nearest block element. */
  readonly owner: Element;
  readonly kind: BlockKind;
  readonly level: number | null;
  /** Since the nearest block element. */
  readonly bold: boolean;
  readonly inLink: boolean;
}

/** A text node of the line that is being read. */
interface Piece {
  readonly node: Text;
  readonly data: string;
  readonly bold: boolean;
  readonly inLink: boolean;
}

/**
 * Lines of a rebuilt body, in order. `blocks.map(b => b.text).join("\n")` is the article's `textContent`.
 * White space is taken to be folded already (the rebuilding walk does it); a line of nothing else is dropped.
 */
export function readBlocks(body: Element): Block[] {
  const { blocks, add, end } = startBlocks();

  const visit = (element: Element, around: Around): void => {
    // Not by `childNodes`: jsdom then keeps that list up to date through every later change.
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) add(child, around);
      else if (isElement(child)) visitChild(child, around);
    }
  };

  const visitChild = (element: Element, around: Around): void => {
    const tag = tagOf(element);
    if (SILENT_TAGS.has(tag)) return;
    if (tag === "br") end(around);
    else if (BLOCK_TAGS.has(tag)) {
      end(around);
      const { kind, level } = KINDS.get(tag) ?? around;
      const inside = { owner: element, kind, level, bold: false, inLink: false };
      visit(element, inside);
      end(inside);
    } else if (BOLD_TAGS.has(tag)) visit(element, { ...around, bold: true });
    else if (tag === "a") visit(element, { ...around, inLink: true });
    else visit(element, around);
  };

  const outermost: Around = { owner: body, kind: "paragraph", level: null, bold: false, inLink: false };
  visit(body, outermost);
  end(outermost);
  return blocks;
}

/** Lines that are being read: pieces are added until their line ends. */
function startBlocks() {
  const blocks: Block[] = [];
  let offset = 0;
  let pieces: Piece[] = [];
  return {
    blocks,
    add(node: Text, { bold, inLink }: Around): void {
      pieces.push({ node, data: node.data, bold, inLink });
    },
    end(around: Around): void {
      if (pieces.length === 0) return;
      const block = makeBlock(pieces, around, offset);
      pieces = [];
      if (!block) return;
      blocks.push(blocks.at(-1)?.element === block.element ? { ...block, goesOn: true } : block);
      offset += block.text.length + 1;
    },
  };
}

function makeBlock(pieces: readonly Piece[], around: Around, start: number): Block | null {
  const joined = pieces.length === 1 ? (pieces[0]?.data ?? "") : pieces.map((piece) => piece.data).join("");
  const text = joined.trim();
  if (!text) return null;
  const { kind, level, owner } = around;
  const lead = joined.length - joined.trimStart().length;
  const runs: TextRun[] = [];
  let at = -lead;
  for (const { node, data, inLink } of pieces) {
    if (at < text.length && at + data.length > 0) runs.push({ node, start: at, inLink });
    at += data.length;
  }
  const bold = pieces.every((piece) => piece.bold || !piece.data.trim());
  const looks = owner.getAttribute("data-look")?.split(/\s+/u).filter(Boolean) ?? NO_LOOKS;
  const linked = runs.every(({ inLink }) => inLink);
  return { kind, level, text, start, bold, linked, looks, element: owner, runs };
}
