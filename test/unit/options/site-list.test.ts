// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { SETTINGS } from "../../../src/platform/settings-table.ts";
import { fakeBrowser } from "../fake-browser.ts";
import { until } from "../page-probe.ts";

const SITES = ["https://news.example", "https://paper.example", "https://daily.example"];

let stored: Record<string, unknown>;
let list: HTMLElement;
let show: (sites: readonly string[]) => void;

const buttons = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("li button")];
const sites = (): (string | null)[] => [...list.querySelectorAll("li span")].map((each) => each.textContent);

beforeEach(async () => {
  vi.resetModules();
  stored = { readerSites: SITES };
  vi.stubGlobal("__TARGET__", "chrome");
  vi.stubGlobal("chrome", fakeBrowser({ stored }));
  const { siteList } = await import("../../../src/options/site-list.ts");
  const { part, show: showSettings } = siteList("readerSites", SETTINGS.readerSites, null);
  list = part;
  show = (readerSites) => showSettings({ readerSites } as Parameters<typeof showSettings>[0]);
  document.body.innerHTML = '<p id="said"></p>';
  document.body.append(list);
  show(SITES);
});

test("each site has a button that takes it off the list, and says so", async () => {
  expect(sites()).toEqual(SITES);
  buttons()[1]?.click();
  await until(() => expect(document.querySelector("#said")?.textContent).toContain(SITES[1]));
  expect(stored.readerSites).toEqual([SITES[0], SITES[2]]);
});

test.each([
  ["what moved up", 0, [1, 2], 0],
  ["the last one", 2, [0, 1], 1],
])("the focus goes to %s where its site goes", (_name, focused, left, next) => {
  buttons()[focused]?.focus();
  show(left.map((at) => SITES[at] ?? ""));
  expect(document.activeElement).toBe(buttons()[next]);
});

test("the focus goes to the heading where the last site goes, and stays outside when it was there", () => {
  buttons()[0]?.focus();
  show([]);
  expect(document.activeElement).toBe(list.querySelector("h3"));
  (document.activeElement as HTMLElement).blur();
  show(SITES);
  expect(document.activeElement).toBe(document.body);
});
