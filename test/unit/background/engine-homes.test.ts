import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { EngineWay } from "../../../src/background/background.ts";
import type { EngineRequests, Handlers } from "../../../src/platform/protocol.ts";
import { fakeBrowser, fakeEvent } from "../fake-browser.ts";

let way: EngineWay;
let removed: ReturnType<typeof fakeEvent>;
const engine = {
  readTitle: vi.fn(),
  readArticle: vi.fn(),
  openArticle: vi.fn(),
  copyArticle: vi.fn(),
  convertArticle: vi.fn(),
  convertTexts: vi.fn(),
  keepState: vi.fn(),
  forgetTab: vi.fn(),
} satisfies Record<keyof EngineRequests, unknown>;
const startEngine = vi.fn(() => engine);
const startDocument = vi.fn();
const engineDesk = { forgetTab: vi.fn() };

beforeEach(() => {
  vi.resetModules();
  vi.clearAllMocks();
  removed = fakeEvent();
  const fake = fakeBrowser({ desks: { engine: engineDesk } });
  vi.stubGlobal("chrome", {
    ...fake,
    runtime: { ...fake.runtime, onInstalled: fakeEvent() },
    tabs: { ...fake.tabs, onRemoved: removed },
  });
  vi.doMock("../../../src/background/background.ts", () => ({
    startBackground(given: EngineWay) {
      way = given;
    },
  }));
  vi.doMock("../../../src/engine/start-engine.ts", () => ({ startEngine }));
  vi.doMock("../../../src/platform/engine-document.ts", () => ({ EARLY: "#early", startDocument }));
});

afterEach(() => vi.unstubAllGlobals());

describe("Firefox's event page", () => {
  beforeEach(async () => void (await import("../../../src/background/event-page.ts")));

  test("loads the engine with the first question, once", async () => {
    expect(startEngine).not.toHaveBeenCalled();
    await way.start();
    await way.start();
    expect(startEngine).toHaveBeenCalledOnce();
  });

  test.each(Object.keys(engine) as (keyof typeof engine)[])("has %s answered by the engine", async (name) => {
    await way.start();
    engine[name].mockResolvedValue(`${name} answered`);
    const handlers = way.handlers as Handlers<EngineRequests, unknown>;
    const question = { asked: name } as never;
    expect(await handlers[name](question, null)).toBe(`${name} answered`);
    expect(engine[name]).toHaveBeenCalledWith(question, null);
    expect(await way.ask(name, question)).toBe(`${name} answered`);
  });

  test("lets the engine forget a tab that closes, and loads none for it", async () => {
    expect(removed.fire(7)).toEqual([]);
    await way.ask("forgetTab", { tabId: 7, address: null });
    expect(startEngine).not.toHaveBeenCalled();
    await way.start();
    removed.fire(8);
    await vi.waitFor(() => expect(engine.forgetTab).toHaveBeenCalledWith({ tabId: 8, address: null }, null));
  });

  test("starts nothing before it is asked: the page would be gone by then", () => {
    expect(way.startEarly).toBeNull();
  });
});

describe("Chrome's worker", () => {
  beforeEach(async () => void (await import("../../../src/background/main.ts")));

  test("starts the engine's document when asked, and early with the time to practise", async () => {
    await way.start();
    await way.startEarly?.();
    expect(startDocument.mock.calls).toEqual([[""], ["#early"]]);
    expect(way.handlers).toBeNull();
  });

  test("tells the engine which tabs have closed", async () => {
    removed.fire(7);
    await vi.waitFor(() =>
      expect(engineDesk.forgetTab).toHaveBeenCalledWith({ tabId: 7, address: null }, expect.anything()),
    );
  });
});
