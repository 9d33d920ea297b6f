import { expect, test, vi } from "vitest";
import { type AskedSitesApi, finishAskedSites } from "../../../src/background/asked-sites.ts";
import type { ConverterTab } from "../../../src/background/convert-tab.ts";
import { until } from "../page-probe.ts";

type OnAdded = Parameters<AskedSitesApi["permissions"]["onAdded"]["addListener"]>[0];
type ShownTab = Awaited<ReturnType<AskedSitesApi["tabs"]["query"]>>[number];

/** What each browser says when a site's leave was given. */
const ADDED = {
  Chrome: { origins: ["https://news.example/*"], permissions: [] },
  Firefox: { origins: ["https://news.example/*"], permissions: [], data_collection: [] },
} as const;

const SITES = ["https://news.example"];
const NEWS: ShownTab = { id: 7, url: "https://news.example/story" };

/** A browser that shows `tab`, and a background that was just started in it. */
function start(tab: ShownTab | undefined, sites: readonly string[] = SITES) {
  const listeners: OnAdded[] = [];
  const page = { variant: null, notChinese: false } as const;
  const converter = {
    wake: vi.fn(async () => page),
    convert: vi.fn(async () => page),
    restore: vi.fn(async () => page),
  } satisfies ConverterTab;
  const query = vi.fn(async () => (tab ? [tab] : []));
  const sitesNow = vi.fn(async () => sites);
  const api = {
    permissions: { onAdded: { addListener: (listener: OnAdded) => void listeners.push(listener) } },
    tabs: { query },
  } satisfies AskedSitesApi;
  finishAskedSites(api, converter, sitesNow);
  const add = (added: Parameters<OnAdded>[0]): void => {
    for (const listener of listeners) listener(added);
  };
  return { add, listeners, converter, query, sitesNow };
}

test.each(Object.entries(ADDED))(
  "with %s's leave for a site wished for, the page that is looked at is converted as remembered",
  async (_browser, added) => {
    const { add, converter, query } = start(NEWS);
    add(added);
    await until(() => expect(converter.convert).toHaveBeenCalledExactlyOnceWith(7, true));
    expect(query).toHaveBeenCalledExactlyOnceWith({ active: true, lastFocusedWindow: true });
  },
);

test("leave for all sites finishes the wish too", async () => {
  const { add, converter } = start(NEWS);
  add({ origins: ["*://*/*"] });
  await until(() => expect(converter.convert).toHaveBeenCalledExactlyOnceWith(7, true));
});

test("the listener is there at once, for the answer may wake the background", () => {
  expect(start(NEWS).listeners).toHaveLength(1);
});

test("the wish is read when the leave comes, not when the background starts", async () => {
  const { add, sitesNow } = start(NEWS);
  expect(sitesNow).not.toHaveBeenCalled();
  add(ADDED.Chrome);
  await until(() => expect(sitesNow).toHaveBeenCalledOnce());
});

test.each<[string, ShownTab | undefined, readonly string[]]>([
  ["a site that nobody wished for", NEWS, []],
  ["another site", { id: 7, url: "https://other.example/" }, SITES],
  ["an address that the browser keeps to itself", { id: 7 }, SITES],
  ["no number", { url: "https://news.example/" }, SITES],
  ["no window", undefined, SITES],
])("a tab of %s stays as it is", async (_name, tab, sites) => {
  const { add, converter, query } = start(tab, sites);
  add(ADDED.Chrome);
  await until(() => expect(query).toHaveBeenCalledOnce());
  await Promise.all(query.mock.results.map(({ value }) => value));
  expect(converter.convert).not.toHaveBeenCalled();
});

test.each([{ permissions: ["bookmarks"] }, { origins: [], permissions: ["bookmarks"] }])(
  "a permission without a site does nothing: %j",
  (added) => {
    const { add, query } = start(NEWS);
    add(added);
    expect(query).not.toHaveBeenCalled();
  },
);

test("a page that the browser still forbids stays as it is, without an error", async () => {
  const { add, converter } = start(NEWS);
  converter.wake.mockRejectedValueOnce(new Error("Cannot access contents of the page"));
  add(ADDED.Chrome);
  await until(() => expect(converter.wake).toHaveBeenCalledOnce());
  expect(converter.convert).not.toHaveBeenCalled();
});
