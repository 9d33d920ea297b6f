import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { closeWhenIdle, IDLE_MS } from "../../../src/engine/close-when-idle.ts";
import type { EngineRequests, Handlers } from "../../../src/platform/protocol.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function idleEngine(close: () => void): Handlers<EngineRequests, unknown> {
  const handlers = { convertTexts: ({ texts }) => texts } satisfies Partial<
    Handlers<EngineRequests, unknown>
  >;
  // The other questions are answered in the same way.
  return closeWhenIdle(handlers as unknown as Handlers<EngineRequests, unknown>, close);
}

test("an engine that is asked nothing closes after ten minutes", () => {
  const close = vi.fn();
  idleEngine(close);
  vi.advanceTimersByTime(IDLE_MS - 1);
  expect(close).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(close).toHaveBeenCalledOnce();
  expect(IDLE_MS).toBe(600_000);
});

test("every question begins the ten minutes anew, and is answered", () => {
  const close = vi.fn();
  const engine = idleEngine(close);
  vi.advanceTimersByTime(IDLE_MS - 1);
  const job = {
    texts: ["一"],
    from: "zh-Hans",
    to: "zh-Hant",
    quotes: "keep",
    vocabulary: false,
    mendFake: false,
  } as const;
  expect(engine.convertTexts(job, null)).toEqual(["一"]);
  vi.advanceTimersByTime(IDLE_MS - 1);
  expect(close).not.toHaveBeenCalled();
});
