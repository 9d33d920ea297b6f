import { afterEach, beforeEach, expect, test, vi } from "vitest";

const createDocument = vi.fn(async (_wish: object) => {});
const sendMessage = vi.fn(async (_message: object) => {});
const getContexts = vi.fn(async (_filter: object): Promise<readonly object[]> => []);

/** The module as it is built for a browser. */
async function builtFor(target: "chrome" | "firefox") {
  vi.stubGlobal("__TARGET__", target);
  vi.stubGlobal("chrome", { offscreen: { createDocument }, runtime: { getContexts, sendMessage } });
  return await import("../../../src/platform/engine-document.ts");
}

beforeEach(() => {
  vi.resetModules();
  vi.clearAllMocks();
});

afterEach(() => vi.unstubAllGlobals());

test("Chrome gets a document out of sight, one for all who ask at once", async () => {
  const { ensureEngine } = await builtFor("chrome");
  await Promise.all([ensureEngine(), ensureEngine()]);
  expect(createDocument).toHaveBeenCalledOnce();
  expect(createDocument.mock.calls[0]?.[0]).toMatchObject({ url: "offscreen.html", reasons: ["DOM_PARSER"] });
});

test("where it is there, none is made", async () => {
  getContexts.mockResolvedValueOnce([{}]);
  const { ensureEngine } = await builtFor("chrome");
  await ensureEngine();
  expect(getContexts).toHaveBeenCalledWith({ contextTypes: ["OFFSCREEN_DOCUMENT"] });
  expect(createDocument).not.toHaveBeenCalled();
});

test("another context that was faster is no error, and a document that went is made again", async () => {
  createDocument.mockRejectedValueOnce(new Error("Only a single offscreen document may be created."));
  const { ensureEngine } = await builtFor("chrome");
  await ensureEngine();
  await ensureEngine();
  expect(createDocument).toHaveBeenCalledTimes(2);
});

test("before anybody asks it, it is told that it has the time to practise", async () => {
  const { EARLY, startDocument } = await builtFor("chrome");
  await startDocument(EARLY);
  expect(createDocument.mock.calls[0]?.[0]).toMatchObject({ url: `offscreen.html${EARLY}` });
});

test("in Firefox the event page is its home, and is asked to load it", async () => {
  const { ensureEngine } = await builtFor("firefox");
  await ensureEngine();
  expect(sendMessage).toHaveBeenCalledWith({ to: "background", ask: "ensureEngine", payload: {} });
  expect(createDocument).not.toHaveBeenCalled();
});
