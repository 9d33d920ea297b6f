// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "../../fake-browser.ts";

const stepAmong = vi.fn((..._args: unknown[]): HTMLElement | null => null);
const goTo = vi.fn();
const highlightPlace = vi.fn();
vi.mock("../../../../src/content/reader/place/steps.ts", () => ({
  stepAmong,
  goTo,
  textLines: () => ["lines"],
  placesOf: (_page: unknown, ids: readonly string[]) => ids,
}));
vi.mock("../../../../src/content/reader/place/place.ts", () => ({ highlightPlace }));

let press: (key: string) => KeyboardEvent;
let variant: string;
let language: string;
let fontSize: number;
let focused: Element | null;
const commands = {
  setVariant: vi.fn(),
  setAppearance: vi.fn(),
  copy: vi.fn(),
  takeOut: vi.fn(),
  undoTakeOut: vi.fn(),
};
const parts = {
  dialog: {},
  page: { getRootNode: () => ({ activeElement: focused }) },
  keys: { togglePopover: vi.fn() },
  removals: { panel: { togglePopover: vi.fn() } },
  aloud: { toggle: vi.fn() },
  save: { toggle: vi.fn() },
  marks: { show: vi.fn() },
};

beforeEach(async () => {
  vi.resetModules();
  vi.clearAllMocks();
  vi.stubGlobal("chrome", fakeBrowser({}));
  [variant, language, fontSize, focused] = ["original", "zh", 19, null];
  const { readerKeyboard } = await import("../../../../src/content/reader/keyboard.ts");
  const article = () => ({
    script: { language },
    outline: { sections: [{ id: "s1", sections: [{ id: "s2", sections: [] }] }] },
    figures: [
      { id: "f1", rank: 1 },
      { id: "f2", rank: null },
    ],
  });
  const showing = () => ({ shown: { variant, finished: { article: article() } }, settings: { fontSize } });
  const answer = readerKeyboard(parts as never, showing as never, commands as never);
  press = (key) => {
    const event = new KeyboardEvent("keydown", { key, cancelable: true });
    answer(event);
    return event;
  };
});

afterEach(() => vi.unstubAllGlobals());

test.each([
  ["j", ["lines"], 1],
  ["k", ["lines"], -1],
  ["]", ["s1", "s2"], 1],
  ["[", ["s1", "s2"], -1],
  ["n", ["f1"], 1],
  ["p", ["f1"], -1],
])("%s steps among %j by %i", (key, among, by) => {
  expect(press(key).defaultPrevented).toBe(true);
  expect(stepAmong).toHaveBeenCalledExactlyOnceWith(parts.dialog, parts.page, among, by);
  expect(goTo).not.toHaveBeenCalled();
});

test("a step to a line goes there; one to a figure shows its card beside it", () => {
  const line = document.createElement("p");
  stepAmong.mockReturnValueOnce(line);
  press("j");
  expect(goTo).toHaveBeenCalledExactlyOnceWith(line);
  const figure = document.createElement("span");
  figure.id = "f1";
  document.body.append(figure);
  stepAmong.mockReturnValueOnce(figure);
  press("n");
  expect(highlightPlace).toHaveBeenCalledExactlyOnceWith(parts.page, "f1", "instant");
  expect(parts.marks.show).toHaveBeenCalledExactlyOnceWith(parts.page, "f1");
  expect(document.activeElement).toBe(figure);
});

test.each([
  ["+", 19, 20],
  ["-", 19, 18],
  ["+", 34, 34],
  ["-", 14, 14],
])("%s at %i px makes the text %i px", (key, now, next) => {
  fontSize = now;
  press(key);
  expect(commands.setAppearance).toHaveBeenCalledExactlyOnceWith({ fontSize: next });
});

describe("the variant after that which is shown", () => {
  test.each([
    ["original", "zh-Hans"],
    ["zh-Hans", "zh-Hant-TW"],
    ["zh-Hant-TW", "zh-Hant-HK"],
    ["zh-Hant-HK", "original"],
  ])("%s: %s", (now, next) => {
    variant = now;
    press("z");
    expect(commands.setVariant).toHaveBeenCalledExactlyOnceWith(next);
  });

  test("none of an article that is not Chinese", () => {
    language = "en";
    press("z");
    expect(commands.setVariant).not.toHaveBeenCalled();
  });
});

test("no key is ours in a field, and Escape is the browser's", () => {
  focused = document.createElement("input");
  expect(press("j").defaultPrevented).toBe(false);
  focused = null;
  expect(press("Escape").defaultPrevented).toBe(false);
  expect(press("q").defaultPrevented).toBe(false);
  expect(stepAmong).not.toHaveBeenCalled();
});
