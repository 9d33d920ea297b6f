import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeScriptTables } from "../../../src/build/script-tables.mjs";

describe("the character tables in the source", () => {
  it.each([...makeScriptTables()])("%s is what src/build/script-tables.mjs makes", (path, text) => {
    expect(readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8")).toBe(text);
  });
});
