// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { enableArrowKeys, refreshItems, stepTo } from "../../../src/ui/arrow-keys.ts";
import { element } from "../../../src/ui/element.ts";

let list: HTMLElement;

beforeEach(() => {
  const items = ["a", "b", "c"].map((name) => element("button", { "data-item": true, id: name }, name));
  list = element("ul", {}, ...items);
  document.body.replaceChildren(list);
  enableArrowKeys(list);
  refreshItems(list);
});

function press(key: string, modifiers: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers });
  return document.activeElement?.dispatchEvent(event) ?? false;
}

const focused = (): string | undefined => document.activeElement?.id;

test.each([
  ["ArrowDown", 0, 1],
  ["ArrowDown", 2, 2],
  ["ArrowUp", 0, 0],
  ["ArrowUp", 2, 1],
  ["Home", 2, 0],
  ["End", 0, 2],
])("%s at %i of three leads to %i", (key, at, next) => {
  expect(stepTo(key, at, 3)).toBe(next);
});

test.each(["a", "Tab", "Enter"])("%s moves nothing", (key) => {
  expect(stepTo(key, 0, 3)).toBeNull();
});

test("Tab enters the list at one place alone, the first", () => {
  expect([...list.children].map((item) => (item as HTMLElement).tabIndex)).toEqual([0, -1, -1]);
});

test("arrow keys move the focus and the place that Tab enters at", () => {
  document.getElementById("a")?.focus();
  press("ArrowDown");
  expect(focused()).toBe("b");
  expect([...list.children].map((item) => (item as HTMLElement).tabIndex)).toEqual([-1, 0, -1]);
  press("End");
  expect(focused()).toBe("c");
});

test("a key with a modifier is left to the browser", () => {
  document.getElementById("a")?.focus();
  expect(press("ArrowDown", { altKey: true })).toBe(true);
  expect(focused()).toBe("a");
});
