import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let project = "";

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "jingdu-project-"));
  mkdirSync(join(project, "node_modules"));
  symlinkSync(resolve("dist/node"), join(project, "node_modules", "jingdu"), "dir");
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const run = (script: string, ...args: readonly string[]): string =>
  execFileSync(process.execPath, [script, ...args], { cwd: project, encoding: "utf8" });

test("a fresh project imports the library by its name", () => {
  writeFileSync(
    join(project, "use.js"),
    'import { convertText } from "jingdu";\nconsole.log(convertText("头发", { from: "zh-Hans", to: "zh-Hant-TW" }));',
  );
  expect(run("use.js")).toBe("頭髮\n");
});

const tsc = resolve("node_modules/typescript/bin/tsc");
const compile = (source: string): string => {
  writeFileSync(join(project, "use.ts"), source);
  return run(
    tsc,
    "--noEmit",
    "--strict",
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--types",
    "",
    "use.ts",
  );
};

test("its types tell what an article is", () => {
  const use = `import { type Article, extractArticle } from "jingdu";
const article: Article | null = extractArticle("<p>甲", { url: "https://news.example/" });
export const ranks: (number | null)[] = article?.figures.map(({ rank }) => rank) ?? [];`;
  expect(compile(use)).toBe("");
});

test("its types refuse a variant that there is not", () => {
  const use = `import { convertText } from "jingdu";
convertText("头发", { from: "zh-Hans", to: "zh-Latn" });`;
  expect(() => compile(use)).toThrow();
});
