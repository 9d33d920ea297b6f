import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SHIPPED } from "../../src/build/notices.mjs";
import { filesBelow, importsOf } from "./source-files.ts";

/** Where the code that is shipped stands; the library leaves its packages to npm. */
const SHIPPED_LAYERS = /^src\/(?!build\/|node\/)/;
/** What the build runs with, and puts nothing of into what it builds. */
const TOOLS = /^(?:esbuild|jsdom|vitest|puppeteer-core|axe-core|node:.*)$/;

const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** Packages that the sources import or resolve, but for types. */
function packagesIn(path: string): string[] {
  const resolved = [...readFileSync(path, "utf8").matchAll(/(?<!Promise)\.resolve\("([^"./][^"]*)"\)/g)].map(
    ([, name]) => name ?? "",
  );
  const imported = importsOf(path)
    .filter(({ isType }) => !isType)
    .map(({ specifier }) => specifier)
    .filter((specifier) => !specifier.startsWith("."));
  return [...imported, ...resolved].map(packageOf).filter((name) => !TOOLS.test(name));
}

const sources = [
  ...filesBelow("src", ".ts").filter((path) => SHIPPED_LAYERS.test(path)),
  ...filesBelow("src/build", ".mjs"),
];

test("every package that is shipped is in the notices, and no other", () => {
  expect([...new Set(sources.flatMap(packagesIn))].sort()).toEqual(
    SHIPPED.map((shipped) => shipped.package).sort(),
  );
});

test.each(["chrome", "firefox"])("the notices of %s name each package and give its licence", (target) => {
  const notices = readFileSync(`dist/${target}/NOTICES.txt`, "utf8");
  for (const { package: name, licence } of SHIPPED) {
    const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
    expect(notices).toContain(`${name} ${version} (${license})`);
    expect(license).toBe(licence);
  }
  for (const text of ["Permission is hereby granted, free of charge", "Apache License"])
    expect(notices).toContain(text);
});
