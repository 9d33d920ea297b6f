import { expect, test } from "vitest";
import { POPUP_KEYS } from "../../../src/ui/popup-keys.ts";
import { pressedIn } from "../../../src/ui/pressed-key.ts";

const press = (key: string, held: Partial<Parameters<typeof pressedIn>[1]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...held,
});
const actionOf = (...pressed: Parameters<typeof press>) =>
  pressedIn(POPUP_KEYS, press(...pressed))?.action ?? null;

test("no key of the popup has two meanings", () => {
  const keys = POPUP_KEYS.flatMap((row): readonly string[] => row.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each([
  ["r", "read"],
  ["R", "read"],
  ["?", "keys"],
  ["ArrowDown", "next"],
  ["q", null],
  ["Enter", null],
  ["Escape", null],
])("%s is %s", (key, action) => {
  expect(actionOf(key)).toBe(action);
});

test("keys of the browser and of an input method are left to them", () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])
    expect(actionOf("c", held)).toBeNull();
});
