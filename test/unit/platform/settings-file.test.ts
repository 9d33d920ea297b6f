import { describe, expect, test } from "vitest";
import { readSettingsFile, withOwnSites, writeSettingsFile } from "../../../src/platform/settings-file.ts";
import { migrateSettings } from "../../../src/platform/settings-migrations.ts";
import { type Settings, settingRows } from "../../../src/platform/settings-table.ts";

const standards = Object.fromEntries(
  settingRows().map(([name, { standard }]) => [name, standard]),
) as unknown as Settings;

const file = (settings: unknown, schema: unknown = 1, kind: unknown = "jingdu-settings"): string =>
  JSON.stringify({ kind, schema, settings });

test("what is written is read back, but for the leave to use the browser's account", () => {
  const own: Settings = { ...standards, theme: "sepia", sync: true, readerSites: ["https://news.example"] };
  const { sync: _left, ...carried } = own;
  expect(readSettingsFile(writeSettingsFile(own))).toEqual({ settings: carried, skipped: [] });
});

test("a file brings what it names, and nothing else", () => {
  expect(readSettingsFile(file({ theme: "dark" }))).toEqual({ settings: { theme: "dark" }, skipped: [] });
});

test("a file gives no leave to use the browser's account", () => {
  expect(readSettingsFile(file({ theme: "dark", sync: true }))).toEqual({
    settings: { theme: "dark" },
    skipped: ["sync"],
  });
});

const GARBAGE = [null, true, 0, -1, 1e9, "", "no such value", [], [1], {}, { theme: "dark" }];

describe.each(settingRows().filter(([name]) => name !== "sync"))("%s in a file", (name, { check }) => {
  test.each(GARBAGE.filter((value) => !check(value)))("is skipped where it is %j", (value) => {
    const other = name === "theme" ? { fontSize: 22 } : { theme: "dark" };
    expect(readSettingsFile(file({ ...other, [name]: value }))).toEqual({ settings: other, skipped: [name] });
  });
});

test.each([
  ["https://news.example/", "a path"],
  ["ftp://news.example", "another protocol"],
  ["javascript:alert(1)", "a script"],
  ["news.example", "no protocol"],
  ["https://", "no name"],
])("a list with %s, %s, is no list of sites", (site) => {
  expect(readSettingsFile(file({ theme: "dark", convertedSites: ["https://a.example", site] }))).toEqual({
    settings: { theme: "dark" },
    skipped: ["convertedSites"],
  });
});

test.each([
  ["", "notJson"],
  ["{", "notJson"],
  ["theme: dark", "notJson"],
  ['{"kind":"jingdu-settings","schema":1,"settings":{"theme":"da', "notJson"],
  ["null", "notSettings"],
  ["3", "notSettings"],
  ['"dark"', "notSettings"],
  ["[]", "notSettings"],
  ["{}", "notSettings"],
  [JSON.stringify({ theme: "dark" }), "notSettings"],
  [file({ theme: "dark" }, 1, "other"), "notSettings"],
  [file(["dark"]), "notSettings"],
  [file(null), "notSettings"],
  [file({ theme: "dark" }, "1"), "notSettings"],
  [file({ theme: "dark" }, 0), "notSettings"],
  [file({ theme: "dark" }, 1.5), "notSettings"],
  [file({ theme: "dark" }, null), "notSettings"],
  [file({ theme: "dark" }, 99), "newerSettings"],
  [file({}), "nothingKnown"],
  [file({ theme: "no such theme", stray: 1 }), "nothingKnown"],
  ['{"kind":"jingdu-settings","schema":1,"settings":{"__proto__":{"theme":"dark"}}}', "nothingKnown"],
])("%j is refused: %s", (text, refused) => {
  expect(readSettingsFile(text)).toEqual({ refused });
});

test("an older schema is led through every migration since", () => {
  const renamed = ({ size, ...others }: Readonly<Record<string, unknown>>) => ({ ...others, fontSize: size });
  const doubled = ({ fontSize, ...others }: Readonly<Record<string, unknown>>) => ({
    ...others,
    fontSize: Number(fontSize) * 2,
  });
  expect(migrateSettings({ size: 9 }, 1, [renamed, doubled])).toEqual({ fontSize: 18 });
  expect(migrateSettings({ fontSize: 9 }, 2, [renamed, doubled])).toEqual({ fontSize: 18 });
  expect(migrateSettings({ fontSize: 18 }, 3, [renamed, doubled])).toEqual({ fontSize: 18 });
});

test("sites that are on a list stay on it, each once", () => {
  const own = { ...standards, convertedSites: ["https://a.example", "https://b.example"] };
  const brought = { theme: "dark", convertedSites: ["https://b.example", "https://c.example"] } as const;
  expect(withOwnSites(brought, own)).toEqual({
    theme: "dark",
    convertedSites: ["https://a.example", "https://b.example", "https://c.example"],
  });
  expect(withOwnSites({ theme: "dark" }, own)).toEqual({ theme: "dark" });
});
