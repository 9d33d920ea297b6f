import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Paths of the files below a folder of the repository, with `/` between the parts. */
export function filesBelow(folder: string, ...endings: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => endings.length === 0 || endings.some((ending) => path.endsWith(ending)))
    .sort();
}

/** An import in a source. */
export interface Import {
  /** As written: `./dom.ts`, `jsdom`. */
  readonly specifier: string;
  /** Gone in the built file. */
  readonly isType: boolean;
}

/** Imports of a source, `export … from` and `import()` among them. */
export function importsOf(path: string): Import[] {
  const statement = /^(?:import|export)\s(?<what>[^;]*?\sfrom\s+)?["'](?<specifier>[^"']+)["']/gm;
  const dynamic = /\bimport\(\s*["'](?<specifier>[^"']+)["']\s*\)/g;
  const source = readFileSync(path, "utf8");
  return [...source.matchAll(statement), ...source.matchAll(dynamic)].map(({ groups }) => ({
    specifier: groups?.specifier ?? "",
    isType: /^type\s/.test(groups?.what ?? ""),
  }));
}
