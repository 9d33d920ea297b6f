// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Words } from "../../../src/engine/words.ts";
import { askListeners, fakeBrowser } from "../fake-browser.ts";

let browser: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  vi.resetModules();
  browser = fakeBrowser({});
  vi.stubGlobal("chrome", {
    ...browser,
    runtime: { ...browser.runtime, getURL: (path: string) => `ext/${path}` },
  });
});

afterEach(() => {
  location.hash = "";
  vi.unstubAllGlobals();
});

describe("Chrome's document out of sight", () => {
  const practise = vi.fn(async () => {});
  const engine = { forgetTab: () => "forgotten" };

  beforeEach(() => {
    practise.mockClear();
    vi.doMock("../../../src/engine/practice.ts", () => ({ practise }));
    vi.doMock("../../../src/engine/start-engine.ts", () => ({ startEngine: () => engine }));
  });

  afterEach(() => {
    vi.doUnmock("../../../src/engine/start-engine.ts");
  });

  test("answers for the engine", async () => {
    await import("../../../src/engine/offscreen.ts");
    const message = { to: "engine", ask: "forgetTab", payload: {} } as const;
    expect(await askListeners(browser, message)).toEqual({ answer: "forgotten" });
    expect(practise).not.toHaveBeenCalled();
  });

  test("practises where it was started before anybody asked", async () => {
    location.hash = "#early";
    await import("../../../src/engine/offscreen.ts");
    expect(practise).toHaveBeenCalledWith(engine);
  });
});

test("the engine's words are in a worker of the extension's own", async () => {
  const started: unknown[][] = [];
  vi.stubGlobal(
    "Worker",
    class extends EventTarget {
      constructor(...given: unknown[]) {
        super();
        started.push(given);
      }
    },
  );
  const { startEngine } = await import("../../../src/engine/start-engine.ts");
  startEngine();
  expect(started).toEqual([["ext/words.js", { type: "module" }]]);
});

describe("the worker", () => {
  const fetched = vi.fn();
  let words: Words;

  beforeEach(async () => {
    fetched.mockReset();
    vi.stubGlobal("fetch", fetched);
    vi.doMock("../../../src/engine/worker-calls.ts", () => ({
      answerCalls(port: object, service: Words) {
        expect(port).toBe(globalThis);
        words = service;
      },
    }));
    vi.doMock("../../../src/engine/words.ts", () => ({
      createWords: (load: (name: string) => Promise<Uint8Array>) => ({ load }),
    }));
    await import("../../../src/engine/words-worker.ts");
  });

  const load = (name: string) => (words as unknown as { load(name: string): Promise<Uint8Array> }).load(name);

  test("reads its words from the extension's own files", async () => {
    fetched.mockResolvedValue(new Response(new Uint8Array([1, 2])));
    expect([...(await load("lexicon"))]).toEqual([1, 2]);
    expect(fetched).toHaveBeenCalledWith("dictionaries/lexicon.bin");
  });

  test("says which file it could not read", async () => {
    fetched.mockResolvedValue(new Response(null, { status: 404 }));
    await expect(load("lexicon")).rejects.toThrow("lexicon: 404");
  });
});
