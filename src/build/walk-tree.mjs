// @ts-check
import { parseAst } from "vitest/node";

/**
 * What is read of a node of the syntax tree (ESTree with TypeScript's nodes); every kind has a part of it.
 *
 * @typedef {object} Node
 * @property {string} type
 * @property {number} start
 * @property {number} end
 * @property {unknown} [value]
 * @property {string} [operator]
 * @property {string} [directive]
 * @property {boolean} [computed]
 * @property {Node} [argument]
 * @property {readonly Node[]} [arguments]
 * @property {Node} [callee]
 * @property {Node | null} [id]
 * @property {Node} [expression]
 * @property {Node} [key]
 * @property {Node} [left]
 * @property {Node} [object]
 * @property {Node} [property]
 * @property {Node} [right]
 * @property {Node} [source]
 * @property {Node} [test]
 * @property {string} [name]
 * @property {{ pattern: string }} [regex]
 * @property {readonly { value: { raw: string } }[]} [quasis]
 * @property {readonly (Node | null)[]} [elements]
 * @property {readonly Node[]} [properties]
 */

/** Wrappers that are gone at run time, with an expression in them. */
const TYPED = new Set(["TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression", "TSTypeAssertion"]);

/**
 * Nodes of a TypeScript source that are there at run time, each with those around it, the nearest last.
 *
 * @param {string} source
 * @returns {Generator<{ node: Node; around: readonly Node[] }>}
 */
export function* walkTree(source) {
  yield* below(/** @type {Node} */ (/** @type {unknown} */ (parseAst(source, { lang: "ts" }))), []);
}

/**
 * @param {Node} node
 * @param {readonly Node[]} around
 * @returns {Generator<{ node: Node; around: readonly Node[] }>}
 */
function* below(node, around) {
  if (TYPED.has(node.type) && node.expression) {
    yield* below(node.expression, around);
    return;
  }
  if (node.type.startsWith("TS")) return;
  yield { node, around };
  for (const part of Object.values(node).flat()) {
    if (isNode(part)) yield* below(part, [...around, node]);
  }
}

/**
 * @param {unknown} part
 * @returns {part is Node}
 */
function isNode(part) {
  return typeof part === "object" && part !== null && "type" in part && typeof part.type === "string";
}
