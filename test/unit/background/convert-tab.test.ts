import { expect, test, vi } from "vitest";
import { type ConverterTab, convertIfRemembered, togglePage } from "../../../src/background/convert-tab.ts";
import type { PageText } from "../../../src/platform/protocol.ts";

const OWN: PageText = { variant: null, notChinese: false };
const CONVERTED: PageText = { variant: "zh-Hant-TW", notChinese: false };

function fakeTab(found: PageText = OWN) {
  return {
    wake: vi.fn(async () => found),
    convert: vi.fn(async () => CONVERTED),
    restore: vi.fn(async () => OWN),
  } satisfies ConverterTab;
}

test("a page in its own characters is converted", async () => {
  const tab = fakeTab();
  expect(await togglePage(tab, 3)).toBe(true);
  expect(tab.convert).toHaveBeenCalledExactlyOnceWith(3, false);
  expect(tab.restore).not.toHaveBeenCalled();
});

test("a converted page gets its own characters back", async () => {
  const tab = fakeTab(CONVERTED);
  expect(await togglePage(tab, 3)).toBe(true);
  expect(tab.restore).toHaveBeenCalledExactlyOnceWith(3);
  expect(tab.convert).not.toHaveBeenCalled();
});

test("a page that is not Chinese is reported", async () => {
  const tab = { ...fakeTab(), convert: async () => ({ variant: null, notChinese: true }) };
  expect(await togglePage(tab, 3)).toBe(false);
});

test("a page that the browser forbids is reported", async () => {
  const tab = { ...fakeTab(), wake: () => Promise.reject(new Error("Missing host permission for the tab")) };
  expect(await togglePage(tab, 3)).toBe(false);
});

test("a page of a remembered site is converted without being asked", async () => {
  const tab = fakeTab();
  await convertIfRemembered(tab, 3, "https://news.example/a?b", ["https://news.example"]);
  expect(tab.convert).toHaveBeenCalledExactlyOnceWith(3, true);
});

test.each([
  ["another site", "https://other.example/"],
  ["another port of the site", "https://news.example:8443/"],
  ["a site whose name only begins alike", "https://news.example.evil.example/"],
  ["no address", ""],
])("a page of %s stays as it is", async (_name, address) => {
  const tab = fakeTab();
  await convertIfRemembered(tab, 3, address, ["https://news.example"]);
  expect(tab.wake).not.toHaveBeenCalled();
});

test("a site whose leave was taken back stays as it is", async () => {
  const tab = { ...fakeTab(), wake: () => Promise.reject(new Error("Cannot access contents of the page")) };
  await expect(
    convertIfRemembered(tab, 3, "https://news.example/", ["https://news.example"]),
  ).resolves.toBeUndefined();
});
