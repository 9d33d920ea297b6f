import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const tracked = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
})
  .split("\0")
  .filter(Boolean);

test("the top level holds what belongs there and nothing else", () => {
  const top = new Set(tracked.map((path) => path.split("/")[0] ?? ""));
  const visible = [...top].filter((name) => !name.startsWith("."));
  const allowed =
    "CHANGELOG.md LICENSE README.md icons manifest.json package-lock.json package.json src test tsconfig.json";
  expect(visible.filter((name) => !allowed.split(" ").includes(name))).toEqual([]);
});

test("no file carries a path of somebody's machine", () => {
  const machinePath = /(?<![\w.])\/(?:home|Users|root|work|mnt)\/\w|\b[A-Z]:\\\\?Users\\/;
  const texts = tracked.filter((path) => /\.(?:ts|mjs|js|json|md|html|css|ya?ml|txt)$|^\.ci\//.test(path));
  expect(texts.filter((path) => machinePath.test(readFileSync(path, "utf8")))).toEqual([]);
});

test("the lock names no registry, and package.json pins every version", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toContain('"resolved"');
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
  );
  expect(loose).toEqual([]);
});

test("npm ci takes the lock on every platform: what a package may bring along is in it", () => {
  const { packages }: { packages: Record<string, { optionalDependencies?: object }> } = JSON.parse(
    readFileSync("package-lock.json", "utf8"),
  );
  const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
  const absent = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter((name) => !locked.has(name)),
  );
  expect(absent).toEqual([]);
});
