import { readdirSync, statSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";

/** A page among many: where it is read, and how it is called below the folder that was named. */
export interface PageFile {
  readonly path: string;
  readonly name: string;
}

const PAGE_ENDINGS = new Set([".html", ".htm", ".xhtml", ".shtml"]);

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Files as they are named; of folders, the pages below them, by name. A file that is not there is named all the same. */
export function pageFiles(paths: readonly string[]): PageFile[] {
  return paths.flatMap((path) => (isFolder(path) ? pagesBelow(path) : [{ path, name: basename(path) }]));
}

function pagesBelow(folder: string): PageFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile() && PAGE_ENDINGS.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, name: relative(folder, path) }));
}
