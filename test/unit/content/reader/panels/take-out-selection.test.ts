// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "../../../fake-browser.ts";

let page: HTMLElement;
let button: HTMLElement;
let range: Range | null;
const takeOut = vi.fn();

vi.mock("../../../../../src/content/reader/guard/selected-range.ts", () => ({ selectedRange: () => range }));

beforeEach(async () => {
  vi.resetModules();
  vi.clearAllMocks();
  vi.stubGlobal("chrome", fakeBrowser({}));
  vi.stubGlobal("innerHeight", 800);
  const { createTakeOutButton } = await import(
    "../../../../../src/content/reader/panels/take-out-selection.ts"
  );
  page = document.createElement("main");
  page.innerHTML = '<p data-line="0">甲</p><p data-line="1">乙</p><p data-line="2">丙</p><footer>尾</footer>';
  button = createTakeOutButton(page, takeOut);
  document.body.replaceChildren(page, button);
});

afterEach(() => vi.unstubAllGlobals());

/** The button is placed in the task after the pointer's. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Selects from one element to another, and lets the pointer go. */
async function select(from: string, to: string, box = new DOMRect(40, 100, 200, 20)): Promise<void> {
  range = document.createRange();
  range.setStart(page.querySelector(from)?.firstChild ?? page, 0);
  range.setEnd(page.querySelector(to)?.firstChild ?? page, 1);
  range.getBoundingClientRect = () => box;
  page.dispatchEvent(new Event("pointerup"));
  await nextTask();
}

test("nothing is selected: there is no button", async () => {
  range = null;
  expect(button.hidden).toBe(true);
  page.dispatchEvent(new Event("pointerup"));
  await nextTask();
  expect(button.hidden).toBe(true);
});

test("it stands under what is selected, in the window, until the pointer is pressed again", async () => {
  await select("p", "[data-line='1']");
  expect(button.hidden).toBe(false);
  expect([button.style.left, button.style.top]).toEqual(["40px", "128px"]);
  page.dispatchEvent(new Event("pointerdown"));
  expect(button.hidden).toBe(true);
  await select("p", "p", new DOMRect(-50, 790, 20, 20));
  expect([button.style.left, button.style.top]).toEqual(["8px", "792px"]);
});

test("what is no line of the article can't be taken out", async () => {
  await select("footer", "footer");
  expect(button.hidden).toBe(true);
});

test("a press leaves the selection; a click takes it out, and the button goes", async () => {
  await select("p", "p");
  for (const name of ["pointerdown", "mousedown"]) {
    const event = new Event(name, { cancelable: true });
    button.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  }
  button.click();
  expect(takeOut).toHaveBeenCalledOnce();
  expect(button.hidden).toBe(true);
});

test("lines that a selection touches are taken whole, with their numbers and their text", async () => {
  const { linesIn } = await import("../../../../../src/content/reader/panels/take-out-selection.ts");
  await select("[data-line='1']", "[data-line='2']");
  expect(range && linesIn(page, range)).toEqual({ lines: [1, 2], text: "乙\n丙" });
});
