import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "./source-files.ts";

const GUIDES = ["README.md", "CHANGELOG.md", ...filesBelow(".github", ".md", ".yml")];
const { scripts, version }: { scripts: Record<string, string>; version: string } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

/** Paths in backticks, from the repository's root: `src/core`, `test/unit/core/figures/lines`. */
function pathsNamedIn(text: string): string[] {
  return [...text.matchAll(/`((?:src|test|icons|\.github|\.ci)\/[^`\s]*)`/g)].map(([, path = ""]) => path);
}

/** Whether there is such a file or folder; `*` stands for a name, or the rest of one. */
function isThere(path: string): boolean {
  const [before = "", after] = path.split("*");
  if (after === undefined) return existsSync(path);
  const folder = before.slice(0, before.lastIndexOf("/"));
  return filesBelow(folder).some((file) => file.startsWith(before) && file.endsWith(after));
}

test.each(GUIDES)("every path that %s names is there", (guide) => {
  expect(pathsNamedIn(readFileSync(guide, "utf8")).filter((path) => !isThere(path))).toEqual([]);
});

test.each(GUIDES)("every file that %s names without its folder is there", (guide) => {
  const named = [...readFileSync(guide, "utf8").matchAll(/`([\w.-]+\.(?:test\.ts|ts|mjs|css))`/g)];
  const files = ["src", "test"].flatMap((folder) => filesBelow(folder));
  const isNowhere = (name: string): boolean => !files.some((path) => path.endsWith(`/${name}`));
  expect(named.map(([, name = ""]) => name).filter(isNowhere)).toEqual([]);
});

test.each(GUIDES)("every link of %s into the repository leads to a file", (guide) => {
  const links = [...readFileSync(guide, "utf8").matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)];
  const targets = links.map(([, target = ""]) => join(dirname(guide), target));
  expect(targets.filter((target) => !existsSync(target))).toEqual([]);
});

test.each(GUIDES)("every command of %s is one of package.json", (guide) => {
  const commands = [...readFileSync(guide, "utf8").matchAll(/\bnpm run (?:--silent )?([\w:]+)/g)];
  expect(commands.map(([, name = ""]) => name).filter((name) => !(name in scripts))).toEqual([]);
});

test("every command of package.json is told of in a guide", () => {
  const texts = GUIDES.map((guide) => readFileSync(guide, "utf8")).join("\n");
  const untold = Object.keys(scripts).filter(
    (name) =>
      !texts.includes(`npm run ${name}`) &&
      !texts.includes(`npm run --silent ${name}`) &&
      !texts.includes(`npm ${name}`),
  );
  expect(untold).toEqual([]);
});

test("the version is one, and the changelog tells of it first", () => {
  const versionIn = (path: string): string => JSON.parse(readFileSync(path, "utf8")).version;
  const releases = [...readFileSync("CHANGELOG.md", "utf8").matchAll(/^## \[(\S+)\]/gm)].map(
    ([, name]) => name,
  );
  const versions = ["package.json", "package-lock.json", "manifest.json"].map(versionIn);
  expect(new Set([...versions, releases[0]])).toEqual(new Set([version]));
});
