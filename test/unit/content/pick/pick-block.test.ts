// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";

let framed: Element | null;
let pressKey: (key: KeyboardEvent) => void;

vi.mock("../../../../src/content/pick/frame.ts", () => ({
  openPickFrame: () => ({
    show(block: Element) {
      framed = block;
    },
  }),
}));
vi.mock("../../../../src/content/reader/guard/guard-keys.ts", () => ({
  // A key that a test makes is none that a hand pressed: it is told of as if it were.
  guardKeys(_scope: EventTarget, _signal: AbortSignal, tell: typeof pressKey) {
    pressKey = tell;
  },
}));

const { pickBlock } = await import("../../../../src/content/pick/pick-block.ts");

const find = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const press = (key: string): KeyboardEvent => {
  const event = new KeyboardEvent("keydown", { key, cancelable: true });
  pressKey(event);
  return event;
};

let under: Element | null;
let picked: Element[];
let leave: () => void;

/** The pointer moves to an element. */
function point(selector: string, pointerType = "mouse"): void {
  under = find(selector);
  const event = Object.assign(new MouseEvent("pointermove", { bubbles: true }), { pointerType });
  under.dispatchEvent(event);
}

beforeEach(() => {
  document.body.innerHTML = `
    <main id="main"><h1>新桥通车</h1>
      <div id="story"><p id="first">新桥<b id="word">昨日</b>通车。</p><p id="second">市民都来了。</p></div>
      <div id="side">广告</div>
    </main>`;
  [framed, picked] = [null, []];
  under = find("#second");
  document.elementFromPoint = () => under;
  leave = pickBlock("Click", (block) => picked.push(block));
});

afterEach(() => leave());

test("what stands in the middle of the window is framed first: the block of more than one paragraph", () => {
  expect(framed?.id).toBe("story");
});

test("the block under the pointer is framed, and Enter picks it", () => {
  point("#side");
  expect(framed?.id).toBe("main");
  point("#word");
  expect(framed?.id).toBe("story");
  expect(press("Enter").defaultPrevented).toBe(true);
  expect(picked.map(({ id }) => id)).toEqual(["story"]);
});

test("arrows take a wider block or a narrower one, and no further than there are any", () => {
  press("ArrowUp");
  expect(framed?.id).toBe("main");
  for (let times = 0; times < 5; times++) press("ArrowUp");
  const widest = framed;
  expect(widest?.contains(find("#main"))).toBe(true);
  for (let times = 0; times < 9; times++) press("ArrowDown");
  expect(framed?.id).toBe("second");
});

test("a block that was widened by hand stays while the pointer is in it", () => {
  press("ArrowUp");
  point("#first");
  expect(framed?.id).toBe("main");
});

test("Escape leaves; other keys are the page's", () => {
  expect(press("a").defaultPrevented).toBe(false);
  expect(press("Escape").defaultPrevented).toBe(true);
  point("#side");
  expect(framed?.id).toBe("story");
  expect(picked).toEqual([]);
});

test("a finger that moves frames nothing", () => {
  point("#side", "touch");
  expect(framed?.id).toBe("story");
});

test("a click that the page makes itself picks nothing", () => {
  find("#second").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  expect(picked).toEqual([]);
});

test.each("pointerdown pointerup mousedown mouseup dblclick auxclick touchstart touchend click".split(" "))(
  "the page hears of no %s, until it is left",
  (name) => {
    const heard = vi.fn();
    find("#main").addEventListener(name, heard);
    const event = new Event(name, { bubbles: true, cancelable: true });
    find("#second").dispatchEvent(event);
    expect(heard).not.toHaveBeenCalled();
    // A finger may still scroll.
    expect(event.defaultPrevented).toBe(!name.startsWith("touch"));
    leave();
    find("#second").dispatchEvent(new Event(name, { bubbles: true }));
    expect(heard).toHaveBeenCalledOnce();
  },
);
