// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { whenSettled } from "../../../src/content/when-settled.ts";

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});

afterEach(() => {
  vi.useRealTimers();
});

const change = (): void => document.body.append(document.createElement("p"));

test("a page at rest is settled soon", async () => {
  const settled = vi.fn();
  whenSettled(document, settled);
  await vi.advanceTimersByTimeAsync(1000);
  expect(settled).toHaveBeenCalledOnce();
});

test("a page that goes on changing is waited for", async () => {
  const settled = vi.fn();
  whenSettled(document, settled);
  for (let step = 0; step < 10; step++) {
    change();
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(settled).toHaveBeenCalledOnce();
});

test("a page that never rests is taken as it is, once", async () => {
  const settled = vi.fn();
  whenSettled(document, settled);
  for (let step = 0; step < 100; step++) {
    change();
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(settled).toHaveBeenCalledOnce();
});

test("called off, it never calls back and leaves no timer", async () => {
  const settled = vi.fn();
  whenSettled(document, settled)();
  change();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(settled).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
