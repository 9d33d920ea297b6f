// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Article } from "../../../../src/core/article.ts";
import type { Pictures } from "../../../../src/core/export/pictures.ts";
import { readSettings, type Settings } from "../../../../src/platform/settings.ts";
import { sampleArticle } from "../../core/export/sample-article.ts";
import { fakeBrowser } from "../../fake-browser.ts";
import { text, until } from "../../page-probe.ts";

const PICTURE = "https://news.example/bridge.png";
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

let files: SavedFile[];
let copied: string[];
let said: string[];

/** The open menu over an article with these fields, whose body has this source. */
async function openMenu(
  body: string,
  {
    article = {},
    settings = {},
    pictures = new Map(),
  }: { article?: Partial<Article>; settings?: Partial<Settings>; pictures?: Pictures } = {},
): Promise<{ panel: HTMLElement; chosen: Partial<Settings>[] }> {
  const { createSaveMenu } = await import("../../../../src/content/save/save-menu.ts");
  const holder = document.createElement("div");
  holder.innerHTML = body;
  let now = { ...(await readSettings({ get: async () => ({}) })), ...settings };
  const chosen: Partial<Settings>[] = [];
  const panel = createSaveMenu({
    article: async () => ({
      article: { finished: { article: sampleArticle(article), body: holder, removedParts: [] } },
      lang: "zh-Hans",
      putBack: new Set(),
      takenOut: new Set(),
    }),
    settings: () => now,
    choose(wish) {
      chosen.push(wish);
      now = { ...now, ...wish };
    },
    selection: () => null,
    fetchPictures: async (addresses) =>
      new Map([...pictures].filter(([address]) => addresses.includes(address))),
    say: (message) => void said.push(message),
  });
  document.body.replaceChildren(panel);
  panel.dispatchEvent(Object.assign(new Event("beforetoggle"), { newState: "open" }));
  await until(() => expect(panel.children.length).toBeGreaterThan(0));
  return { panel, chosen };
}

const actions = (panel: HTMLElement) =>
  [...panel.querySelectorAll<HTMLElement>("[data-action]")].map(({ dataset }) => dataset.action);
const press = (panel: HTMLElement, action: string): void =>
  panel.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
const tick = (panel: HTMLElement, name: string): void =>
  panel.querySelector<HTMLElement>(`[data-tick="${name}"]`)?.click();
const saidLast = (message: string) => until(() => expect(said.at(-1)).toBe(message));

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("chrome", fakeBrowser({}));
  [files, copied, said] = [[], [], []];
  const blobs: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${blobs.push(blob) - 1}`,
    revokeObjectURL: () => {},
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function clicked(
    this: HTMLAnchorElement,
  ) {
    const blob = blobs[Number(this.href.slice("blob:".length))];
    void blob?.text().then((content) => files.push({ name: this.download, type: blob.type, text: content }));
  });
  // A menu is a popover, and its style sheet is adopted: jsdom knows neither.
  Object.assign(HTMLElement.prototype, { hidePopover() {} });
  CSSStyleSheet.prototype.replaceSync = () => {};
  document.adoptedStyleSheets = [];
  vi.stubGlobal("isSecureContext", true);
  vi.stubGlobal(
    "ClipboardItem",
    class {
      readonly parts: Record<string, Promise<Blob>>;
      constructor(parts: Record<string, Promise<Blob>>) {
        this.parts = parts;
      }
    },
  );
  vi.stubGlobal("navigator", {
    language: "en",
    languages: ["en"],
    clipboard: {
      write: async ([item]: readonly { parts: Record<string, Promise<Blob>> }[]) => {
        const plain = await item?.parts["text/plain"];
        copied.push((await plain?.text()) ?? "");
      },
    },
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("a file", () => {
  test.each([
    ["html", "text/html", "<p>新桥通车</p>"],
    ["md", "text/markdown", "# 新桥通车"],
    ["txt", "text/plain", "新桥昨日通车。"],
    ["epub", "application/epub+zip", "mimetypeapplication/epub+zip"],
  ])("%s holds the article, under its title", async (ending, type, part) => {
    const article = { textContent: "新桥昨日通车。" };
    const { panel } = await openMenu("<p>新桥通车</p>", { article });
    press(panel, `save-${ending}`);
    await until(() => expect(files).toHaveLength(1));
    expect(files[0]).toMatchObject({ name: `新桥通车.${ending}`, type });
    expect(files[0]?.text).toContain(part);
    await saidLast(text("saved", `新桥通车.${ending}`));
  });

  test("holds its pictures where that is ticked, and links to them where it is not", async () => {
    const pictures = new Map([[PICTURE, PNG]]);
    const { panel } = await openMenu(`<p>新桥</p><img src="${PICTURE}" alt="">`, { pictures });
    press(panel, "save-html");
    await until(() => expect(files).toHaveLength(1));
    expect(files[0]?.text).toContain(PICTURE);
    tick(panel, "pictures");
    press(panel, "save-html");
    await until(() => expect(files).toHaveLength(2));
    expect(files[1]?.text).toContain("data:image/png;base64,");
    expect(said).toContain(text("fetchingPictures"));
  });

  test("says how many of its pictures could not be had", async () => {
    const { panel } = await openMenu(`<p>新桥</p><img src="${PICTURE}" alt="">`);
    tick(panel, "pictures");
    press(panel, "save-html");
    await saidLast(text("picturesMissing", "新桥通车.html", "1"));
  });

  test("of text alone asks for no picture", async () => {
    const { panel } = await openMenu(`<p>新桥</p><img src="${PICTURE}" alt="">`);
    tick(panel, "pictures");
    press(panel, "save-txt");
    await saidLast(text("saved", "新桥通车.txt"));
    expect(said).not.toContain(text("fetchingPictures"));
  });

  test("begins with what is known of the article where that is ticked, and that is remembered", async () => {
    const { panel, chosen } = await openMenu("<p>新桥</p>");
    tick(panel, "front-matter");
    expect(chosen).toEqual([{ frontMatter: true }]);
    expect((document.activeElement as HTMLElement).dataset.tick).toBe("front-matter");
    press(panel, "save-md");
    await until(() => expect(files).toHaveLength(1));
    expect(files[0]?.text).toMatch(/^---\n/);
  });

  test("that could not be made is said to be none", async () => {
    const { panel } = await openMenu("<p>新桥</p>");
    Object.assign(URL, {
      createObjectURL: () => {
        throw new Error("no room");
      },
    });
    press(panel, "save-txt");
    await saidLast(text("saveFailed"));
    expect(panel.hasAttribute("aria-busy")).toBe(false);
  });
});

describe("the menu offers what the article has", () => {
  test("no pictures, outline, figures or quotation of an article without them", async () => {
    const { panel } = await openMenu("<p>新桥</p>");
    expect(actions(panel)).toEqual(["save-epub", "save-html", "save-md", "save-txt", "copy-markdown"]);
    expect(panel.querySelector('[data-tick="pictures"]')).toBeNull();
  });

  test("its gist as a quotation, its outline, and the way to Obsidian", async () => {
    const gist = [{ text: "新桥昨日通车。", block: 0, start: 0, end: 7 }];
    const section = { id: "s1", heading: "通车", level: 2, length: 9, figures: [], sections: [] };
    const article = {
      gist,
      outline: { kind: "headings", sections: [section] },
    } as unknown as Partial<Article>;
    const { panel } = await openMenu("<p>新桥</p>", { article, settings: { obsidian: true } });
    expect(actions(panel)).toContain("copy-quotation");
    expect(actions(panel)).toContain("copy-outline");
    expect(panel.querySelector("a[href^='obsidian:']")).not.toBeNull();
    press(panel, "copy-quotation");
    await saidLast(text("copied"));
    expect(copied.at(-1)).toContain("新桥昨日通车。");
    press(panel, "copy-outline");
    await until(() => expect(copied).toHaveLength(2));
    expect(copied.at(-1)).toContain("- 通车");
  });

  test("what can't be copied is said", async () => {
    const { panel } = await openMenu("<p>新桥</p>");
    vi.stubGlobal("navigator", {
      language: "en",
      clipboard: {
        write: async () => {
          throw new Error("forbidden");
        },
      },
    });
    document.execCommand = () => false;
    press(panel, "copy-markdown");
    await saidLast(text("copyFailed"));
  });
});
