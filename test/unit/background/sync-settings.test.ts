import { beforeEach, expect, test, vi } from "vitest";
import { syncSettings } from "../../../src/background/sync-settings.ts";

type Items = Record<string, unknown>;
type Listener = (changes: Readonly<Items>, area: string) => void;

/** A browser's two storages, which tell of their changes as browsers do. */
function fakeStorage(local: Items = {}, account: Items = {}) {
  const listeners: Listener[] = [];
  const tell = (changes: Items, area: string): void => {
    for (const listener of listeners) listener(changes, area);
  };
  const areaOf = (items: Items, name: string) => ({
    get: async (names: string[]) =>
      Object.fromEntries(Object.entries(items).filter(([key]) => names.includes(key))),
    set: vi.fn(async (changed: Items) => {
      Object.assign(items, changed);
      tell(changed, name);
    }),
    clear: async () => {
      for (const key of Object.keys(items)) delete items[key];
    },
  });
  const storage = {
    local: areaOf(local, "local"),
    sync: areaOf(account, "sync"),
    onChanged: { addListener: (listener: Listener) => void listeners.push(listener) },
  };
  return { storage, local, account };
}

/** Whatever follows from a change has followed. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
};

let fake: ReturnType<typeof fakeStorage>;

function start(local: Items, account: Items): void {
  fake = fakeStorage(local, account);
  syncSettings(fake);
}

beforeEach(() => start({}, {}));

test("nothing goes to the account before it is ticked", async () => {
  await fake.storage.local.set({ theme: "dark" });
  await settled();
  expect(fake.account).toEqual({});
});

test("once ticked, what the account has comes first, and it gets the rest", async () => {
  start({ theme: "dark", fontSize: 22 }, { theme: "sepia" });
  await fake.storage.local.set({ sync: true });
  await settled();
  expect(fake.local).toEqual({ theme: "sepia", fontSize: 22, sync: true });
  expect(fake.account).toEqual({ theme: "sepia", fontSize: 22 });
});

test("a later choice is carried both ways, once", async () => {
  start({ sync: true }, {});
  await fake.storage.local.set({ theme: "dark" });
  await settled();
  expect(fake.account).toEqual({ theme: "dark" });
  await fake.storage.sync.set({ theme: "light" });
  await settled();
  expect(fake.local).toEqual({ sync: true, theme: "light" });
  expect(fake.storage.sync.set).toHaveBeenCalledTimes(2);
  expect(fake.storage.local.set).toHaveBeenCalledTimes(2);
});

test("lists of sites, texts and the leave itself stay in this browser", async () => {
  start({ sync: true }, {});
  await fake.storage.local.set({
    convertedSites: ["https://news.example"],
    readerSites: ["https://news.example"],
    texts: {},
    sync: true,
  });
  await settled();
  expect(fake.account).toEqual({});
});

test("what the account has of lists or of other things is not taken", async () => {
  start({ sync: true }, {});
  await fake.storage.sync.set({ convertedSites: ["https://evil.example"], stray: 1 });
  await settled();
  expect(fake.local).toEqual({ sync: true });
});

test("unticked, the account has nothing more, and this browser keeps its own", async () => {
  start({ theme: "dark", sync: true }, { theme: "dark" });
  await fake.storage.local.set({ sync: false });
  await settled();
  expect(fake.account).toEqual({});
  expect(fake.local).toEqual({ theme: "dark", sync: false });
});
