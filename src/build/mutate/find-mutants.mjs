// @ts-check

import { walkTree } from "../walk-tree.mjs";
import { isTable, wordSpans } from "./tables.mjs";

/** @import { Node } from "../walk-tree.mjs" */

/**
 * @typedef {"condition" | "constant" | "statement" | "row"} MutantKind
 *
 * @typedef {object} Mutant  a source with one fault put in: `start` to `end` replaced
 * @property {MutantKind} kind
 * @property {number} start
 * @property {number} end
 * @property {string} replacement
 * @property {number} group  where the table begins that a row is of; elsewhere `start`
 */

/**
 * Every fault that can be put into a TypeScript source: a condition turned round, a constant changed, a statement or a
 * row of a table left out. Faults that only types see are not among them.
 *
 * @param {string} source
 * @returns {Mutant[]}
 */
export function findMutants(source) {
  return [...walkTree(source)].flatMap(({ node, around }) => [
    ...conditions(node, source),
    ...constants(node, around),
    ...statements(node, around),
    ...rows(node, around, source),
  ]);
}

/** @type {Readonly<Record<string, string>>} */
const TURNED = {
  "===": "!==",
  "!==": "===",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
  "&&": "||",
  "||": "&&",
};

/**
 * @param {Node} node
 * @param {string} source
 * @returns {Generator<Mutant>}
 */
function* conditions(node, source) {
  const { left, right, operator = "", test, argument } = node;
  const turned = TURNED[operator];
  if (left && right && turned && node.type !== "AssignmentExpression") {
    const start = source.indexOf(operator, left.end);
    yield mutant("condition", start, start + operator.length, turned);
  }
  if (operator === "!" && argument) {
    yield mutant("condition", node.start, node.end, `(${source.slice(argument.start, argument.end)})`);
  }
  const isTurned = test && (test.operator === "!" || (test.operator ?? "") in TURNED);
  if (test && !isTurned) {
    yield mutant("condition", test.start, test.end, `!(${source.slice(test.start, test.end)})`);
  }
}

/** Strings of these are names or messages: what they say is nobody's rule. */
const NAMING = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "ThrowStatement",
  "NewExpression",
]);

/**
 * @param {Node} node
 * @param {readonly Node[]} around
 * @returns {Generator<Mutant>}
 */
function* constants(node, around) {
  const parent = around.at(-1);
  if (node.type !== "Literal" || !parent || (parent.key === node && !parent.computed)) return;
  const { value } = node;
  if (typeof value === "number") yield mutant("constant", node.start, node.end, `${value + 1}`);
  if (typeof value === "boolean") yield mutant("constant", node.start, node.end, `${!value}`);
  const isName = NAMING.has(parent.type) || typeof parent.directive === "string" || isInThrow(around);
  const isOfTable = !isInFunction(around) && parent.type !== "VariableDeclarator";
  if (typeof value === "string" && value !== "" && !isName && !isOfTable && !wordSpans(node).length) {
    yield mutant("constant", node.start, node.end, '""');
  }
}

/** Statements that can go without another taking their place. */
const DROPPED = new Set(["ExpressionStatement", "ThrowStatement", "ContinueStatement", "ReturnStatement"]);

/**
 * @param {Node} node
 * @param {readonly Node[]} around
 * @returns {Generator<Mutant>}
 */
function* statements(node, around) {
  if (!DROPPED.has(node.type) || typeof node.directive === "string") return;
  // The last word of a function is its answer; a return inside a condition is a case.
  const [outer, parent] = around.slice(-2);
  const isCase = parent?.type === "IfStatement" || outer?.type === "IfStatement";
  if (node.type === "ReturnStatement" && !isCase) return;
  yield mutant("statement", node.start, node.end, "{}");
}

/**
 * @param {Node} node
 * @param {readonly Node[]} around
 * @param {string} source
 * @returns {Generator<Mutant>}
 */
function* rows(node, around, source) {
  if (isInFunction(around)) return;
  for (const { start, end } of wordSpans(node)) yield { ...mutant("row", start, end, ""), group: node.start };
  if (!isTable(node, around)) return;
  const elements = node.elements ?? node.properties ?? [];
  for (const [place, element] of elements.entries()) {
    if (!element) continue;
    const next = elements[place + 1];
    const comma = /^\s*,/.exec(source.slice(element.end))?.[0].length ?? 0;
    yield {
      ...mutant("row", element.start, next ? next.start : element.end + comma, ""),
      group: node.start,
    };
  }
}

/**
 * @param {MutantKind} kind
 * @param {number} start
 * @param {number} end
 * @param {string} replacement
 * @returns {Mutant}
 */
const mutant = (kind, start, end, replacement) => ({ kind, start, end, replacement, group: start });

/** @param {readonly Node[]} around */
const isInFunction = (around) => around.some(({ type }) => type.includes("Function"));

/** @param {readonly Node[]} around */
const isInThrow = (around) => around.some(({ type }) => type === "ThrowStatement");
