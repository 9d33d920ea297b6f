// @vitest-environment jsdom
import { describe, expect, test, vi } from "vitest";
import { POPUP_KEYS } from "../../../src/ui/popup-keys.ts";
import { READER_KEYS } from "../../../src/ui/reader-keys.ts";
import { fakeBrowser } from "../fake-browser.ts";
import { part, text, textsOf, until, useExtensionPage } from "../page-probe.ts";

const COMMANDS = [
  { name: "_execute_action", shortcut: "Alt+J", description: "" },
  { name: "open-reader", shortcut: "", description: "Open the reader" },
];

/** The settings page of a browser with these settings and keys. */
async function openOptions(stored: Record<string, unknown> = {}, keys: object | null = {}) {
  const changed: (() => void)[] = [];
  const convertTexts = vi.fn(({ texts }: { texts: string[]; to: string }) =>
    texts.map((text) => `繁 ${text}`),
  );
  const fake = fakeBrowser({ stored, desks: { engine: { convertTexts } } });
  const browser = {
    ...fake,
    storage: {
      ...fake.storage,
      onChanged: { addListener: (listener: () => void) => changed.push(listener) },
    },
    tabs: { ...fake.tabs, create: vi.fn(async () => {}) },
    commands: keys && { getAll: async () => COMMANDS, openShortcutSettings: vi.fn(async () => {}), ...keys },
  };
  vi.stubGlobal("chrome", browser);
  await import("../../../src/options/options.ts");
  await until(() => expect(part("settings").children.length).toBeGreaterThan(0));
  await until(() => expect(part("reader-keys").children.length).toBeGreaterThan(0));
  return { browser, convertTexts, changeElsewhere: () => changed.forEach((listener) => void listener()) };
}

const button = (setting: string, value: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-setting="${setting}"][data-value="${value}"]`);
  if (!found) throw new Error(`no ${setting} ${value}`);
  return found;
};
const pressed = (setting: string): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>(`[data-setting="${setting}"][aria-pressed=true]`)].map(
    ({ dataset }) => dataset.value,
  );
const saidIs = (...message: Parameters<typeof text>) =>
  until(() => expect(part("said").textContent).toBe(text(...message)));

useExtensionPage("src/options/options.html", { __TARGET__: "chrome", __VERSION__: "1.0.0" });

describe("what is chosen", () => {
  test("stands in sections, each under its heading, with what holds pressed", async () => {
    await openOptions({ theme: "dark" });
    await until(() => expect(pressed("theme")).toEqual(["dark"]));
    expect(textsOf("#settings h2")).toEqual([
      text("sectionText"),
      text("sectionLook"),
      text("sectionReading"),
      text("sectionSaving"),
      text("sectionPopup"),
      text("sectionSites"),
      text("sectionJingdu"),
    ]);
    expect(document.documentElement.dataset.theme).toBe("dark");
    expect(document.title).toBe(text("settingsTitle"));
    const sections = [...document.querySelectorAll("#settings section")];
    const labels = sections.map((each) => each.getAttribute("aria-labelledby") ?? "");
    expect(labels.map((id) => part(id).textContent)).toEqual(textsOf("#settings h2"));
  });

  test("is saved with a press, and said to be", async () => {
    const { browser } = await openOptions();
    button("theme", "sepia").click();
    await saidIs("settingsSaved");
    expect(browser.stored.theme).toBe("sepia");
  });

  test("holds for now only where the storage takes no more, and is said to", async () => {
    const { browser } = await openOptions();
    browser.storage.local.set.mockRejectedValue(new Error("full"));
    button("theme", "sepia").click();
    await saidIs("notSaved");
  });

  test("shows what another page of the extension chose", async () => {
    const { browser, changeElsewhere } = await openOptions();
    browser.stored.theme = "contrast";
    changeElsewhere();
    await until(() => expect(pressed("theme")).toEqual(["contrast"]));
    expect(document.documentElement.dataset.theme).toBe("contrast");
  });

  test("a note says what its setting does, to screen readers too", async () => {
    await openOptions();
    const notes = { variant: "noteVariant", quotes: "noteQuotes", vocabulary: "noteVocabulary" } as const;
    const others = { writing: "noteWriting", sync: "noteSync" } as const;
    for (const [name, key] of Object.entries({ ...notes, ...others })) {
      const row = document.querySelector(`[data-row="${name}"]`);
      expect(part(row?.getAttribute("aria-describedby") ?? "").textContent).toBe(text(key));
    }
    for (const [name, key] of Object.entries({
      convertedSites: "noteConvertedSites",
      readerSites: "noteReaderSites",
    } as const)) {
      expect(document.querySelector(`[data-row="${name}"] .note`)?.textContent).toBe(text(key));
    }
  });
});

test("without a site each list of sites says that it has none; with one, it has that", async () => {
  await openOptions({ readerSites: ["https://news.example"] });
  const site = (list: string) => textsOf(`[data-row="${list}"] li span`);
  const word = (list: string) => textsOf(`[data-row="${list}"] ul:empty + .empty`);
  expect([site("convertedSites"), word("convertedSites")]).toEqual([[], [text("sitesEmpty")]]);
  await until(() => expect(site("readerSites")).toEqual(["https://news.example"]));
  expect(word("readerSites")).toEqual([]);
});

describe("the sample", () => {
  test("looks as it was chosen, in the variant chosen", async () => {
    const { convertTexts } = await openOptions({ variant: "zh-Hant-TW", fontSize: 24, lineSpacing: "loose" });
    await until(() => expect(textsOf(".sample h3")).toEqual(["繁 老城区的书店又亮灯了"]));
    const sample = document.querySelector<HTMLElement>(".sample");
    expect(sample?.lang).toBe("zh-Hant-TW");
    expect(sample?.dataset.lineSpacing).toBe("loose");
    expect(sample?.style.getPropertyValue("--reading-size")).toBe("24px");
    expect(convertTexts.mock.calls[0]?.[0]).toMatchObject({ from: "zh-Hans", to: "zh-Hant-TW" });
  });

  test("is as it is written where no variant is chosen, or nobody can convert it", async () => {
    const { browser, convertTexts, changeElsewhere } = await openOptions({ variant: "original" });
    await until(() => expect(textsOf(".sample h3")).toEqual(["老城区的书店又亮灯了"]));
    expect(convertTexts).not.toHaveBeenCalled();
    convertTexts.mockImplementation(() => {
      throw new Error("no words");
    });
    browser.stored.variant = "zh-Hant-HK";
    changeElsewhere();
    await until(() => expect(document.querySelector<HTMLElement>(".sample")?.lang).toBe("zh-Hant-HK"));
    expect(textsOf(".sample h3")).toEqual(["老城区的书店又亮灯了"]);
  });
});

describe("the keys", () => {
  test("are those of the browser, of the popup and of the reader", async () => {
    await openOptions();
    expect(textsOf("#browser-keys dt")).toEqual(["Alt+J", text("noKey")]);
    expect(textsOf("#browser-keys dd")).toEqual([text("actionTitle"), "Open the reader"]);
    expect(textsOf("#popup-keys dd")).toEqual(POPUP_KEYS.map(({ label }) => text(label)));
    expect(textsOf("#reader-keys dd")).toEqual(READER_KEYS.map(({ label }) => text(label)));
  });

  test("are changed on the browser's own page", async () => {
    const { browser } = await openOptions();
    part("change-keys").click();
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: "chrome://extensions/shortcuts" });
  });

  test("which Firefox opens itself", async () => {
    vi.stubGlobal("__TARGET__", "firefox");
    const { browser } = await openOptions();
    part("change-keys").click();
    expect(browser.commands?.openShortcutSettings).toHaveBeenCalledOnce();
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  test("where the browser has none, nothing offers to change them", async () => {
    await openOptions({}, null);
    expect(textsOf("#browser-keys dt")).toEqual([]);
    expect(part("change-keys").hidden).toBe(true);
  });
});

describe("settings as a file", () => {
  /** Chooses a file, as a reader does in the browser's own window. */
  function choose(text: string): HTMLInputElement {
    const input = part("import-file") as HTMLInputElement;
    const files = [new File([text], "settings.json", { type: "application/json" })];
    Object.defineProperty(input, "files", { configurable: true, value: files });
    input.dispatchEvent(new Event("change"));
    return input;
  }
  const fileOf = (settings: object, schema = 1): string =>
    JSON.stringify({ kind: "jingdu-settings", schema, settings });

  test("are saved as a download", async () => {
    const blobs: Blob[] = [];
    const names: string[] = [];
    const create = (blob: Blob): string => {
      blobs.push(blob);
      return "blob:settings";
    };
    // jsdom has none.
    Object.assign(URL, { createObjectURL: create });
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function clicked(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    await openOptions({ theme: "dark" });
    part("export").click();
    await saidIs("exported");
    click.mockRestore();
    expect(names).toEqual(["jingdu-settings.json"]);
    expect(await blobs[0]?.text()).toContain('"theme": "dark"');
  });

  test("are taken over from one, and the lists of sites grow", async () => {
    const { browser } = await openOptions({ readerSites: ["https://a.example"] });
    choose(fileOf({ theme: "dark", readerSites: ["https://b.example"] }));
    await saidIs("imported", "2");
    expect(browser.stored.theme).toBe("dark");
    expect(browser.stored.readerSites).toEqual(["https://a.example", "https://b.example"]);
    await until(() => expect(pressed("theme")).toEqual(["dark"]));
  });

  test("what can't be used is named", async () => {
    await openOptions();
    choose(fileOf({ theme: "dark", fontSize: "large" }));
    await saidIs("importedPart", "1", "fontSize");
  });

  test.each([
    ["importNotJson", "{"],
    ["importNotSettings", "{}"],
    ["importNewer", fileOf({ theme: "dark" }, 99)],
    ["importNothing", fileOf({ theme: "bright" })],
    ["importNotSettings", `${" ".repeat(1_000_001)}{}`],
  ] as const)("nothing changes with a file that is of no use: %s", async (why, text) => {
    const { browser } = await openOptions({ theme: "sepia" });
    choose(text);
    await saidIs(why);
    expect(browser.stored.theme).toBe("sepia");
  });
});
