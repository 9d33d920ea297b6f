import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { type Node, walkTree } from "../../src/build/walk-tree.mjs";
import { filesBelow, importsOf } from "./source-files.ts";

/** What a layer may import beside itself: arrows point to the core alone. */
const layers: Readonly<Record<string, readonly string[]>> = {
  core: [],
  platform: ["core"],
  ui: ["core", "platform"],
  engine: ["core", "platform"],
  // Firefox's event page is the engine's home.
  background: ["core", "platform", "ui", "engine"],
  content: ["core", "platform", "ui"],
  popup: ["core", "platform", "ui"],
  options: ["core", "platform", "ui"],
  welcome: ["core", "platform", "ui"],
  node: ["core"],
};

/** The pipelines: where the rooms of the core meet. Every other file of it knows its own room and the floors alone. */
const pipelines = [
  "src/core/find-article.ts",
  "src/core/analyse-article.ts",
  "src/core/finish-article.ts",
  "src/core/extract-article.ts",
  "src/core/convert-article.ts",
];

/** The ground floors of the core, and what each may stand on beside the vocabulary. */
const floors: Readonly<Record<string, readonly string[]>> = {
  text: [],
  lexicon: ["text"],
  dates: ["text"],
  page: ["text"],
};

const sources = Object.keys(layers).flatMap((layer) => filesBelow(`src/${layer}`, ".ts"));

/** The files that a file imports, types too. */
function targetsOf(path: string): string[] {
  return importsOf(path)
    .filter(({ specifier }) => specifier.startsWith("."))
    .map(({ specifier }) => join(dirname(path), specifier).replaceAll("\\", "/"));
}

const layerOf = (path: string): string => path.split("/")[1] ?? "";
/** Folder inside the core; `null` on the ground floor. */
const stepOf = (path: string): string | null => /^src\/core\/([^/]+)\//.exec(path)?.[1] ?? null;

test("a layer imports only what stands left of it", () => {
  const wrong = sources.flatMap((path) =>
    targetsOf(path)
      .filter((target) => {
        const layer = layerOf(path);
        // The texts of the extension are data, and give the keys their types.
        if (target.startsWith("src/_locales/")) return layer !== "platform";
        return layerOf(target) !== layer && !layers[layer]?.includes(layerOf(target));
      })
      .map((target) => `${path} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

test("of the background, the event page alone knows the engine", () => {
  const knowing = sources
    .filter((path) => layerOf(path) === "background")
    .filter((path) => targetsOf(path).some((target) => layerOf(target) === "engine"));
  expect(knowing).toEqual(["src/background/event-page.ts"]);
});

test("the rooms of the core are siblings: none imports another but through the floors", () => {
  const wrong = sources
    .filter((path) => layerOf(path) === "core" && !pipelines.includes(path))
    .flatMap((path) =>
      targetsOf(path)
        .filter((target) => {
          const [room, other] = [stepOf(path), stepOf(target)];
          if (other === null) return target !== "src/core/article.ts";
          return (
            other !== room &&
            !(room !== null && room in floors ? floors[room] : Object.keys(floors))?.includes(other)
          );
        })
        .map((target) => `${path} → ${target}`),
    );
  expect(wrong).toEqual([]);
});

test("at the core's root stand its vocabulary and its pipelines alone", () => {
  const root = sources.filter((path) => layerOf(path) === "core" && stepOf(path) === null);
  expect(root.sort()).toEqual(["src/core/article.ts", ...pipelines].sort());
});

test("no import goes round in a circle", () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
    if (done.has(path) || trail.includes(path)) return;
    for (const target of runtimeTargetsOf(path)) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of sources) visit(path, []);
  expect(circles).toEqual([]);
});

test("a package is imported in one file", () => {
  const importers = new Map<string, string[]>();
  for (const path of sources) {
    for (const { specifier, isType } of importsOf(path)) {
      if (isType || specifier.startsWith(".") || specifier.startsWith("node:")) continue;
      importers.set(specifier, [...(importers.get(specifier) ?? []), path]);
    }
  }
  const spread = [...importers].filter(([, paths]) => paths.length > 1);
  expect(spread).toEqual([]);
});

test("the core imports no package but Readability, and what packs a book", () => {
  const packages = sources
    .filter((path) => layerOf(path) === "core")
    .flatMap(importsOf)
    .map(({ specifier }) => specifier)
    .filter((specifier) => !specifier.startsWith("."));
  expect(packages.sort()).toEqual(["@mozilla/readability/Readability.js", "fflate"]);
});

/** What belongs to extensions, to node, to a page that is open, and to chance and time. */
const SURROUNDINGS = new Set(
  "chrome browser process Buffer require global globalThis self navigator location history localStorage sessionStorage indexedDB console fetch XMLHttpRequest setTimeout setInterval queueMicrotask requestAnimationFrame performance crypto Worker getComputedStyle matchMedia addEventListener".split(
    " ",
  ),
);

test("the core names nothing of its surroundings: no API, no clock, no log, no chance", () => {
  const named = sources
    .filter((path) => layerOf(path) === "core")
    .flatMap((path) =>
      [...walkTree(readFileSync(path, "utf8"))]
        .filter(({ node, around }) => isOfSurroundings(node, around.at(-1)))
        .map(({ node }) => `${path}: ${node.name ?? node.type}`),
    );
  expect(named).toEqual([]);
});

function isOfSurroundings(node: Node, parent: Node | undefined): boolean {
  if (node.type === "NewExpression") return node.callee?.name === "Date" && node.arguments?.length === 0;
  if (node.type === "MemberExpression") {
    return `${node.object?.name}.${node.property?.name}`.match(/^(?:Date\.now|Math\.random)$/) !== null;
  }
  const isName = !parent?.computed && (parent?.property === node || parent?.key === node);
  return node.type === "Identifier" && !isName && SURROUNDINGS.has(node.name ?? "");
}

test("the detector reaches neither the API as a whole nor any room of the core but its own", () => {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const target of runtimeTargetsOf(path)) visit(target);
  };
  visit("src/content/detector.ts");
  const own = [null, "detect", ...Object.keys(floors)];
  expect(
    [...reached].filter((path) => !own.includes(stepOf(path)) || path === "src/platform/browser.ts"),
  ).toEqual([]);
});

/** The files that a built file would hold too. */
function runtimeTargetsOf(path: string): string[] {
  return importsOf(path)
    .filter(({ specifier, isType }) => !isType && specifier.startsWith(".") && specifier.endsWith(".ts"))
    .map(({ specifier }) => join(dirname(path), specifier).replaceAll("\\", "/"));
}
