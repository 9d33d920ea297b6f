// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ArticleReading } from "../../../src/popup/popup-state.ts";
import { fakeBrowser } from "../fake-browser.ts";
import { part, text, textsOf, useExtensionPage } from "../page-probe.ts";

useExtensionPage("src/popup/popup.html", { __TARGET__: "firefox" });

const actions = { read: vi.fn(), copy: vi.fn(async () => true), setVariant: vi.fn(), joinParts: vi.fn() };

beforeEach(async () => {
  vi.clearAllMocks();
  vi.stubGlobal("chrome", fakeBrowser({}));
  for (const waiting of document.querySelectorAll("[inert]")) waiting.removeAttribute("inert");
  const { startArticleFace } = await import("../../../src/popup/article-face.ts");
  startArticleFace(actions as never);
});

test.each(["outline", "figures", "people", "removed"])("keys go through the items of %s", async (list) => {
  const removed = ["r1", "r2"].map(
    (id) => ({ id, reason: "editor", rule: "", text: "责任编辑：晨报" }) as const,
  );
  const owner = { name: "林小满", titles: [], mentions: 1, quotations: [] };
  await show({}, { removed, people: ["p1", "p2"].map((place) => ({ ...owner, places: [place] })) });
  const items = [...part(list).querySelectorAll<HTMLElement>("[data-item]")];
  const last = items.length - 1;
  const entries = () => items.flatMap(({ tabIndex }, at) => (tabIndex === 0 ? [at] : []));
  expect(last).toBeGreaterThan(0);
  expect(entries()).toEqual([0]);
  items[0]?.focus();
  const steps = { ArrowUp: 0, ArrowDown: 1, End: last, ArrowRight: last, ArrowLeft: last - 1, Home: 0 };
  for (const [key, next] of Object.entries(steps)) {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
    );
    expect(document.activeElement, key).toBe(items[next]);
    expect(entries(), key).toEqual([next]);
  }
});

test("each button does what it says", () => {
  part("read").click();
  part("join-parts").click();
  part("copy").click();
  part("copy-markdown").click();
  expect(actions.read).toHaveBeenCalledOnce();
  expect(actions.joinParts).toHaveBeenCalledOnce();
  expect(actions.copy.mock.calls).toEqual([["rich"], ["plain"]]);
});

test("there is a button for the page's own text and for each variant", () => {
  for (const button of document.querySelectorAll<HTMLElement>("#variants button")) button.click();
  expect(actions.setVariant.mock.calls).toEqual([["original"], ["zh-Hans"], ["zh-Hant-TW"], ["zh-Hant-HK"]]);
});

/** Shows the first-run page's sample article, otherwise in this. */
async function show(
  changed: Partial<ArticleReading> = {},
  facts: Partial<ArticleReading["article"]> = {},
): Promise<ArticleReading> {
  const { showArticle } = await import("../../../src/popup/article-face.ts");
  const { SAMPLE } = await import("../../../src/popup/sample-article.ts");
  const reading: ArticleReading = { ...SAMPLE, ...changed, article: { ...SAMPLE.article, ...facts } };
  showArticle(reading, actions as never);
  return reading;
}

test("what is known of an article stands in a line: site, time, minutes, script", async () => {
  await show();
  expect(textsOf("#about span")).toEqual(["晨报", "3 min read", "Simplified Chinese"]);
  await show(
    {},
    { siteName: "", publishedTime: "2026-03-02T08:05:00+08:00", script: script("unknown", "en") },
  );
  expect(textsOf("#about span")).toEqual([expect.stringContaining("2026"), "3 min read"]);
});

const script = (kind: "Hans" | "Hant" | "unknown", language: string, fakeTraditional = false) =>
  ({ script: kind, language, fakeTraditional }) as ArticleReading["article"]["script"];

test("a long title that is cut is read whole under the mouse, in its own language", async () => {
  await show({ lang: "zh-Hant-TW" }, { title: "老城區的書店又亮燈了" });
  expect(part("title").title).toBe("老城區的書店又亮燈了");
  expect(part("title").lang).toBe("zh-Hant-TW");
});

test("variants are offered for Chinese alone, and the one shown is pressed", async () => {
  await show({ variant: "zh-Hant-HK" });
  const pressed = [...document.querySelectorAll<HTMLElement>('#variants [aria-pressed="true"]')];
  expect(part("variants").hidden).toBe(false);
  expect(pressed.map(({ dataset }) => dataset.variant)).toEqual(["zh-Hant-HK"]);
  await show({}, { script: script("unknown", "en") });
  expect(part("variants").hidden).toBe(true);
});

describe("a line says", () => {
  test("that a text is damaged, where it is shown as it stands, and meanwhile that nobody knows", async () => {
    const damaged = { script: script("Hant", "zh", true) };
    await show({}, damaged);
    expect([part("damage").hidden, part("damage").ariaBusy]).toEqual([false, "false"]);
    await show({ variant: "zh-Hans" }, damaged);
    expect(part("damage").hidden).toBe(true);
    await show({ judged: false });
    expect([part("damage").hidden, part("damage").ariaBusy]).toEqual([true, "true"]);
  });

  test("that the page has only the beginning, and why", async () => {
    await show({}, { partial: "paywall" });
    expect([part("partial").hidden, part("partial").textContent]).toEqual([false, text("partialPaywall")]);
    await show();
    expect([part("partial").hidden, part("partial").textContent]).toEqual([true, ""]);
  });

  test("which part of a split article it is, until all are there", async () => {
    const parts = { current: 2, total: 3, joined: false, failed: 0 };
    const seen = () => [part("parts").hidden, part("parts-text").textContent, part("join-parts").hidden];
    await show({ parts });
    expect(seen()).toEqual([false, text("partOf", "2", "3"), false]);
    await show({ parts: { ...parts, total: null } });
    expect(seen()).toEqual([false, text("moreParts", "2"), false]);
    await show({ parts: { ...parts, joined: true, failed: 1 } });
    expect(seen()).toEqual([false, text("partsMissing", "1"), true]);
    await show({ parts: { ...parts, joined: true } });
    expect(seen()).toEqual([true, "", true]);
  });

  test("that it could not be converted", async () => {
    await show({ conversionFailed: true });
    expect(part("notice").textContent).toBe(text("conversionFailed"));
    await show();
    expect(part("notice").textContent).toBe("");
  });
});

test("the four key figures that matter most are shown in that order, all of them in the text's on a press", async () => {
  const { article } = await show();
  const ranked = (ranks: readonly (number | null)[]) =>
    ranks.map((rank, at) => ({ ...article.figures[0], id: `f${at}`, text: `${at}家`, rank }) as never);
  await show({}, { figures: ranked([3, null, 1, 5, 2, 4]) });
  const shown = () => textsOf("#figures .figure-text");
  const toggle = part("all-figures");
  expect(shown()).toEqual(["2家", "4家", "0家", "5家"]);
  expect([toggle.textContent, toggle.hidden, toggle.ariaExpanded]).toEqual([
    text("allFigures", "6"),
    false,
    "false",
  ]);
  toggle.click();
  expect(shown()).toEqual(["0家", "1家", "2家", "3家", "4家", "5家"]);
  expect([toggle.textContent, toggle.ariaExpanded]).toEqual([text("keyFiguresOnly"), "true"]);
  await show({}, { figures: ranked([2, 1]) });
  expect([shown(), toggle.hidden]).toEqual([["1家", "0家"], true]);
  await show({}, { figures: [] });
  expect(
    [part("figures"), part("copy-figures"), part("copy-figures-markdown")].map(({ hidden }) => hidden),
  ).toEqual([true, true, true]);
});

test("lists are in the text's language; the list of what was removed is in the interface's", async () => {
  await show({ lang: "zh-Hant-TW" });
  expect(["outline", "figures", "people"].map((list) => part(list).lang)).toEqual(
    Array.from({ length: 3 }, () => "zh-Hant-TW"),
  );
  expect(part("removed").hasAttribute("lang")).toBe(false);
});
