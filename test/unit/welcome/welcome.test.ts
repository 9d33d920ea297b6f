// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { fakeBrowser } from "../fake-browser.ts";
import { part, text, textsOf, until, useExtensionPage } from "../page-probe.ts";

/** The first page of a browser whose reader knows these languages. */
async function openWelcome(languages: readonly string[], commands: object | null, stored = {}) {
  vi.stubGlobal("navigator", { language: languages[0], languages });
  const browser = { ...fakeBrowser({ stored }), commands };
  vi.stubGlobal("chrome", browser);
  await import("../../../src/welcome/welcome.ts");
  await until(() => expect(part("script-choice").children).toHaveLength(1));
  return browser;
}

const keysOf = (...keys: readonly object[]) => ({ getAll: async () => keys });

useExtensionPage("src/welcome/welcome.html", { __TARGET__: "chrome", __VERSION__: "1.0.0" });

test("a reader of Chinese is offered the script of articles, and the choice is kept", async () => {
  const browser = await openWelcome(["en", "zh-TW"], keysOf());
  expect(part("script").hidden).toBe(false);
  document.querySelector<HTMLElement>('[data-value="zh-Hant-TW"]')?.click();
  await until(() => expect(browser.stored.variant).toBe("zh-Hant-TW"));
  await until(() =>
    expect(document.querySelector('[data-value="zh-Hant-TW"]')?.getAttribute("aria-pressed")).toBe("true"),
  );
});

test("whose languages tell of no Chinese is offered none", async () => {
  await openWelcome(["en", "ja"], keysOf());
  expect(part("script").hidden).toBe(true);
});

test("the keys that the browser lends are listed with what they do", async () => {
  const open = { name: "open-reader", shortcut: "Alt+Shift+J", description: "Open the reader" };
  await openWelcome(["en"], keysOf(open, { name: "convert-page", shortcut: "", description: "Convert" }));
  await until(() => expect(textsOf("#keys dt")).toEqual(["Alt+Shift+J"]));
  expect(textsOf("#keys dd")).toEqual(["Open the reader"]);
  expect(part("keys").closest("section")?.hidden).toBe(false);
});

test.each([
  ["lends none", keysOf()],
  ["knows of none", null],
])("where the browser %s, nothing is said of keys", async (_name, commands) => {
  await openWelcome(["en"], commands);
  await until(() => expect(part("keys").closest("section")?.hidden).toBe(true));
});

test("it speaks its title, wears the theme, and leads to the settings", async () => {
  const browser = await openWelcome(["en"], keysOf(), { theme: "dark" });
  expect(document.title).toBe(text("welcomeTitle"));
  expect(document.documentElement.dataset.theme).toBe("dark");
  part("settings").click();
  expect(browser.runtime.openOptionsPage).toHaveBeenCalledOnce();
});
