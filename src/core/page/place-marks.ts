import type { Mark } from "../text/span.ts";
import type { Block } from "./blocks.ts";

/**
 * Wraps each marked stretch of the body in `<span id>`. A mark that runs over several text nodes gets its id on the
 * first piece and `data-of` on the others. Marks may nest and overlap. A formula is one piece, marked around its `math`:
 * a `span` in it would be drawn as no part of it. The text of the body stays as it is; `blocks` must be read anew
 * afterwards, since their text nodes are split.
 */
export function placeMarks(blocks: readonly Block[], marks: readonly Mark[]): void {
  const ordered = [...marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const begun = new Set<string>();
  let next = 0;
  let open: Mark[] = [];
  const formulas = new Set<Element>();
  for (const block of blocks) {
    const first = open[0] ?? ordered[next];
    if (!first || first.span.start >= block.start + block.text.length) continue;
    for (const run of block.runs) {
      const from = block.start + run.start;
      const to = from + run.node.data.length;
      for (let mark = ordered[next]; mark && mark.span.start < to; mark = ordered[++next]) open.push(mark);
      open = open.filter((mark) => mark.span.end > from);
      if (open.length === 0) continue;
      const formula = run.node.parentElement?.closest("math");
      if (!formula) wrapRun(run.node, from, open, begun);
      else {
        // Marks that were around it are so once; those that begin in it are too.
        wrapWhole(formula, formulas.has(formula) ? open.filter(({ id }) => !begun.has(id)) : open, begun);
        formulas.add(formula);
      }
    }
  }
}

/** Cuts one text node at every border of the marks that touch it, and wraps each piece in the marks that cover it. */
function wrapRun(node: Text, from: number, marks: readonly Mark[], begun: Set<string>): void {
  const to = from + node.data.length;
  const borders = new Set([from, to]);
  for (const { span } of marks) {
    if (span.start > from && span.start < to) borders.add(span.start);
    if (span.end > from && span.end < to) borders.add(span.end);
  }
  const cuts = [...borders].sort((a, b) => a - b);
  const document = node.ownerDocument;
  const pieces = document.createDocumentFragment();
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i] ?? from;
    const end = cuts[i + 1] ?? to;
    const piece = document.createTextNode(node.data.slice(start - from, end - from));
    pieces.append(piece);
    wrapWhole(
      piece,
      marks.filter(({ span }) => span.start <= start && span.end >= end),
      begun,
    );
  }
  node.replaceWith(pieces);
}

/** Wraps a node, which stands somewhere, in marks, the first of them outermost. */
function wrapWhole(node: ChildNode, marks: readonly Mark[], begun: Set<string>): void {
  for (const { id } of marks) {
    const wrapper = (node.ownerDocument as Document).createElement("span");
    if (begun.has(id)) wrapper.setAttribute("data-of", id);
    else wrapper.id = id;
    begun.add(id);
    node.replaceWith(wrapper);
    wrapper.append(node);
  }
}
