import { expect, test } from "vitest";
import type { SettingRow } from "../../../src/platform/setting-rows.ts";
import { readSettings, type SettingsArea, saveSettings } from "../../../src/platform/settings.ts";
import { SETTINGS, type SettingName } from "../../../src/platform/settings-table.ts";

function storageWith(items: Record<string, unknown>): SettingsArea {
  return {
    get: async (keys) =>
      Object.fromEntries(keys.filter((key) => key in items).map((key) => [key, items[key]])),
    set: async (chosen) => void Object.assign(items, chosen),
  };
}

const rows = Object.entries(SETTINGS) as [SettingName, SettingRow][];
const standards = Object.fromEntries(rows.map(([name, { standard }]) => [name, standard]));

/** Every value of a row's kind, or the ends of its range. */
function valuesOf(row: SettingRow): readonly unknown[] {
  if (row.kind === "choice") return row.options.map(({ value }) => value);
  if (row.kind === "range") return [row.min, row.min + row.step, row.max];
  return row.kind === "switch" ? [true, false] : [[], ["https://news.example"]];
}

/** What the row's kind can't be. */
function wrongFor(row: SettingRow): readonly unknown[] {
  const never = [undefined, null, {}, "no such value", Number.NaN];
  if (row.kind === "range") return [...never, row.min - 1, row.max + 1, String(row.min), true];
  if (row.kind === "switch") return [...never, "true", 1, 0];
  return [...never, 1, true, ["https://news.example", 3]];
}

test("nothing chosen yet gives the defaults", async () => {
  expect(await readSettings(storageWith({}))).toEqual(standards);
});

test("the defaults are those that a reader should meet", () => {
  expect(standards).toMatchObject({
    variant: "own",
    theme: "auto",
    fontSize: 19,
    quotes: "region",
    vocabulary: false,
    writing: "horizontal",
    readingSpeed: 300,
    language: "auto",
    convertedSites: [],
  });
});

test("what was chosen is remembered, and the rest stays", async () => {
  const area = storageWith({});
  await saveSettings(area, { variant: "zh-Hant-TW" });
  await saveSettings(area, { theme: "contrast" });
  expect(await readSettings(area)).toEqual({ ...standards, variant: "zh-Hant-TW", theme: "contrast" });
});

test.each(rows)("every value of %s that is offered is saved and read back", async (name, row) => {
  expect(row.check(row.standard)).toBe(true);
  for (const value of valuesOf(row)) {
    const area = storageWith({});
    await saveSettings(area, { [name]: value });
    expect(await readSettings(area)).toEqual({ ...standards, [name]: value });
  }
});

test.each(rows)("a value that %s can't have falls back alone", async (name, row) => {
  const other = name === "theme" ? { fontSize: 22 } : { theme: "dark" };
  for (const value of wrongFor(row)) {
    const stored = { ...other, [name]: value };
    expect(await readSettings(storageWith(stored)), String(value)).toEqual({ ...standards, ...other });
  }
});

test.each([
  ["variant", "zh-TW"],
  ["theme", 3],
  ["fontSize", 400],
  ["fontSize", "19"],
  ["lineSpacing", 1.8],
  ["columnWidth", "100%"],
  ["quotes", null],
  ["vocabulary", "yes"],
  ["convertedSites", "https://news.example"],
])("%s of %s falls back to its default", async (name, value) => {
  expect(await readSettings(storageWith({ [name]: value }))).toEqual(standards);
});

test("what others keep in the storage is not taken for a setting", async () => {
  expect(await readSettings(storageWith({ stray: 1 }))).toEqual(standards);
});
