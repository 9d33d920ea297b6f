// @vitest-environment jsdom
import { expect, test } from "vitest";
import { createTextMemory } from "../../../../src/content/convert/text-memory.ts";

test("what a text says like a converted one can be asked, and is never written for it", () => {
  const memory = createTextMemory();
  const [shown, code] = [document.createTextNode("台灣"), document.createTextNode("台湾")];
  memory.write(shown, "台灣", "台湾");
  expect(memory.originalOf(shown)).toBe("台灣");
  expect(memory.originalOf(code)).toBe("台灣");
  expect(memory.convertedSlots()).toEqual([shown]);
});

test("a copy that was found converted is given back with what it was copied from", () => {
  const memory = createTextMemory();
  const [shown, copy] = [document.createTextNode("台灣"), document.createTextNode("台湾")];
  memory.write(shown, "台灣", "台湾");
  expect(memory.isConverted(copy)).toBe(true);
  expect(memory.convertedSlots()).toEqual([shown, copy]);
  memory.restore(copy);
  expect(copy.data).toBe("台灣");
});
