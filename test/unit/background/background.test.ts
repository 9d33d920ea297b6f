import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { EngineWay } from "../../../src/background/background.ts";
import { askListeners, fakeBrowser, fakeEvent } from "../fake-browser.ts";
import { text, until } from "../page-probe.ts";

const ADDRESS = "https://news.example/1";
const SNAPSHOT = { address: ADDRESS, html: "<p>新桥通车</p>", isChosen: false };
const VERDICT = { kind: "article", script: null, language: "zh", reasons: [], length: 900 };

interface Situation {
  readonly stored?: Record<string, unknown>;
  /** Whether the engine finds an article in each page. */
  readonly article?: boolean;
  readonly readerIsOpen?: boolean;
  /** What scripts answer that are put into a page, by their files. */
  readonly injected?: Record<string, unknown>;
}

/** The background of a browser in some situation. */
async function startBackground({ article = true, ...situation }: Situation = {}) {
  const { chrome, fake, ...told } = browserIn(situation);
  vi.stubGlobal("chrome", chrome);
  const engine = engineOf(article ? { data: {} } : null);
  const { startBackground: start } = await import("../../../src/background/background.ts");
  // It answers what is asked of it here, and nothing else.
  start(engine as unknown as EngineWay);
  /** Asks it as a page of tab 7 does. */
  const ask = (name: string, payload: object, tab: object | undefined = { id: 7, incognito: false }) =>
    askListeners(fake, { to: "background", ask: name, payload }, { tab, url: ADDRESS });
  /** What was put into pages, in order. */
  const files = () => fake.scripting.executeScript.mock.calls.flatMap(([{ files: put }]) => put);
  return { ...told, ask, engine, files };
}

/** A browser, what is in its pages, and the events that it tells of. */
function browserIn({ stored = {}, readerIsOpen = false, injected = {} }: Situation) {
  const { reader, converter } = pageParts(readerIsOpen);
  const answers: Record<string, unknown> = {
    "snapshot.js": SNAPSHOT,
    "page-converter.js": { variant: null, notChinese: false },
    "select.js": true,
    ...injected,
  };
  const fake = fakeBrowser({
    stored,
    desks: { reader, "page-converter": converter },
    inject: (file) => ({ answer: answers[file] ?? true }),
  });
  const [clicked, command] = [fakeEvent(), fakeEvent()];
  const action = { setTitle: vi.fn(async () => {}), setIcon: vi.fn(async () => {}) };
  const chrome = {
    ...fake,
    action,
    runtime: { ...fake.runtime, onInstalled: fakeEvent(), getURL: (path: string) => path },
    contextMenus: { removeAll: async () => {}, create: vi.fn(), onClicked: clicked },
    commands: { onCommand: command },
    storage: { ...fake.storage, onChanged: fakeEvent(), session: undefined, sync: fake.storage.local },
    permissions: { ...fake.permissions, onAdded: fakeEvent() },
    management: { getSelf: async () => ({ installType: "normal" }) },
    tabs: { ...fake.tabs, get: async (id: number) => ({ id, incognito: false }), create: vi.fn() },
  };
  return { chrome, fake, action, reader, converter, clicked, command };
}

/** The reader and the page's converter in a page. */
const pageParts = (readerIsOpen: boolean) => ({
  reader: {
    isOpen: () => readerIsOpen,
    close: vi.fn(() => readerIsOpen),
    show: vi.fn(),
    leave: vi.fn(),
  },
  converter: {
    convertPage: vi.fn(() => ({ variant: "zh-Hant-TW", notChinese: false })),
    restorePage: vi.fn(() => ({ variant: null, notChinese: false })),
  },
});

/** An engine that opens each page as this. */
const engineOf = (shown: object | null) => ({
  ask: vi.fn(async (name: string, _payload: Record<string, unknown>) =>
    name === "openArticle" ? { shown } : null,
  ),
  tell: vi.fn(),
  start: vi.fn(async () => {}),
  startEarly: null,
  handlers: null,
});

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("__TARGET__", "firefox");
  vi.stubGlobal("__VERSION__", "1.0.0");
  vi.stubGlobal("navigator", { language: "en", languages: ["en"] });
});

afterEach(() => vi.unstubAllGlobals());

describe("a page that has loaded", () => {
  test("shows on its tab's button what it is, and the engine forgets the page before it", async () => {
    const { ask, action, engine, files } = await startBackground();
    expect(await ask("pageDetected", VERDICT)).toEqual({ answer: undefined });
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: text("actionTitleArticle") });
    expect(engine.tell).toHaveBeenCalledWith("forgetTab", { tabId: 7, address: ADDRESS });
    expect(files()).toEqual([]);
  });

  test("is converted where the reader asked for its site", async () => {
    const { ask, converter } = await startBackground({
      stored: { convertedSites: ["https://news.example"] },
    });
    await ask("pageDetected", VERDICT);
    expect(converter.convertPage).toHaveBeenCalledWith({ remembered: true }, expect.anything());
  });

  test("is read where the reader asked for its site", async () => {
    const { ask, reader } = await startBackground({ stored: { readerSites: ["https://news.example"] } });
    await ask("pageDetected", VERDICT);
    expect(reader.show).toHaveBeenCalledOnce();
  });

  test("in no tab is nobody's", async () => {
    const { ask, action } = await startBackground();
    await ask("pageDetected", VERDICT, {});
    expect(action.setTitle).not.toHaveBeenCalled();
  });
});

describe("a shortcut", () => {
  const tab = { id: 7, incognito: false };

  test("opens the reader at the text", async () => {
    const { command, reader, files } = await startBackground();
    command.fire("open-reader", tab);
    await until(() => expect(reader.show).toHaveBeenCalledOnce());
    expect(reader.show).toHaveBeenCalledWith(
      expect.objectContaining({
        place: null,
        focus: "text",
        page: { tabId: 7, address: ADDRESS, keep: true },
      }),
      expect.anything(),
    );
    expect(files()).toEqual(["snapshot.js", "reader.js"]);
  });

  test("keeps nothing of a private window", async () => {
    const { command, reader } = await startBackground();
    command.fire("open-reader", { id: 7, incognito: true });
    await until(() => expect(reader.show).toHaveBeenCalledOnce());
    expect(reader.show).toHaveBeenCalledWith(
      expect.objectContaining({ page: expect.objectContaining({ keep: false }) }),
      expect.anything(),
    );
  });

  test("closes the reader that is open", async () => {
    const { command, reader, files } = await startBackground({ readerIsOpen: true });
    command.fire("open-reader", tab);
    await until(() => expect(reader.close).toHaveBeenCalledOnce());
    expect(files()).toEqual([]);
  });

  test("opens it at the copying, whether it is open or not", async () => {
    const { command, reader } = await startBackground({ readerIsOpen: true });
    command.fire("copy-article", tab);
    await until(() => expect(reader.show).toHaveBeenCalledOnce());
    expect(reader.show).toHaveBeenCalledWith(expect.objectContaining({ focus: "copy" }), expect.anything());
  });

  test("says on the button that there is nothing to read", async () => {
    const { command, action, reader } = await startBackground({ article: false });
    command.fire("open-reader", tab);
    const title = text("actionTitleNothing");
    await until(() => expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title }));
    expect(reader.show).not.toHaveBeenCalled();
    expect(reader.leave).toHaveBeenCalled();
  });

  test("reads what is selected, the page told first", async () => {
    const { clicked, reader, files } = await startBackground();
    clicked.fire({ menuItemId: "read-selection" }, tab);
    await until(() => expect(reader.show).toHaveBeenCalledOnce());
    expect(files()).toEqual(["select.js", "snapshot.js", "reader.js"]);
  });

  test("says so where nothing is selected", async () => {
    const { clicked, action, files } = await startBackground({ injected: { "select.js": false } });
    clicked.fire({ menuItemId: "read-selection" }, tab);
    const title = text("actionTitleNothing");
    await until(() => expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title }));
    expect(files()).toEqual(["select.js"]);
  });

  test("converts the page", async () => {
    const { command, converter } = await startBackground();
    command.fire("convert-page", tab);
    await until(() => expect(converter.convertPage).toHaveBeenCalledOnce());
    expect(converter.convertPage).toHaveBeenCalledWith({ remembered: false }, expect.anything());
  });
});

describe("the popup and pages ask", () => {
  test("for the engine", async () => {
    const { ask, engine } = await startBackground();
    await ask("ensureEngine", {});
    expect(engine.start).toHaveBeenCalledOnce();
  });

  test("for the selection, and for what was picked, and are told that there was something", async () => {
    const { ask } = await startBackground();
    expect(await ask("openSelection", { tabId: 7 })).toEqual({ answer: true });
    expect(await ask("openPicked", {})).toEqual({ answer: true });
  });

  test("and that there was nothing", async () => {
    const { ask } = await startBackground({ article: false });
    expect(await ask("openPicked", {})).toEqual({ answer: false });
  });

  test.each(["aloud", "save", "snapshot", "fetch-parts"])("for the part %s of their reader", async (part) => {
    const { ask, files } = await startBackground();
    await ask("addPart", { part });
    expect(files()).toEqual([`${part}.js`]);
  });

  test("only a page has a reader", async () => {
    const { ask } = await startBackground();
    expect(await ask("addPart", { part: "save" }, {})).toEqual({ error: "only a page has a reader" });
  });
});
