import { BLOCK_TAGS } from "../../page/blocks.ts";
import { isElement, isText } from "../../page/dom.ts";
import { SPEECHLESS_TAGS } from "../../page/survey.ts";
import { walk } from "../../page/walk.ts";
import { oneLine } from "../../text/one-line.ts";

/** Text of a node without scripts and styles, a line a block, white space folded. */
export function visibleText(node: Node): string {
  if (isText(node)) return oneLine(node.data);
  if (!isElement(node)) return "";
  const lines: string[] = [];
  let line = "";
  const flush = (): void => {
    const folded = oneLine(line);
    if (folded) lines.push(folded);
    line = "";
  };
  walk(node, {
    enter(_element, tag) {
      if (SPEECHLESS_TAGS.has(tag)) return false;
      if (tag === "br" || BLOCK_TAGS.has(tag)) flush();
      return true;
    },
    leave(_element, tag) {
      if (BLOCK_TAGS.has(tag)) flush();
    },
    text(text) {
      line += text;
    },
  });
  flush();
  return lines.join("\n");
}
