import { expect, test, vi } from "vitest";
import { type LivingReader, livingReader } from "../../../../src/content/reader/living-reader.ts";

function reader(version: string): LivingReader {
  return { version, dismiss: vi.fn() };
}

test("a second injection finds the reader of the first", () => {
  const first = reader("1");
  expect(livingReader("1", () => first)).toBe(first);
  const create = vi.fn();
  expect(livingReader("1", create)).toBe(first);
  expect(create).not.toHaveBeenCalled();
  expect(first.dismiss).not.toHaveBeenCalled();
});

test("one that another version left is dismissed before a new one is made", () => {
  const old = livingReader("1", () => reader("1"));
  const fresh = reader("2");
  expect(
    livingReader("2", () => {
      expect(old.dismiss).toHaveBeenCalledOnce();
      return fresh;
    }),
  ).toBe(fresh);
  expect(livingReader("2", () => reader("2"))).toBe(fresh);
});

test("one that has left is made anew", () => {
  let leave = (): void => {};
  livingReader("3", (left) => {
    leave = left;
    return reader("3");
  });
  leave();
  const fresh = reader("3");
  expect(livingReader("3", () => fresh)).toBe(fresh);
});
