// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SaveHome } from "../../../src/platform/save-home.ts";
import type { TabReading } from "../../../src/popup/tab-reading.ts";
import { fakeBrowser } from "../fake-browser.ts";
import { part, text, until, useExtensionPage } from "../page-probe.ts";

useExtensionPage("src/popup/popup.html", {});

let reading: TabReading | null;
let home: SaveHome | undefined;
let browser: ReturnType<typeof fakeBrowser>;
const showPopover = vi.fn();

const asked = (): NodeListOf<HTMLScriptElement> => document.head.querySelectorAll("script");

/** The script that was asked for last comes, and leaves a save menu; or it does not come. */
function answerWith(event: "load" | "error"): void {
  const save = {
    createSaveMenu(given: SaveHome) {
      home = given;
      return Object.assign(document.createElement("div"), { id: "menu", showPopover });
    },
  };
  vi.stubGlobal("jingdu", event === "load" ? { save } : undefined);
  [...asked()].at(-1)?.dispatchEvent(new Event(event));
}

beforeEach(async () => {
  document.head.replaceChildren();
  showPopover.mockClear();
  browser = fakeBrowser({});
  vi.stubGlobal("chrome", browser);
  reading = {
    settings: { theme: "auto", frontMatter: false },
    openedArticle: async () => ({ data: {}, lang: "zh-Hans", state: { putBack: ["removal-1"] } }),
    fetchPictures: async (addresses: readonly string[]) => addresses,
  } as unknown as TabReading;
  const { startSaving } = await import("../../../src/popup/save-from-popup.ts");
  startSaving(() => reading);
});

afterEach(() => {
  home = undefined;
});

/** The menu, open. */
async function openMenu(): Promise<SaveHome> {
  part("save").click();
  answerWith("load");
  await until(() => expect(showPopover).toHaveBeenCalledOnce());
  if (!home) throw new Error("no menu");
  return home;
}

test("the menu's script comes with the first click, and the menu opens in the popup's main part", async () => {
  expect(asked()).toHaveLength(0);
  await openMenu();
  expect([...asked()].map((script) => script.getAttribute("src"))).toEqual(["save.js"]);
  expect(part("menu").parentElement).toBe(document.querySelector("main"));
  part("save").click();
  expect(asked()).toHaveLength(1);
  expect(showPopover).toHaveBeenCalledOnce();
});

test.each([
  ["does not come", "error"],
  ["leaves nothing", "load"],
] as const)("a script that %s is told of, and asked for again", async (_what, event) => {
  part("save").click();
  if (event === "error") answerWith("error");
  else asked()[0]?.dispatchEvent(new Event("load"));
  await until(() => expect(part("notice").textContent).toBe(text("saveFailed")));
  await openMenu();
  expect(asked()).toHaveLength(2);
});

test("what it says stands in the menu, too, which hides the popup's own line", async () => {
  const { say } = await openMenu();
  say("Saved");
  say("Saved again");
  expect(part("notice").textContent).toBe("Saved again");
  const notes = [...part("menu").querySelectorAll(".save-note")];
  expect(notes.map(({ textContent, ariaHidden }) => [textContent, ariaHidden])).toEqual([
    ["Saved again", "true"],
  ]);
});

test("it takes the article that the popup shows, with what was put back", async () => {
  const { article, fetchPictures, selection } = await openMenu();
  expect(await article()).toEqual({
    article: { data: {} },
    lang: "zh-Hans",
    putBack: new Set(["removal-1"]),
    takenOut: new Set(),
  });
  expect(selection()).toBeNull();
  expect(await fetchPictures(["a.jpg"])).toEqual(["a.jpg"]);
});

test("without one there is nothing to save", async () => {
  const { article } = await openMenu();
  reading = null;
  await expect(article()).rejects.toThrow("nothing was read");
});

test("what is chosen in it is stored, and holds at once", async () => {
  const { choose, settings } = await openMenu();
  expect(settings().frontMatter).toBe(false);
  choose({ frontMatter: true });
  expect(settings()).toEqual({ theme: "auto", frontMatter: true });
  await until(() => expect(browser.storage.local.set).toHaveBeenCalled());
  expect(browser.stored).toMatchObject({ frontMatter: true });
});
