// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "../fake-browser.ts";
import { part } from "../page-probe.ts";

const page = readFileSync("src/popup/popup.html", "utf8");

let pressed: string[];
let hidden: Set<string>;

/** Presses a key in the popup, or in an element of it. */
function press(key: string, target: Element = document.body, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal("chrome", fakeBrowser({}));
  const { body } = new DOMParser().parseFromString(page, "text/html");
  document.body.replaceChildren(...body.childNodes);
  // An article is shown.
  for (const waiting of document.querySelectorAll("[inert]")) waiting.removeAttribute("inert");
  [pressed, hidden] = [[], new Set()];
  for (const button of document.querySelectorAll("button[id]")) {
    button.addEventListener("click", () => pressed.push(button.id));
  }
  // jsdom lays nothing out.
  Element.prototype.checkVisibility = function isShown() {
    return !hidden.has(this.id);
  };
  const { startKeyboard } = await import("../../../src/popup/popup-keyboard.ts");
  startKeyboard();
});

afterEach(() => vi.unstubAllGlobals());

test.each([
  ["r", "read"],
  ["c", "copy"],
  ["m", "copy-markdown"],
  ["s", "save"],
  ["a", "all-figures"],
  ["t", "convert-page"],
  [",", "settings"],
  ["?", "show-keys"],
  ["C", "copy"],
])("%s presses the button %s", (key, button) => {
  expect(press(key).defaultPrevented).toBe(true);
  expect(pressed.at(-1)).toBe(button);
});

test.each([
  ["read-anyway", ["read"]],
  ["look-again", ["read", "read-anyway"]],
  ["retry", ["read", "read-anyway", "look-again"]],
])("the key of reading presses %s on a face without those before it", (button, missing) => {
  hidden = new Set(missing);
  press("r");
  expect(pressed.at(-1)).toBe(button);
});

describe("a key is the browser's", () => {
  test("where its button is not shown, or can't be used", () => {
    hidden = new Set(["copy"]);
    expect(press("c").defaultPrevented).toBe(false);
    part("copy-markdown").setAttribute("inert", "");
    expect(press("m").defaultPrevented).toBe(false);
    expect(pressed).toEqual([]);
  });

  test("with a modifier, while words are composed, and where somebody answered it", () => {
    for (const init of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])
      expect(press("c", document.body, init).defaultPrevented).toBe(false);
    document.body.addEventListener("keydown", (event) => event.preventDefault(), { once: true });
    press("c");
    expect(pressed).toEqual([]);
  });

  test("in a field, not on a box to tick", () => {
    for (const html of ["<textarea>", "<select>", "<input>", "<p contenteditable>"]) {
      document.body.insertAdjacentHTML("beforeend", html);
      press("c", document.body.lastElementChild ?? document.body);
    }
    expect(pressed).toEqual([]);
    document.body.insertAdjacentHTML("beforeend", '<input type="checkbox">');
    press("c", document.body.lastElementChild ?? document.body);
    expect(pressed).toEqual(["copy"]);
  });

  test("where it is none of ours", () => {
    expect(press("q").defaultPrevented).toBe(false);
  });
});

test("the key of variants presses the one after that which is shown, and begins anew behind the last", () => {
  const values = ["original", "zh-Hans", "zh-Hant-TW", "zh-Hant-HK"];
  const chosen: string[] = [];
  const buttons = values.map((value) => {
    const button = document.createElement("button");
    button.dataset.variant = value;
    button.setAttribute("aria-pressed", "false");
    button.addEventListener("click", () => chosen.push(value));
    return button;
  });
  part("variants").replaceChildren(...buttons);
  for (const button of buttons) {
    button.setAttribute("aria-pressed", "true");
    press("z");
    button.setAttribute("aria-pressed", "false");
  }
  expect(chosen).toEqual(["zh-Hans", "zh-Hant-TW", "zh-Hant-HK", "original"]);
});

test("keys lead to the first item that is shown: of all, or of a part", () => {
  for (const id of ["figures", "outline", "people", "removed"]) {
    const items = ["unseen", "seen"].map((name) => {
      const item = document.createElement("button");
      item.id = `${id}-${name}`;
      item.dataset.item = "";
      return item;
    });
    hidden.add(`${id}-unseen`);
    part(id).append(...items);
  }
  for (const [key, id] of [
    ["f", "figures"],
    ["o", "outline"],
    ["p", "people"],
    ["x", "removed"],
  ] as const) {
    expect(press(key).defaultPrevented).toBe(true);
    expect(document.activeElement?.id).toBe(`${id}-seen`);
  }
  // An item of a list has arrow keys of its own.
  expect(press("ArrowDown").defaultPrevented).toBe(false);
  (document.activeElement as HTMLElement).blur();
  expect(press("j").defaultPrevented).toBe(true);
  expect(document.activeElement?.hasAttribute("data-item")).toBe(true);
});
