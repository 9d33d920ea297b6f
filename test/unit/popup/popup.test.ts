// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { analyseArticle } from "../../../src/core/analyse-article.ts";
import { createEngine } from "../../../src/engine/engine.ts";
import { createWords } from "../../../src/engine/words.ts";
import { compiledFile } from "../core/compiled-files.ts";
import { lexicon } from "../core/lexicon/compiled-lexicon.ts";
import { fakeBrowser } from "../fake-browser.ts";

const ADDRESS = "https://news.example/1";
const popupPage = readFileSync("src/popup/popup.html", "utf8");

const STORY = `<article><h1>岚江大桥通车</h1>
<p>【环球网综合报道】岚江大桥6日正式通车，全长3.2公里，总投资12.5亿元，比原计划减少8.5%。</p>
<h2>百年渡口</h2>
<p>岚江市交通局局长陈立新说：“大桥建成后，过江只要5分钟，每天预计有2.4万辆车经过这里。”他介绍，建设历时4年。</p>
<p>渡口的老船工说，渡船每天往返40次，最多的一天送过6800人，以后这条航线会改成观光的路线。</p>
<h2>免费通行</h2>
<p>市政府宣布，大桥在第一个月里免费通行。周边的道路也将在今年内拓宽，工程由同一家公司承担，预计年底以前完工。</p>
<p>责任编辑：王小明</p></article>`;

const SENTENCE = "码头上的人多了起来，渔船带着一天的收获回到岸边，灯一盏一盏亮起来。";

/** The popup over a page with this body, answered by the engine itself. */
async function openPopup(
  body: string,
  options: Partial<Parameters<typeof fakeBrowser>[0]> & { words?: typeof compiledFile } = {},
) {
  const snapshot = {
    address: ADDRESS,
    base: ADDRESS,
    html: `<html lang="zh-CN"><head><title>岚江大桥通车</title></head><body>${body}</body></html>`,
    pageVariant: null,
    isChosen: false,
    hasSelection: false,
    readerRemoved: false,
  };
  const load = options.words ?? compiledFile;
  const engine = createEngine({
    parse: (html) => new DOMParser().parseFromString(html, "text/html"),
    words: {
      ...createWords(async (name) => load(name)),
      analyse: async (blocks, context) => analyseArticle(blocks, context, lexicon),
    },
  });
  const reader = { isOpen: () => false, show: vi.fn() };
  const converter = {
    convertPage: vi.fn(() => ({ variant: "zh-Hant", notChinese: false })),
    restorePage: vi.fn(() => ({ variant: null, notChinese: false })),
  };
  const browser = fakeBrowser({
    desks: { engine, reader, "page-converter": converter },
    inject: (file) => ({ answer: file === "snapshot.js" ? snapshot : true }),
    ...options,
  });
  vi.stubGlobal("chrome", browser);
  await import("../../../src/popup/popup.ts");
  return { browser, reader, converter };
}

const part = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
};
const textsOf = (selector: string): (string | null)[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
/** Waits as long as a busy machine needs. */
const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 15_000 });
const stateIs = (state: string) => until(() => expect(document.body.dataset.state).toBe(state));

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("__TARGET__", "firefox");
  vi.stubGlobal("close", vi.fn());
  const { body } = new DOMParser().parseFromString(popupPage, "text/html");
  document.body.replaceChildren(...body.childNodes);
  document.body.dataset.state = "loading";
});

afterEach(() => vi.unstubAllGlobals());

describe("an article", () => {
  test("is shown at a glance: title, gist, outline, key figures, people, what was removed", async () => {
    await openPopup(STORY);
    await stateIs("article");
    expect(part("title").textContent).toBe("岚江大桥通车");
    expect(part("title").lang).toBe("zh-Hans");
    expect(part("gist").textContent).toContain("岚江大桥6日正式通车");
    expect(textsOf("#outline .section-heading")).toEqual(["百年渡口", "免费通行"]);
    expect(textsOf("#figures .figure-text")).toContain("12.5亿元");
    expect(textsOf("#people .person-name")).toEqual(["陈立新"]);
    expect(textsOf("#people .person-title")).toEqual(["岚江市交通局局长"]);
    expect(textsOf("#people .mentions")).toEqual(["named 1×"]);
    expect(textsOf("#removed strong")).toContain("Editor's line");
    expect(textsOf("#about span")).toEqual(["1 min read", "Simplified Chinese"]);
    for (const list of ["gist", "outline", "figures", "people", "removed"])
      expect(part(list).hidden).toBe(false);
  });

  test("opens in the reader, at the place that was clicked, and the popup goes", async () => {
    const { browser, reader } = await openPopup(STORY);
    await stateIs("article");
    part("read").click();
    await until(() => expect(close).toHaveBeenCalledOnce());
    expect(browser.scripting.executeScript).toHaveBeenLastCalledWith({
      target: { tabId: 7 },
      files: ["reader.js"],
    });
    expect(reader.show).toHaveBeenCalledWith(
      expect.objectContaining({ page: { tabId: 7, address: ADDRESS, keep: true }, place: null }),
      expect.anything(),
    );
    expect(browser.windows.update).toHaveBeenCalledWith(-2, { focused: true });

    const places = [
      "#gist button",
      "#outline button",
      "#figures button",
      "#people button",
      "#people .quotation",
    ];
    for (const selector of places) {
      const button = document.querySelector<HTMLElement>(selector);
      button?.click();
      await until(() =>
        expect(reader.show).toHaveBeenLastCalledWith(
          expect.objectContaining({ place: button?.dataset.place }),
          expect.anything(),
        ),
      );
    }
  });

  test("shows every figure and the key figures alone again", async () => {
    const { browser } = await openPopup(STORY);
    await stateIs("article");
    const all = part("all-figures");
    const key = textsOf("#figures .figure-text");
    const count = Number(/^All (\d+) figures$/.exec(all.textContent ?? "")?.[1]);
    expect(count).toBeGreaterThan(key.length);
    all.click();
    expect(all.getAttribute("aria-expanded")).toBe("true");
    expect(textsOf("#figures .figure-text")).toHaveLength(count);
    all.click();
    expect(textsOf("#figures .figure-text")).toEqual(key);
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
  });

  test("is shown in the variant that is asked for, which is remembered", async () => {
    const { browser, reader } = await openPopup(STORY);
    await stateIs("article");
    const pressed = () => [...document.querySelectorAll<HTMLElement>('#variants [aria-pressed="true"]')];
    expect(pressed().map(({ dataset }) => dataset.variant)).toEqual(["original"]);
    document.querySelector<HTMLElement>('[data-variant="zh-Hant-TW"]')?.click();
    await until(() => expect(part("title").textContent).toBe("嵐江大橋通車"));
    expect(pressed().map(({ dataset }) => dataset.variant)).toEqual(["zh-Hant-TW"]);
    expect(part("title").lang).toBe("zh-Hant-TW");
    expect(part("notice").textContent).toBe("");
    expect(browser.stored).toEqual({ variant: "zh-Hant-TW" });
    // No reader is open: none is to follow.
    expect(reader.show).not.toHaveBeenCalled();
  });

  test("that can't be converted stays as it is, and a line says so", async () => {
    await openPopup(STORY, {
      words: () => {
        throw new Error("no dictionaries");
      },
    });
    await stateIs("article");
    document.querySelector<HTMLElement>('[data-variant="zh-Hant-TW"]')?.click();
    await until(() => expect(part("notice").textContent).not.toBe(""));
    expect(part("title").textContent).toBe("岚江大桥通车");
    expect(document.querySelector('[data-variant="original"]')?.getAttribute("aria-pressed")).toBe("true");
  });

  test("takes back what was removed, and removes it again", async () => {
    const { browser } = await openPopup(STORY);
    await stateIs("article");
    const asked = () =>
      browser.runtime.sendMessage.mock.calls
        .map(([{ ask, payload }]) => ({ ask, state: (payload as { state: unknown }).state }))
        .filter(({ ask }) => ask === "readArticle")
        .at(-1)?.state;
    const button = document.querySelector<HTMLElement>("#removed button");
    expect(button?.textContent).toBe("Put back");
    button?.click();
    await until(() => expect(button?.dataset.action).toBe("take-out"));
    expect(asked()).toMatchObject({ putBack: [button?.dataset.id] });
    button?.click();
    await until(() => expect(button?.dataset.action).toBe("put-back"));
    expect(asked()).toMatchObject({ putBack: [] });
  });

  test("is copied in the form that is asked for", async () => {
    const write = vi.fn(async () => {});
    Object.defineProperty(navigator, "clipboard", { value: { write }, configurable: true });
    const items: Record<string, Promise<Blob>>[] = [];
    vi.stubGlobal("ClipboardItem", function ClipboardItem(flavours: Record<string, Promise<Blob>>) {
      items.push(flavours);
    });
    await openPopup(STORY);
    await stateIs("article");
    const copied = async (id: string): Promise<Record<string, string>> => {
      part(id).click();
      await until(() => expect(part("notice").textContent).toBe("Copied"));
      const texts = Object.entries(items.at(-1) ?? {}).map(async ([type, blob]) => [
        type,
        await textIn(await blob),
      ]);
      return Object.fromEntries(await Promise.all(texts));
    };
    const rich = await copied("copy");
    expect(Object.keys(rich)).toEqual(["text/plain", "text/html"]);
    expect(rich["text/html"]).toContain("<h2>百年渡口</h2>");
    expect((await copied("copy-markdown"))["text/plain"]).toContain("## 百年渡口");
    expect((await copied("copy-figures"))["text/plain"]).toContain("\t");
    expect((await copied("copy-figures-markdown"))["text/plain"]).toMatch(/^\|.*\|$/mu);
    write.mockRejectedValue(new Error("no focus"));
    part("copy").click();
    await until(() =>
      expect(part("notice").textContent).toBe(
        "The browser refused to copy. Select the text and copy it by hand.",
      ),
    );
  });

  test("has no list for what it does not have", async () => {
    await openPopup(`<article><h1>港口亮灯</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(3)}</article>`);
    await stateIs("article");
    for (const id of ["figures", "people", "copy-figures", "all-figures", "parts"]) {
      expect(part(id).hidden, id).toBe(true);
    }
  });
});

describe("a page that is no article", () => {
  test("says why, and is read anyway where the reader wants it", async () => {
    await openPopup("<main><p>岚江大桥开放，欢迎来参观。</p></main>");
    await stateIs("not-article");
    expect(part("not-article-why").textContent).not.toBe("");
    expect(part("read-anyway").hidden).toBe(false);
    part("read-anyway").click();
    await stateIs("article");
    expect(part("title").textContent).toBe("岚江大桥通车");
  });

  test("has nothing to read even so", async () => {
    await openPopup("");
    await stateIs("not-article");
    part("read-anyway").click();
    await until(() => expect(part("read-anyway").hidden).toBe(true));
    expect(document.body.dataset.state).toBe("not-article");
  });

  test("may be forbidden, and may be asked for again", async () => {
    let isForbidden = true;
    const article = {
      address: ADDRESS,
      base: ADDRESS,
      html: `<title>港口</title>${STORY}`,
      pageVariant: null,
      isChosen: false,
      hasSelection: false,
      readerRemoved: false,
    };
    await openPopup("", {
      inject: () => {
        if (isForbidden) throw new Error("Cannot access a chrome:// URL");
        return { answer: article };
      },
    });
    await stateIs("forbidden");
    isForbidden = false;
    part("retry").click();
    await stateIs("article");
  });

  test("may fail, with what the browser said", async () => {
    await openPopup("", {
      inject: () => {
        throw new Error("The tab was closed");
      },
    });
    await stateIs("failed");
    expect(part("failed-detail").textContent).toBe("The tab was closed");
  });

  test("may be too large to hand over", async () => {
    await openPopup("", {
      inject: () => ({ answer: { address: ADDRESS, base: ADDRESS, html: null, pageVariant: null } }),
    });
    await stateIs("too-large");
  });
});

test("the settings open, and the popup goes", async () => {
  const { browser } = await openPopup(STORY);
  part("settings").click();
  await until(() => expect(close).toHaveBeenCalledOnce());
  expect(browser.runtime.openOptionsPage).toHaveBeenCalledOnce();
});

test("the popup wears the theme of the settings", async () => {
  await openPopup(STORY, { stored: { theme: "contrast" } });
  await stateIs("article");
  expect(document.documentElement.dataset.theme).toBe("contrast");
});

describe("the page's own text", () => {
  const isShown = () => until(() => expect(part("page-text").hidden).toBe(false));
  const box = () =>
    document.querySelector<HTMLInputElement>("#convert-site") ?? document.createElement("input");
  const tick = (checked: boolean): void => {
    box().checked = checked;
    box().dispatchEvent(new Event("change"));
  };

  test("is converted and restored where it stands", async () => {
    const { converter } = await openPopup(STORY);
    await isShown();
    const button = part("convert-page");
    expect(button.getAttribute("aria-pressed")).toBe("false");
    button.click();
    await until(() => expect(button.getAttribute("aria-pressed")).toBe("true"));
    expect(converter.convertPage).toHaveBeenCalledWith({ remembered: false }, expect.anything());
    button.click();
    await until(() => expect(button.getAttribute("aria-pressed")).toBe("false"));
    expect(converter.restorePage).toHaveBeenCalledOnce();
  });

  test("is converted on a site for good, until the box is cleared", async () => {
    const { browser, converter } = await openPopup(STORY);
    await isShown();
    await until(() => expect(box().onchange).not.toBeNull());
    tick(true);
    await until(() =>
      expect(converter.convertPage).toHaveBeenCalledWith({ remembered: true }, expect.anything()),
    );
    expect(browser.stored).toEqual({ convertedSites: ["https://news.example"] });
    tick(false);
    await until(() => expect(browser.stored).toEqual({ convertedSites: [] }));
  });

  test("is not converted on a site where the browser got no leave", async () => {
    vi.stubGlobal("__TARGET__", "chrome");
    const { browser, converter } = await openPopup(STORY, { allows: false });
    await isShown();
    await until(() => expect(box().onchange).not.toBeNull());
    tick(true);
    await until(() => expect(part("page-text-notice").textContent).not.toBe(""));
    expect(box().checked).toBe(false);
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ["https://news.example/*"] });
    expect(browser.stored).toEqual({ convertedSites: [] });
    expect(converter.convertPage).not.toHaveBeenCalled();
  });

  test("says where it is not Chinese, and where it could not be converted", async () => {
    const { converter } = await openPopup(STORY);
    await isShown();
    converter.convertPage.mockReturnValueOnce({ variant: null, notChinese: true } as never);
    part("convert-page").click();
    await until(() =>
      expect(part("page-text-notice").textContent).toBe("This page is not Chinese: nothing was converted."),
    );
    converter.convertPage.mockImplementationOnce(() => {
      throw new Error("gone");
    });
    part("convert-page").click();
    await until(() =>
      expect(part("page-text-notice").textContent).toBe(
        "The page could not be converted. Reload it, then try again.",
      ),
    );
  });

  test("of a file has no site", async () => {
    await openPopup(STORY, { tab: { id: 7, url: "file:///story.html", incognito: false } });
    await isShown();
    expect(part("convert-site-choice").hidden).toBe(true);
  });
});

/** jsdom's Blob has no `text()`. */
function textIn(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}
