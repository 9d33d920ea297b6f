// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import type { PageReading } from "../../../src/platform/protocol.ts";
import { fakeBrowser } from "../fake-browser.ts";
import { part, until } from "../page-probe.ts";
import { usePopupPage } from "./open-popup.ts";

const ADDRESS = "https://news.example/1";

const snapshot = {
  address: ADDRESS,
  base: ADDRESS,
  html: "",
  pageVariant: null,
  isChosen: false,
  hasSelection: false,
  readerRemoved: false,
};

const reading = (kind: PageReading["verdict"]["kind"]): PageReading => ({
  verdict: { kind, evidence: { proseLength: 0, proseBlocks: 0, linkDensity: 0 } },
  article: null,
  variant: "original",
  lang: "",
  conversionFailed: false,
  parts: null,
  state: { forced: false, unrepaired: false, putBack: [] },
  judged: true,
});

interface Situation {
  readonly kind?: PageReading["verdict"]["kind"];
  readonly page?: Partial<typeof snapshot> | { readonly html: null };
  readonly address?: string;
  readonly refusal?: string;
  readonly opensSelection?: boolean;
}

/** The popup over a page in some situation, once its face has settled. */
async function openPopup({ kind = "other", page, address, refusal, opensSelection }: Situation) {
  const background = { openSelection: vi.fn(() => opensSelection ?? true) };
  const engine = { readTitle: () => null, readArticle: () => reading(kind) };
  const inject = vi.fn((file: string) => {
    if (refusal) throw new Error(refusal);
    return { answer: file === "snapshot.js" ? { ...snapshot, ...page } : true };
  });
  vi.stubGlobal(
    "chrome",
    fakeBrowser({
      desks: { engine, background },
      tab: { id: 7, url: address ?? ADDRESS, incognito: false },
      inject,
    }),
  );
  await import("../../../src/popup/popup.ts");
  await until(() => expect(document.body.dataset.state).not.toBe("loading"));
  return { background, inject };
}

/** What the face that is shown says: its heading, its reason, its buttons with the likeliest first. */
function face() {
  const shown = document.querySelector(`[data-face="${document.body.dataset.state}"]`);
  const buttons = [...(shown?.querySelectorAll<HTMLElement>("button:not([hidden])") ?? [])];
  return {
    heading: shown?.querySelector("h1")?.textContent,
    why: shown?.querySelector(".message")?.textContent,
    buttons: buttons.map(({ textContent }) => textContent),
    primary: buttons.filter(({ classList }) => classList.contains("primary")).length,
  };
}

usePopupPage();

const NONE = "No article here";
const KEPT = "The browser forbids this page";

test.each<[string, Situation, string, RegExp, readonly string[]]>([
  ["a list", { kind: "list" }, NONE, /list of articles/, ["Read anyway", "Choose it on the page"]],
  ["a film", { kind: "media" }, NONE, /video/, ["Read anyway", "Choose it on the page"]],
  ["anything else", { kind: "other" }, NONE, /like an article/, ["Read anyway", "Choose it on the page"]],
  ["a page that loads", { kind: "nothing-yet" }, NONE, /has loaded/, ["Try again", "Read anyway"]],
  ["a frame", { kind: "embedded" }, "The article is inside a frame", /open it there/, []],
  ["a dump of data", { page: { html: null } }, "This page is too large", /dump of data/, []],
  ["the browser's page", { refusal: "Cannot access a chrome:// URL" }, KEPT, /browser itself/, []],
  ["the store", { refusal: "The extensions gallery cannot be scripted." }, KEPT, /the store/, []],
  [
    "a file",
    { address: "file:///a.html", refusal: "Cannot access contents of the page." },
    KEPT,
    /allow access to file/,
    [],
  ],
  [
    "a PDF",
    { address: "https://news.example/a.pdf", refusal: "Missing host permission for the tab" },
    KEPT,
    /is a PDF/,
    [],
  ],
  ["Chromium's viewer", { refusal: "Cannot access contents of the PDF" }, KEPT, /is a PDF/, []],
  ["an error page", { refusal: "Frame with ID 0 is showing error page" }, KEPT, /did not load/, []],
  ["a policy", { refusal: "This page cannot be scripted due to a policy." }, KEPT, /policy/, []],
  ["a fault", { refusal: "The tab was closed" }, "Something went wrong", /Reload it/, ["Try again"]],
])("%s has its heading, its reason and its next steps", async (_name, situation, heading, why, buttons) => {
  await openPopup(situation);
  const shown = face();
  expect(shown).toMatchObject({ heading, buttons });
  expect(shown.why).toMatch(why);
  expect(shown.primary).toBe(Math.min(1, buttons.length));
});

test("a selection is offered whatever the page is, and opens in the reader", async () => {
  const { background } = await openPopup({ kind: "list", page: { hasSelection: true } });
  const shown = [...document.querySelectorAll<HTMLElement>("#read-selection, .offers button")];
  expect(shown.filter(({ classList, hidden }) => classList.contains("primary") && !hidden)).toHaveLength(1);
  expect(part("read-selection").hidden).toBe(false);
  part("read-selection").click();
  await until(() => expect(close).toHaveBeenCalledOnce());
  expect(background.openSelection).toHaveBeenCalledWith({ tabId: 7 }, expect.anything());
});

test("what happened to the open reader is told whatever the page is, with what to do next", async () => {
  await openPopup({ kind: "list", page: { readerRemoved: true } });
  expect(part("reader-removed").hidden).toBe(false);
  expect(part("reader-removed").textContent).toMatch(/took the reader away\. Open it again/);
});

test("a selection without text says so, and another way is offered", async () => {
  await openPopup({ kind: "list", page: { hasSelection: true }, opensSelection: false });
  part("read-selection").click();
  await until(() => expect(face().why).toMatch(/no text to read in the selection/));
  expect(face().buttons).toEqual(["Choose it on the page"]);
  expect(close).not.toHaveBeenCalled();
});

test("without a selection nothing is offered for it", async () => {
  await openPopup({ kind: "list" });
  expect(part("read-selection").hidden).toBe(true);
});

test("the article is pointed at on the page, and the popup gives way", async () => {
  const { inject } = await openPopup({ kind: "list" });
  part("pick-article").click();
  await until(() => expect(close).toHaveBeenCalledOnce());
  expect(inject).toHaveBeenLastCalledWith("pick.js");
});
