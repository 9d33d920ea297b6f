// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { choosePart, chosenPart } from "../../../src/content/snapshot/chosen-part.ts";
import { askListeners, fakeBrowser } from "../fake-browser.ts";
import { part, text, until } from "../page-probe.ts";

/** What a script gives when it is put into the page: each time it runs anew, over what it left there. */
async function put(script: "select" | "pick" | "page-converter" | "reader"): Promise<unknown> {
  vi.resetModules();
  const { answer } = await import(`../../../src/content/${script}.ts`);
  return answer;
}

beforeEach(() => {
  document.body.innerHTML = '<p id="story">今天有雨</p>';
  choosePart(null);
});

afterEach(() => {
  vi.doUnmock("../../../src/content/pick/pick-block.ts");
  vi.doUnmock("../../../src/content/reader/desk.ts");
  vi.unstubAllGlobals();
  // What the script left in the page.
  Reflect.deleteProperty(globalThis, "jingduLivingPageConverter");
});

describe("the script that chooses what is selected", () => {
  test("chooses it, and says so", async () => {
    getSelection()?.selectAllChildren(part("story"));
    expect(await put("select")).toEqual({ answer: true });
    expect(chosenPart()).toMatchObject({ startContainer: part("story"), endOffset: 1 });
  });

  test("takes an earlier choice back where nothing is selected, and says so", async () => {
    choosePart(part("story"));
    getSelection()?.removeAllRanges();
    expect(await put("select")).toEqual({ answer: false });
    expect(chosenPart()).toBeNull();
  });
});

describe("the script that lets a block be picked", () => {
  /** The script in the page, whose background opens the reader as this says. */
  async function pickWith(openPicked: () => boolean) {
    const end = vi.fn();
    const pickBlock = vi.fn((_hint: string, _picked: (block: Element) => void) => end);
    vi.doMock("../../../src/content/pick/pick-block.ts", () => ({ pickBlock }));
    vi.stubGlobal("chrome", fakeBrowser({ desks: { background: { openPicked } } }));
    expect(await put("pick")).toEqual({ answer: true });
    const pick = () => pickBlock.mock.lastCall?.[1](part("story"));
    const hints = () => pickBlock.mock.calls.map(([hint]) => hint);
    return { pick, hints, end };
  }

  test("has what was picked read, and is done", async () => {
    const openPicked = vi.fn(() => true);
    const { pick, hints } = await pickWith(openPicked);
    pick();
    await until(() => expect(openPicked).toHaveBeenCalledOnce());
    expect(chosenPart()).toBe(part("story"));
    expect(hints()).toEqual([text("pickHint")]);
  });

  test.each([
    ["there is nothing to read in it", () => false],
    [
      "the extension has gone meanwhile",
      () => {
        throw new Error("gone");
      },
    ],
  ])("lets another be picked where %s, and says so", async (_why, openPicked) => {
    const { pick, hints } = await pickWith(openPicked);
    pick();
    await until(() => expect(hints()).toEqual([text("pickHint"), text("pickNothing")]));
    expect(chosenPart()).toBeNull();
  });

  test("ends what an earlier one began", async () => {
    const { end } = await pickWith(() => true);
    const before = end.mock.calls.length;
    await put("pick");
    expect(end.mock.calls.length).toBe(before + 1);
  });
});

test("the script that converts the page lives in it once, and answers for it", async () => {
  const browser = fakeBrowser({});
  vi.stubGlobal("chrome", browser);
  const asTheSiteWroteIt = { variant: null, notChinese: false };
  expect(await put("page-converter")).toEqual({ answer: asTheSiteWroteIt });
  part("story").textContent = "The mayor opened the new bridge yesterday morning.";
  const ask = (name: string) =>
    askListeners(browser, { to: "page-converter", ask: name, payload: { remembered: false } });
  expect(await ask("convertPage")).toEqual({ answer: { variant: null, notChinese: true } });
  // The second injection finds the first one's converter, and what it knows of the page.
  expect(await put("page-converter")).toEqual({ answer: { variant: null, notChinese: true } });
  expect(await ask("restorePage")).toEqual({ answer: { variant: null, notChinese: true } });
});

test("the reader's script lives in the page once, answers, and is gone when it is left", async () => {
  let leave = (): void => {};
  const createReaderDesk = vi.fn((_life: AbortSignal, left: () => void) => {
    leave = left;
    return { isOpen: () => true };
  });
  vi.doMock("../../../src/content/reader/desk.ts", () => ({ createReaderDesk }));
  const browser = fakeBrowser({});
  vi.stubGlobal("chrome", browser);
  vi.stubGlobal("__VERSION__", "1");
  const ask = () => askListeners(browser, { to: "reader", ask: "isOpen", payload: {} });
  expect([await put("reader"), await put("reader")]).toEqual([{ answer: true }, { answer: true }]);
  expect(createReaderDesk).toHaveBeenCalledOnce();
  expect(await ask()).toEqual({ answer: true });
  choosePart(part("story"));
  leave();
  expect(await ask()).toBeNull();
  expect(chosenPart()).toBeNull();
  expect(createReaderDesk.mock.lastCall?.[0].aborted).toBe(true);
  await put("reader");
  expect(createReaderDesk).toHaveBeenCalledTimes(2);
  leave();
});
