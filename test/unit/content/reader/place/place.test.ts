// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  highlightPlace,
  keepPlace,
  progressIn,
  readPlace,
  takePlace,
} from "../../../../../src/content/reader/place/place.ts";
import { goTo, sectionAt, stepAmong, textLines } from "../../../../../src/content/reader/place/steps.ts";

const WINDOW = { width: 1000, height: 800 };
/** Along the way of reading, px. */
const LINE = 100;

let dialog: HTMLElement;
let page: HTMLElement;
let scrolled: number;
let isVertical: boolean;

/** A place along the way of reading, as the window shows it where so much is scrolled. */
function boxAt(start: number, length: number): DOMRect {
  const from = start - scrolled;
  return isVertical
    ? new DOMRect(WINDOW.width - from - length, 0, length, WINDOW.height)
    : new DOMRect(0, from, WINDOW.width, length);
}

beforeEach(() => {
  [scrolled, isVertical] = [0, false];
  document.body.innerHTML = `<dialog><main><article class="body">
    <h2 id="one">一</h2><p>甲</p><p>乙</p><blockquote><p>丙</p></blockquote>
    <h2 id="two">二</h2><p>丁</p><p>戊</p><p>己</p><p>庚</p><p>辛</p><p>壬</p><p>癸</p></article></main></dialog>`;
  [dialog, page] = [document.querySelector("dialog"), document.querySelector("main")] as [
    HTMLElement,
    HTMLElement,
  ];
  const lines = textLines(page);
  Element.prototype.getBoundingClientRect = function place() {
    if (this === dialog || this === page) return new DOMRect(0, 0, WINDOW.width, WINDOW.height);
    if (this.matches(".body")) return boxAt(0, LINE * lines.length);
    return boxAt(LINE * lines.indexOf((this.querySelector("p") ?? this) as HTMLElement), LINE);
  };
  vi.stubGlobal("CSS", { escape: (name: string) => name });
  vi.stubGlobal("getComputedStyle", () => ({ writingMode: isVertical ? "vertical-rl" : "horizontal-tb" }));
  for (const box of [dialog, page]) {
    Object.defineProperty(box, "scrollTop", { get: () => (isVertical ? 0 : scrolled) });
    Object.defineProperty(box, "scrollLeft", { get: () => (isVertical ? -scrolled : 0) });
    box.scrollBy = ((way: ScrollToOptions) => {
      scrolled += isVertical ? -(way.left ?? 0) : (way.top ?? 0);
    }) as typeof box.scrollBy;
  }
});

afterEach(() => vi.unstubAllGlobals());

test("lines are those that hold no others", () => {
  expect(textLines(page).map(({ textContent }) => textContent?.trim())).toEqual([
    ..."一甲乙丙二丁戊己庚辛壬癸",
  ]);
});

test.each("p h1 h2 h3 h4 h5 h6 li blockquote figure pre tr".split(" "))("%s is a line", (tag) => {
  const body = page.querySelector(".body");
  const line = document.createElement(tag);
  line.append("甲");
  body?.replaceChildren(line);
  expect(textLines(page)).toEqual([line]);
});

test.each([
  [false, "smooth"],
  [true, "instant"],
])(
  "a place is gone to with the focus, without a glide for readers who asked for calm: %s",
  (calm, behavior) => {
    vi.stubGlobal("matchMedia", () => ({ matches: calm }));
    const [, line] = textLines(page);
    if (!line) throw new Error("no lines");
    line.scrollIntoView = vi.fn();
    goTo(line);
    expect(document.activeElement).toBe(line);
    expect(line.scrollIntoView).toHaveBeenCalledExactlyOnceWith({ block: "start", behavior });
  },
);

describe("a place that is shown", () => {
  const scroll = vi.fn();
  const classesOf = (selector: string): string[] =>
    [...page.querySelectorAll(selector)].map(({ className }) => className);
  const fade = (selector: string): void => {
    for (const place of page.querySelectorAll(selector)) place.dispatchEvent(new Event("animationend"));
  };

  beforeEach(() => {
    scroll.mockClear();
    HTMLElement.prototype.scrollIntoView = scroll;
    const [, line] = textLines(page);
    if (line) line.innerHTML = '前<mark id="f1">1</mark><b data-of="f1">2</b>。后';
  });

  test("comes to the middle of the window, its line with the focus", () => {
    highlightPlace(page, "f1", "instant");
    expect(scroll).toHaveBeenCalledExactlyOnceWith({ block: "center", behavior: "instant" });
    expect(scroll.mock.contexts).toEqual([page.querySelector("#f1")]);
    expect(document.activeElement).toBe(textLines(page)[1]);
  });

  test("shines with all its pieces, until that has faded, and again when it is shown again", () => {
    for (let times = 0; times < 2; times++) {
      highlightPlace(page, "f1", "instant");
      expect(classesOf("#f1, [data-of=f1]")).toEqual([
        expect.stringContaining("shining"),
        expect.stringContaining("shining"),
      ]);
      fade("*");
      expect(classesOf("[class*=shining]")).toEqual([]);
    }
  });

  test("shines softly where it is a line of its own", () => {
    highlightPlace(page, "two", "instant");
    expect(classesOf("[class*=shining]")).toEqual([expect.stringContaining("shining-soft")]);
    fade("*");
    expect(classesOf("[class*=shining]")).toEqual([]);
  });

  test("that is none changes nothing", () => {
    highlightPlace(page, "f2", "instant");
    expect(scroll).not.toHaveBeenCalled();
    expect(classesOf("[class*=shining]")).toEqual([]);
  });
});

describe.each([
  ["lines that run across", false],
  ["lines that run down", true],
])("%s", (_name, vertical) => {
  beforeEach(() => {
    isVertical = vertical;
  });

  test("a text at its start is at no place", () => {
    expect(readPlace(dialog, page)).toBeNull();
  });

  test("its place is the first line of which more than the bar's height is in sight", () => {
    scrolled = 230;
    expect(readPlace(dialog, page)).toEqual({ line: 2, offset: -30 });
    scrolled = 250;
    expect(readPlace(dialog, page)).toEqual(vertical ? { line: 2, offset: -50 } : { line: 3, offset: 50 });
  });

  test("it is scrolled back to its place, and stays where it is when its content changes", () => {
    takePlace(dialog, page, { line: 6, offset: -20 });
    const rest = scrolled;
    expect(readPlace(dialog, page)).toEqual({ line: 6, offset: -20 });
    keepPlace(dialog, page, () => {
      scrolled = 1;
    });
    expect(scrolled).toBe(rest);
    takePlace(dialog, page, { line: 99, offset: 0 });
    expect(scrolled).toBe(rest);
  });

  test("the share that is read grows to the end, which is in sight there", () => {
    expect(progressIn(dialog, page)).toBe(0);
    const way = 12 * LINE - (vertical ? WINDOW.width : WINDOW.height);
    scrolled = way / 2;
    expect(progressIn(dialog, page)).toBe(0.5);
    scrolled = way;
    expect(progressIn(dialog, page)).toBe(1);
  });

  test("of a text that fits into the window all is read", () => {
    const box = boxAt(0, 3 * LINE);
    const body = page.querySelector(".body");
    if (!body) throw new Error("no body");
    body.getBoundingClientRect = () => box;
    expect(progressIn(dialog, page)).toBe(1);
  });

  test("the next line is the one behind what is read, the last the one before", () => {
    scrolled = 300;
    const lines = textLines(page);
    expect(stepAmong(dialog, page, lines, 1)).toBe(lines[4]);
    expect(stepAmong(dialog, page, lines, -1)).toBe(lines[vertical ? 2 : 3]);
  });

  test("where a line in sight has the focus, it is counted from that one, to either end", () => {
    const lines = textLines(page);
    const [first, second] = lines;
    if (!first || !second) throw new Error("no lines");
    second.tabIndex = -1;
    second.focus();
    expect(stepAmong(dialog, page, lines, 1)).toBe(lines[2]);
    expect(stepAmong(dialog, page, lines, -1)).toBe(first);
    first.tabIndex = -1;
    first.focus();
    expect(stepAmong(dialog, page, lines, -1)).toBeNull();
    scrolled = 500;
    expect(stepAmong(dialog, page, lines, -1)).not.toBeNull();
  });

  test("the section that is read begins in the first third of what is seen", () => {
    expect(sectionAt(dialog, page, ["one", "two"])).toBe("one");
    scrolled = 400;
    expect(sectionAt(dialog, page, ["one", "two"])).toBe("two");
    scrolled = 0;
    expect(sectionAt(dialog, page, ["two"])).toBeNull();
  });
});
