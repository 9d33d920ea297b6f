import { expect, test } from "vitest";
import {
  DEFAULT_SETTINGS,
  readSettings,
  type SettingsArea,
  saveSettings,
} from "../../../src/platform/settings.ts";

function storageWith(items: Record<string, unknown>): SettingsArea {
  return {
    get: async (keys) =>
      Object.fromEntries(keys.filter((key) => key in items).map((key) => [key, items[key]])),
    set: async (chosen) => void Object.assign(items, chosen),
  };
}

test("nothing chosen yet gives the defaults", async () => {
  expect(await readSettings(storageWith({}))).toEqual(DEFAULT_SETTINGS);
});

test("what was chosen is remembered, and the rest stays", async () => {
  const area = storageWith({});
  await saveSettings(area, { variant: "zh-Hant-TW" });
  await saveSettings(area, { theme: "sepia" });
  expect(await readSettings(area)).toEqual({ ...DEFAULT_SETTINGS, variant: "zh-Hant-TW", theme: "sepia" });
});

test.each([
  ["variant", "zh-TW"],
  ["theme", 3],
  ["fontSize", 400],
  ["fontSize", "19"],
  ["fontSize", Number.NaN],
  ["lineSpacing", 1.8],
  ["columnWidth", "100%"],
  ["quotes", null],
  ["vocabulary", "yes"],
])("%s of %s falls back to its default", async (name, value) => {
  expect(await readSettings(storageWith({ [name]: value }))).toEqual(DEFAULT_SETTINGS);
});

test("what others keep in the storage is not taken for a setting", async () => {
  expect(await readSettings(storageWith({ stray: 1 }))).toEqual(DEFAULT_SETTINGS);
});
