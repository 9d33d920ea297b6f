// @ts-check
/** @import { Node } from "../walk-tree.mjs" */

/** Fewer words in a row are a phrase, not a list. */
const FEWEST_WORDS = 4;

/**
 * Places of the words in a string that lists words between spaces, each with the space that goes with it; empty where
 * the node is no such string.
 *
 * @param {Node} node
 * @returns {{ start: number; end: number }[]}
 */
export function wordSpans(node) {
  if (node.type !== "Literal" || typeof node.value !== "string") return [];
  // The path of a drawing is no list, nor is a sentence.
  if (/^M[\d.]|[.!?]$/.test(node.value)) return [];
  // An escape would shift what is counted here.
  if (node.value.length !== node.end - node.start - 2) return [];
  const words = [...node.value.matchAll(/\S+ */g)];
  if (words.length < FEWEST_WORDS) return [];
  return words.map(({ index, 0: word }) => {
    const start = node.start + 1 + index;
    return { start, end: start + word.length };
  });
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
