// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SAMPLE } from "../../../src/popup/sample-article.ts";
import { fakeBrowser } from "../fake-browser.ts";

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("__TARGET__", "firefox");
});

afterEach(() => vi.unstubAllGlobals());

const ADDRESS = "https://news.example/1";

const AS_FOUND = { forced: false, unrepaired: false, putBack: [] };

test.each([
  ["its article", true],
  ["nothing", false],
])(
  "a change that is made before the title is there stays, whatever comes with it: %s",
  async (_name, knows) => {
    let tellTitle = (_answer: object | null): void => {};
    const title = new Promise<object | null>((resolve) => {
      tellTitle = resolve;
    });
    const readArticle = vi.fn(({ state }: { state: object | null; snapshot: object | null }) => ({
      ...SAMPLE,
      state: state ?? AS_FOUND,
    }));
    const engine = { readTitle: () => title, readArticle };
    vi.stubGlobal("chrome", fakeBrowser({ desks: { engine } }));
    const { startReading } = await import("../../../src/popup/tab-reading.ts");
    const reading = await startReading({
      tab: Promise.resolve({ id: 7, incognito: false } as never),
      snapshot: Promise.resolve([{ result: { answer: { address: ADDRESS, html: "<p>", isChosen: false } } }]),
      engine: Promise.resolve(),
      stored: Promise.resolve({}),
    });

    const first = reading.readTitle();
    const changed = { ...AS_FOUND, putBack: ["r1"] };
    await reading.read({ state: changed });
    tellTitle(knows ? { title: null, lang: "", reading: { ...SAMPLE, state: AS_FOUND } } : null);
    await first;
    readArticle.mockClear();
    await reading.read({});
    // The page itself is not handed over again.
    expect(readArticle.mock.lastCall?.[0]).toMatchObject({ state: changed, snapshot: null });
  },
);
