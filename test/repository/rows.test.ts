import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { wordSpans } from "../../src/build/mutate/tables.mjs";
import { type Node, walkTree } from "../../src/build/walk-tree.mjs";
import { NAME_RULES } from "../../src/core/body/prune/clutter-rules.ts";
import { alternativesIn } from "./alternatives.ts";
import { filesBelow } from "./source-files.ts";

const core = filesBelow("src/core", ".ts");
const isPlain = (word: string): boolean => /^[^\\()[\].*+?{}|^$]+$/.test(word);
const repeatedIn = (words: readonly string[]): string[] =>
  words.filter((word, at) => word !== "" && words.indexOf(word) !== at);

describe("no expression has an alternative that can't be reached", () => {
  const expressions = core.flatMap((path) =>
    [...walkTree(readFileSync(path, "utf8"))].flatMap(({ node }) =>
      node.regex ? [{ path, source: node.regex.pattern }] : [],
    ),
  );

  test("none stands twice in a group", () => {
    const twice = expressions.flatMap(({ path, source }) =>
      alternativesIn(source).flatMap(({ words }) => repeatedIn(words).map((word) => `${path}: ${word}`)),
    );
    expect(twice).toEqual([]);
  });

  test("none at an expression's end begins with a shorter one before it", () => {
    const shadowed = expressions.flatMap(({ path, source }) =>
      alternativesIn(source)
        .filter(({ after }) => after === "")
        .flatMap(({ words }) =>
          words.filter((word, at) =>
            words
              .slice(0, at)
              .some((shorter) => isPlain(shorter) && isPlain(word) && word.startsWith(shorter)),
          ),
        )
        .map((word) => `${path}: ${word}`),
    );
    expect(shadowed).toEqual([]);
  });
});

test("no list of words has one twice", () => {
  const tables = filesBelow("src/build/words", ".mjs");
  const twice = [...core, ...tables].flatMap((path) => {
    const source = readFileSync(path, "utf8");
    const lists = new Map<Node | undefined, string[]>();
    for (const { node, around } of walkTree(source)) {
      if (around.some(({ type }) => type.includes("Function"))) continue;
      const words = wordSpans(node).map(({ start, end }) => source.slice(start, end).trimEnd());
      // A long list is a sum of strings.
      const sum = around.findLast(({ type }) => type !== "BinaryExpression");
      // A word may stand in several families, each a row.
      const list = path.endsWith("word-families.mjs") ? node : sum;
      // With commas it is a selector.
      if (words.length > 0 && !words.some((word) => word.endsWith(",")))
        lists.set(list, [...(lists.get(list) ?? []), ...words]);
    }
    return [...lists.values()].flatMap(repeatedIn).map((word) => `${path}: ${word}`);
  });
  expect(twice).toEqual([]);
});

test("no name of clutter is one that another row of its rule, or a rule before, has taken", () => {
  const rows = NAME_RULES.flatMap(({ pattern }, rule) => {
    const [names] = alternativesIn(pattern.source).filter(({ after }) => after === "(?= |$)");
    return (names?.words ?? []).map((name) => ({ rule, name }));
  });
  expect(rows.length).toBeGreaterThan(100);
  const taken = rows.filter(({ rule, name }) =>
    rows.some(
      (other) =>
        isPlain(name) &&
        other.rule <= rule &&
        other.name !== name &&
        new RegExp(`^(?:${other.name})$`).test(name),
    ),
  );
  expect(taken).toEqual([]);
});
