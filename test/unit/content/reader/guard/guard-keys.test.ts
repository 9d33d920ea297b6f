// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { guardKeys } from "../../../../../src/content/reader/guard/guard-keys.ts";

let scope: EventTarget;
let life: AbortController;
let seen: string[];

/** The page's listener at the same window comes after the guard, as one further in would. */
beforeEach(() => {
  scope = new EventTarget();
  life = new AbortController();
  seen = [];
  guardKeys(scope, life.signal);
  for (const name of ["keydown", "keypress", "keyup"]) {
    scope.addEventListener(name, (event) => seen.push(`${name} ${(event as KeyboardEvent).code}`));
  }
});

function send(name: string, code: string): boolean {
  return scope.dispatchEvent(new KeyboardEvent(name, { code, cancelable: true }));
}

test("no key reaches the page while the reader is open", () => {
  for (const name of ["keydown", "keypress", "keyup"]) send(name, "KeyJ");
  expect(seen).toEqual([]);
});

test("what the browser does with a key still happens", () => {
  expect(send("keydown", "Escape")).toBe(true);
});

test("the key that closed the reader is let go unseen, and the next is the page's", () => {
  send("keydown", "Escape");
  life.abort();
  send("keyup", "Escape");
  send("keydown", "KeyJ");
  send("keyup", "KeyJ");
  expect(seen).toEqual(["keydown KeyJ", "keyup KeyJ"]);
});

test("closed with the mouse, it leaves the keys to the page at once", () => {
  send("keydown", "KeyA");
  send("keyup", "KeyA");
  life.abort();
  send("keyup", "KeyB");
  expect(seen).toEqual(["keyup KeyB"]);
});

test("nothing of it listens once it is closed and no key is held", () => {
  const leave = vi.spyOn(scope, "removeEventListener");
  send("keydown", "Escape");
  life.abort();
  expect(leave).not.toHaveBeenCalled();
  send("keyup", "Escape");
  expect(leave).toHaveBeenCalledExactlyOnceWith("keyup", expect.any(Function), { capture: true });

  const other = new AbortController();
  guardKeys(scope, other.signal);
  other.abort();
  expect(leave).toHaveBeenCalledTimes(2);
});

test("another key that is let go first is the page's", () => {
  send("keydown", "Escape");
  life.abort();
  send("keyup", "KeyB");
  send("keyup", "Escape");
  expect(seen).toEqual(["keyup KeyB"]);
});
