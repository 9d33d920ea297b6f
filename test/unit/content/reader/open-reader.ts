import { vi } from "vitest";
import { analyseArticle } from "../../../../src/core/analyse-article.ts";
import { createEngine } from "../../../../src/engine/engine.ts";
import { createWords } from "../../../../src/engine/words.ts";
import type { EngineRequests, Handlers, OpenedArticle } from "../../../../src/platform/protocol.ts";
import { compiledFile } from "../../core/compiled-files.ts";
import { lexicon } from "../../core/lexicon/compiled-lexicon.ts";
import { fakeBrowser } from "../../fake-browser.ts";

const ADDRESS = "https://news.example/1";

/** What jsdom lacks of a browser: dialogs and popovers that open, sheets that are adopted, places on a screen. */
function completeDom(): void {
  const { prototype } = HTMLDialogElement;
  prototype.showModal = function showModal() {
    this.open = true;
  };
  prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
  const opened = new WeakSet<Element>();
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      opened.add(this);
      this.dataset.opened = "";
    },
    hidePopover(this: HTMLElement) {
      opened.delete(this);
      delete this.dataset.opened;
    },
    togglePopover(this: HTMLElement) {
      if (opened.has(this)) this.hidePopover();
      else this.showPopover();
    },
    scrollIntoView() {},
    scrollBy() {},
    scrollTo() {},
  });
  // Each element stands a hundred px below the one before it, in a window that shows them all.
  Element.prototype.getBoundingClientRect = function place() {
    const all = [...(this.getRootNode() as ParentNode).querySelectorAll("*")];
    return this.localName === "dialog"
      ? new DOMRect(0, 0, 1000, 1e6)
      : new DOMRect(0, 100 * (all.indexOf(this) + 1), 100, 50);
  };
  // No point of it is known.
  Document.prototype.elementFromPoint = () => null;
  CSSStyleSheet.prototype.replaceSync = () => {};
  document.adoptedStyleSheets = [];
  vi.stubGlobal("CSS", { escape: (name: string) => name.replace(/[^\w-]/g, "\\$&") });
  vi.stubGlobal("matchMedia", () => Object.assign(new EventTarget(), { matches: false }));
}

/**
 * The reader over a page with this body, opened by the engine's own article; `readsAgain`: the extension is there to put its
 * snapshot script into the page.
 */
export async function openReader(body: string, { keep = true, stored = {}, readsAgain = false } = {}) {
  completeDom();
  document.body.innerHTML = body;
  document.title = "岚江大桥通车";
  const engine: Handlers<EngineRequests, unknown> = createEngine({
    parse: (html) => new DOMParser().parseFromString(html, "text/html"),
    words: {
      ...createWords(async (name) => compiledFile(name)),
      analyse: async (blocks, context) => analyseArticle(blocks, context, lexicon),
    },
  });
  const background = {
    addPart: () =>
      void vi.stubGlobal("jingdu", { snapshot: { answer: Promise.resolve({ answer: snapshot }) } }),
  };
  const browser = fakeBrowser({ desks: { engine, ...(readsAgain && { background }) }, stored });
  vi.stubGlobal("chrome", browser);
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function shadow(this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  // A key that a test makes is none that a hand pressed: it is told of as if it were.
  let pressed = (_key: KeyboardEvent): void => {};
  vi.doMock("../../../../src/content/reader/guard/guard-keys.ts", () => ({
    guardKeys(_scope: EventTarget, _signal: AbortSignal, tell: typeof pressed) {
      pressed = tell;
    },
  }));
  const { createReaderDesk } = await import("../../../../src/content/reader/desk.ts");
  const life = new AbortController();
  const left = vi.fn();
  const desk = createReaderDesk(life.signal, left);
  const page = { tabId: 7, address: ADDRESS, keep };
  const snapshot = {
    address: ADDRESS,
    base: ADDRESS,
    html: document.documentElement.outerHTML,
    pageVariant: null,
    isChosen: false,
    hasSelection: false,
    readerRemoved: false,
  };
  const answer = await engine.openArticle(
    {
      ...page,
      snapshot,
      parts: null,
      variant: "original",
      style: { quotes: "keep", vocabulary: false },
      state: null,
    },
    null,
  );
  const article = answer?.shown;
  if (!article) throw new Error("the page has no article");
  const show = async (place: string | null = null, given: OpenedArticle = article) => {
    await desk.show({ article: given, page, place, focus: "text" }, {});
    return roots.at(-1) ?? raise();
  };
  const press = (key: string) => pressed(new KeyboardEvent("keydown", { key }));
  return { desk, show, article, browser, left, life, press };
}

function raise(): never {
  throw new Error("no reader opened");
}
