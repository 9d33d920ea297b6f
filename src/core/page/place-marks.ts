import type { Mark } from "../text/span.ts";
import type { Block } from "./blocks.ts";

/**
 * Wraps each marked stretch of the body in `<span id>`. A mark that runs over several text nodes gets its id on the
 * first piece and `data-of` on the others. Marks may nest and overlap. The text of the body stays as it is; `blocks`
 * must be read anew afterwards, since their text nodes are split.
 */
export function placeMarks(blocks: readonly Block[], marks: readonly Mark[]): void {
  const ordered = [...marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const begun = new Set<string>();
  let next = 0;
  let open: Mark[] = [];
  for (const block of blocks) {
    const first = open[0] ?? ordered[next];
    if (!first || first.span.start >= block.start + block.text.length) continue;
    for (const run of block.runs) {
      const from = block.start + run.start;
      const to = from + run.node.data.length;
      for (let mark = ordered[next]; mark && mark.span.start < to; mark = ordered[++next]) open.push(mark);
      open = open.filter((mark) => mark.span.end > from);
      if (open.length > 0) wrapRun(run.node, from, open, begun);
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
    let piece: Node = document.createTextNode(node.data.slice(start - from, end - from));
    const covering = marks.filter(({ span }) => span.start <= start && span.end >= end);
    for (const { id } of covering.reverse()) {
      const wrapper = document.createElement("span");
      if (begun.has(id)) wrapper.setAttribute("data-of", id);
      else wrapper.id = id;
      begun.add(id);
      wrapper.append(piece);
      piece = wrapper;
    }
    pieces.append(piece);
  }
  node.replaceWith(pieces);
}
