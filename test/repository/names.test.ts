import { basename } from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "./source-files.ts";

test("a file's name stands for one file", () => {
  const byName = new Map<string, string[]>();
  for (const path of filesBelow("src", ".ts", ".mjs", ".css", ".html")) {
    const name = basename(path);
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  expect([...byName.values()].filter((paths) => paths.length > 1)).toEqual([]);
});
