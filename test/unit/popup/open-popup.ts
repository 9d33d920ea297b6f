import { beforeEach, expect, vi } from "vitest";
import { analyseArticle } from "../../../src/core/analyse-article.ts";
import { createEngine } from "../../../src/engine/engine.ts";
import { createWords } from "../../../src/engine/words.ts";
import { compiledFile } from "../core/compiled-files.ts";
import { lexicon } from "../core/lexicon/compiled-lexicon.ts";
import { fakeBrowser } from "../fake-browser.ts";
import { until, useExtensionPage } from "../page-probe.ts";

/** Where the page is. */
export const ADDRESS = "https://news.example/1";

/** The body of an article page. */
export const STORY = `<article><h1>岚江大桥通车</h1>
<p>【环球网综合报道】岚江大桥6日正式通车，全长3.2公里，总投资12.5亿元，比原计划减少8.5%。</p>
<h2>百年渡口</h2>
<p>岚江市交通局局长陈立新说：“大桥建成后，过江只要5分钟，每天预计有2.4万辆车经过这里。”他介绍，建设历时4年。</p>
<p>渡口的老船工说，渡船每天往返40次，最多的一天送过6800人，以后这条航线会改成观光的路线。</p>
<h2>免费通行</h2>
<p>市政府宣布，大桥在第一个月里免费通行。周边的道路也将在今年内拓宽，工程由同一家公司承担，预计年底以前完工。</p>
<p>责任编辑：王小明</p></article>`;

/** A sentence of a story without figures, people and sections. */
export const SENTENCE = "码头上的人多了起来，渔船带着一天的收获回到岸边，灯一盏一盏亮起来。";

/** The popup over a page with this body, answered by the engine itself. */
export async function openPopup(
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

/** Waits until the popup shows a face. */
export const stateIs = (state: string) => until(() => expect(document.body.dataset.state).toBe(state));

/** Gives every test of a file the popup's page, not yet started: call it at the file's top. */
export function usePopupPage(): void {
  useExtensionPage("src/popup/popup.html", { __TARGET__: "firefox" });
  beforeEach(() => {
    vi.stubGlobal("close", vi.fn());
    document.body.dataset.state = "loading";
  });
}
