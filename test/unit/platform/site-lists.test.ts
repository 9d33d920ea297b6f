import { beforeEach, describe, expect, test, vi } from "vitest";

const SITE = "https://news.example";

/** The API of both browsers after the polyfill, with a storage that remembers. */
function fakeBrowser(allowed: boolean) {
  const stored: Record<string, unknown> = {};
  return {
    stored,
    storage: {
      local: {
        get: vi.fn(async () => ({ ...stored })),
        set: vi.fn(async (items: Record<string, unknown>) => void Object.assign(stored, items)),
      },
    },
    permissions: { request: vi.fn(async () => allowed), contains: vi.fn(async () => allowed) },
  };
}

/** The module as it is built for a browser. */
async function builtFor(target: "chrome" | "firefox", allowed = true) {
  const browser = fakeBrowser(allowed);
  vi.stubGlobal("__TARGET__", target);
  vi.doMock("../../../src/platform/browser.ts", () => ({ browser }));
  return { browser, sites: await import("../../../src/platform/site-lists.ts") };
}

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
});

describe.each(["chrome", "firefox"] as const)("in %s", (target) => {
  test("a site is remembered once, after those that are there", async () => {
    const { browser, sites } = await builtFor(target);
    await sites.rememberSite("convertedSites", SITE, ["https://first.example"]);
    await sites.rememberSite("convertedSites", SITE, ["https://first.example", SITE]);
    expect(browser.stored).toEqual({ convertedSites: ["https://first.example", SITE] });
  });

  test("a forgotten site leaves the others, and the other list", async () => {
    const { browser, sites } = await builtFor(target);
    await sites.rememberSite("convertedSites", SITE, []);
    await sites.rememberSite("readerSites", "https://second.example", [SITE]);
    await sites.forgetSite("readerSites", SITE);
    expect(browser.stored).toEqual({ convertedSites: [SITE], readerSites: ["https://second.example"] });
  });
});

test("Chrome is asked within the click, for that site alone", async () => {
  const { browser, sites } = await builtFor("chrome");
  const asked = sites.askForSite(SITE);
  // Before anything was awaited: later, Chrome no longer takes it for the click's.
  expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({
    origins: ["https://news.example/*"],
  });
  expect(await asked).toBe(true);
});

test("the wish is on its way before Chrome is asked, and stored whatever becomes of the popup", async () => {
  const { browser, sites } = await builtFor("chrome");
  void sites.rememberSite("convertedSites", SITE, []);
  // Before anything was awaited: Chrome's prompt closes the popup, which runs no further.
  expect(browser.storage.local.set).toHaveBeenCalledExactlyOnceWith({ convertedSites: [SITE] });
  browser.permissions.request.mockReturnValueOnce(new Promise(() => {}));
  void sites.askForSite(SITE);
  expect(browser.stored).toEqual({ convertedSites: [SITE] });
});

test("Chrome's no is told", async () => {
  const { sites } = await builtFor("chrome", false);
  expect(await sites.askForSite(SITE)).toBe(false);
  expect(await sites.isSiteAllowed(SITE)).toBe(false);
});

test("Firefox has the access already and is asked nothing", async () => {
  const { browser, sites } = await builtFor("firefox", false);
  expect(await sites.askForSite(SITE)).toBe(true);
  expect(await sites.isSiteAllowed(SITE)).toBe(true);
  expect(browser.permissions.request).not.toHaveBeenCalled();
  expect(browser.permissions.contains).not.toHaveBeenCalled();
});
