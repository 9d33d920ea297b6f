import { expect, test } from "vitest";
import type { KeyPress } from "../../../src/ui/pressed-key.ts";
import { actionOf, READER_KEYS } from "../../../src/ui/reader-keys.ts";

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...held,
});

test.each(READER_KEYS.flatMap(({ action, keys }) => keys.map((key) => [key, action] as const)))(
  "%s means %s",
  (key, action) => {
    expect(actionOf(press(key))).toBe(action);
  },
);

test("no key means two things", () => {
  const keys: string[] = READER_KEYS.flatMap(({ keys }) => [...keys]);
  expect(new Set(keys).size).toBe(keys.length);
});

test("a letter means the same with the capitals locked", () => {
  expect(actionOf(press("Z"))).toBe("variant");
});

test.each([
  ["with Control", press("c", { ctrlKey: true })],
  ["with Command", press("c", { metaKey: true })],
  ["with Alt", press("j", { altKey: true })],
  ["inside an input method", press("z", { isComposing: true })],
  ["that is none of ours", press("q")],
  ["of the browser", press("Tab")],
])("a key %s is left alone", (_name, key) => {
  expect(actionOf(key)).toBeNull();
});
