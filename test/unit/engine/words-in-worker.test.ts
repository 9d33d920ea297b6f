import { expect, test, vi } from "vitest";

const call = vi.fn(async (name: string, args: readonly unknown[]) => ({ name, args }));
vi.mock("../../../src/engine/worker-calls.ts", () => ({ callWorker: () => call }));

const { wordsInWorker } = await import("../../../src/engine/words-in-worker.ts");

test.each(["analyse", "convertTexts", "findTerms", "isFakeTraditional"] as const)(
  "the worker is asked to %s by that name, with what it is asked of",
  async (name) => {
    const words = wordsInWorker(() => {
      throw new Error("no worker is started before it is asked");
    }) as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
    expect(await words[name]?.(["甲"], 2)).toEqual({ name, args: [["甲"], 2] });
  },
);
