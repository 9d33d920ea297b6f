// @ts-check
/** @import { Node } from "../walk-tree.mjs" */

/** Fewer words in a row are a phrase, not a list. */
const FEWEST_WORDS = 4;

/** A drawing's path, a sentence, markup: what has spaces and lists nothing. */
const NO_LIST = /^M[\d.]|[.!?]$|[<{;]/;

/**
 * Places of the words in a string that lists words between white space, each with the space that goes with it; empty
 * where the node is no such string.
 *
 * @param {Node} node
 * @returns {{ start: number; end: number }[]}
 */
export function wordSpans(node) {
  const text = textOf(node);
  // An escape would shift what is counted here.
  if (text === null || text.length !== node.end - node.start - 2 || NO_LIST.test(text)) return [];
  const words = [...text.matchAll(/\S+\s*/g)];
  if (words.length < FEWEST_WORDS) return [];
  return words.map(({ index, 0: word }) => {
    const start = node.start + 1 + index;
    return { start, end: start + word.length };
  });
}

/**
 * @param {Node} node
 * @returns {string | null}
 */
function textOf({ type, value, quasis }) {
  if (type === "Literal" && typeof value === "string") return value;
  const only = type === "TemplateLiteral" && quasis?.length === 1 ? quasis[0] : null;
  return only ? only.value.raw : null;
}

/**
 * Whether a list or an object is a table of rules, not a row of one: the outermost of a constant, or a list that an
 * outermost object holds.
 *
 * @param {Node} node
 * @param {readonly Node[]} around
 */
export function isTable(node, around) {
  if (node.type !== "ArrayExpression" && node.type !== "ObjectExpression") return false;
  const outer = around.filter(({ type }) => type === "ArrayExpression" || type === "ObjectExpression");
  return (
    outer.length === 0 ||
    (outer.length === 1 && outer[0]?.type === "ObjectExpression" && node.type === "ArrayExpression")
  );
}
