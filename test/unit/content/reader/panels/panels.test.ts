// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { sampleArticle, sectionOf } from "../../../core/export/sample-article.ts";
import { fakeBrowser } from "../../../fake-browser.ts";
import { text, textsOf } from "../../../page-probe.ts";

const part = (): Element => document.createElement("p");

const REMOVED = [
  { id: "removal-1", reason: "share", rule: "name: share", text: "分享", part: part() },
  { id: "removal-2", reason: "related", rule: "name: related", text: "相关阅读", part: part() },
  { id: null, reason: "hidden", rule: "hidden", text: "跳过", part: null },
];

/** What the reader shows of an article with these removals and repairs. */
function shownArticle(fields: object = {}, article: object = {}) {
  return {
    finished: { article: sampleArticle(article), removedParts: REMOVED },
    putBack: new Set<string>(),
    takenOut: [],
    terms: [],
    lang: "zh-Hans",
    unrepaired: false,
    ...fields,
  } as never;
}

const actions = {
  setRemoval: vi.fn(),
  putAllBack: vi.fn(),
  undoTakeOut: vi.fn(),
  setRepairs: vi.fn(),
};

const press = (root: Element, selector: string): void => root.querySelector<HTMLElement>(selector)?.click();

beforeEach(() => {
  vi.resetModules();
  vi.clearAllMocks();
  vi.stubGlobal("chrome", fakeBrowser({}));
});

afterEach(() => vi.unstubAllGlobals());

describe("the drawer of what was removed", () => {
  async function drawerOf(shown: never): Promise<HTMLElement> {
    const { createRemovalsDrawer } = await import(
      "../../../../../src/content/reader/panels/removals-drawer.ts"
    );
    const drawer = createRemovalsDrawer(actions);
    drawer.render(shown);
    return drawer.panel;
  }

  test("says what went, and why, with a button for what can go back", async () => {
    const panel = await drawerOf(shownArticle());
    expect(textsOf("h2", panel)).toEqual([text("removedCount", "3")]);
    expect(textsOf(".removed-text", panel)).toEqual(["分享", "相关阅读", "跳过"]);
    expect(textsOf("strong", panel)).toEqual([
      text("reasonShare"),
      text("reasonRelated"),
      text("reasonHidden"),
    ]);
    expect(panel.querySelectorAll('[data-action="put-back"]')).toHaveLength(2);
    press(panel, '[data-id="removal-2"]');
    expect(actions.setRemoval).toHaveBeenCalledExactlyOnceWith("removal-2", false);
    press(panel, '[data-action="put-all-back"]');
    expect(actions.putAllBack).toHaveBeenCalledOnce();
  });

  test("has what was put back no more, and nothing to put back where all is", async () => {
    const panel = await drawerOf(shownArticle({ putBack: new Set(["removal-1", "removal-2"]) }));
    expect(textsOf(".removed-text", panel)).toEqual(["跳过"]);
    expect(panel.querySelector('[data-action="put-all-back"]')).toBeNull();
  });

  test("has what a hand took out first, each piece with its way back", async () => {
    const takenOut = [
      { lines: [1], text: "甲" },
      { lines: [4, 5], text: "乙" },
    ];
    const panel = await drawerOf(shownArticle({ takenOut }));
    expect(textsOf(".removed-text", panel).slice(0, 2)).toEqual(["甲", "乙"]);
    press(panel, '[data-id="hand-1"]');
    expect(actions.undoTakeOut).toHaveBeenCalledExactlyOnceWith(1);
  });

  test("tells of mended text, and pinyin that was taken out can stay", async () => {
    const repairs = [{ kind: "pinyin", count: 3 }];
    const panel = await drawerOf(shownArticle({}, { repairs }));
    panel.querySelector<HTMLElement>("li:last-child button")?.click();
    expect(actions.setRepairs).toHaveBeenCalledExactlyOnceWith(false);
    const left = await drawerOf(shownArticle({ unrepaired: true }));
    expect(textsOf("strong", left).at(-1)).toBe(text("repairsUndone"));
    left.querySelector<HTMLElement>("li:last-child button")?.click();
    expect(actions.setRepairs).toHaveBeenLastCalledWith(true);
  });

  test("says where nothing went", async () => {
    const panel = await drawerOf(
      shownArticle({ finished: { article: sampleArticle({}), removedParts: [] } }),
    );
    expect(panel.textContent).toContain(text("removedEmpty"));
  });

  test("is opened by a line at the article's end, where there is anything in it", async () => {
    const { removalsLine } = await import("../../../../../src/content/reader/panels/removals-drawer.ts");
    const line = removalsLine(shownArticle({ takenOut: [{ lines: [1], text: "甲" }] }));
    expect(line?.textContent).toBe(text("removedCount", "4"));
    expect(
      removalsLine(shownArticle({ finished: { article: sampleArticle({}), removedParts: [] } })),
    ).toBeNull();
  });

  test("what was put back can be taken out again where it stands", async () => {
    const { takeOutButtons } = await import("../../../../../src/content/reader/panels/removals-drawer.ts");
    const { PUT_BACK } = await import("../../../../../src/platform/put-back.ts");
    vi.stubGlobal("CSS", { escape: (name: string) => name });
    const body = document.createElement("div");
    body.innerHTML = `<p>甲</p><p ${PUT_BACK}="removal-2">相关阅读</p>`;
    const { finished } = shownArticle() as { finished: never };
    takeOutButtons(body, finished, actions.setRemoval);
    expect(body.querySelectorAll("button")).toHaveLength(1);
    press(body, "button");
    expect(actions.setRemoval).toHaveBeenCalledExactlyOnceWith("removal-2", true);
  });
});

describe("the contents", () => {
  const sections = [sectionOf("一", 2, [sectionOf("一之一", 3)]), sectionOf("二", 2)];
  const outline = { kind: "headings", sections };
  const reveal = vi.fn();

  async function contentsOf(article: object, isNarrow = false) {
    vi.stubGlobal("matchMedia", () => Object.assign(new EventTarget(), { matches: isNarrow }));
    const { createContents } = await import("../../../../../src/content/reader/panels/contents.ts");
    const contents = createContents(reveal);
    contents.render(shownArticle({}, article));
    return contents;
  }

  test("have each section under the one that holds it, and lead there", async () => {
    const { nav } = await contentsOf({ outline });
    expect(textsOf("button", nav)).toEqual(["一", "一之一", "二"]);
    expect(textsOf("ol ol button", nav)).toEqual(["一之一"]);
    // jsdom knows no selector of open popovers.
    vi.spyOn(nav, "matches").mockReturnValue(false);
    press(nav, '[data-place="二"]');
    expect(reveal).toHaveBeenCalledExactlyOnceWith("二");
  });

  test("show which section is read", async () => {
    const contents = await contentsOf({ outline });
    contents.follow("一之一");
    contents.follow("二");
    expect(textsOf('[aria-current="location"]', contents.nav)).toEqual(["二"]);
    contents.follow(null);
    expect(textsOf("[aria-current]", contents.nav)).toEqual([]);
  });

  test("of an article without sections are empty", async () => {
    const { nav } = await contentsOf({});
    expect(nav.childNodes).toHaveLength(0);
  });

  test.each([
    [false, false, null],
    [true, false, "auto"],
    [false, true, "auto"],
  ])(
    "are a panel where the window is narrow (%s) or lines run down (%s)",
    async (narrow, vertical, popover) => {
      const contents = await contentsOf({ outline }, narrow);
      contents.foldWhereNarrow(() => vertical, new AbortController().signal);
      expect(contents.nav.getAttribute("popover")).toBe(popover);
    },
  );
});

test("the words of a region stand beside the page's own, with how often", async () => {
  const { createTermsPanel } = await import("../../../../../src/content/reader/panels/terms-panel.ts");
  const { panel, render } = createTermsPanel();
  const terms = [{ from: "软件", to: "軟體", count: 1200 }];
  render(shownArticle({ terms, lang: "zh-Hant-TW" }));
  const cells = [...panel.querySelectorAll("td")];
  expect(cells.map(({ textContent, lang }) => [textContent, lang])).toEqual([
    ["软件", "zh"],
    ["軟體", "zh-Hant-TW"],
    ["1,200", ""],
  ]);
  expect(textsOf("th", panel)).toEqual([text("termOriginal"), text("termShown"), text("termCount")]);
});
