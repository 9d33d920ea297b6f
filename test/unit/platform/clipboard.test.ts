import { afterEach, expect, test, vi } from "vitest";
import { copyByEvent, writeClipboard } from "../../../src/platform/clipboard.ts";

/** A window whose `execCommand` sends a copy event, as browsers do after a click, or says only that it did. */
function fakeWindow(copies: boolean, sends = copies) {
  const scope = new EventTarget();
  const clipboard = new Map<string, string>();
  const clipboardData = {
    clearData: () => clipboard.clear(),
    setData: (type: string, text: string) => clipboard.set(type, text),
  };
  const copy = vi.fn(() => {
    if (sends) scope.dispatchEvent(Object.assign(new Event("copy", { cancelable: true }), { clipboardData }));
    return copies;
  });
  const window = Object.assign(scope, { document: { execCommand: copy } }) as unknown as Window;
  return { window, scope, clipboard, clipboardData };
}

test("both flavours are copied in one go", () => {
  const { window, clipboard } = fakeWindow(true);
  expect(copyByEvent({ text: "轻轨通车", html: "<p>轻轨通车</p>" }, window)).toBe(true);
  expect(Object.fromEntries(clipboard)).toEqual({ "text/plain": "轻轨通车", "text/html": "<p>轻轨通车</p>" });
});

test("plain text alone leaves no other flavour", () => {
  const { window, clipboard } = fakeWindow(true);
  copyByEvent({ text: "# 輕軌通車", html: null }, window);
  expect(Object.fromEntries(clipboard)).toEqual({ "text/plain": "# 輕軌通車" });
});

test("what the page's own listener wrote before is replaced", () => {
  const { window, scope, clipboard, clipboardData } = fakeWindow(true);
  scope.addEventListener("copy", () => clipboardData.setData("text/x-page", "read more at"), {
    capture: true,
  });
  copyByEvent({ text: "news", html: null }, window);
  expect(Object.fromEntries(clipboard)).toEqual({ "text/plain": "news" });
});

test("a browser that refuses is told of, and nothing goes on listening", () => {
  const { window, scope, clipboard, clipboardData } = fakeWindow(false);
  expect(copyByEvent({ text: "news", html: null }, window)).toBe(false);
  scope.dispatchEvent(Object.assign(new Event("copy"), { clipboardData }));
  expect(clipboard.size).toBe(0);
});

test("a browser that says it copied and asked nobody for the text has copied something else", () => {
  const { window } = fakeWindow(true, false);
  expect(copyByEvent({ text: "news", html: null }, window)).toBe(false);
});

test.each([
  ["rich", ["text/plain", "text/html"]],
  ["plain", ["text/plain"]],
] as const)(
  "what is copied as %s lies there in its flavours, each of its own type",
  async (kinds, flavours) => {
    const write = vi.fn(async (_items: readonly unknown[]) => {});
    vi.stubGlobal("navigator", { clipboard: { write } });
    vi.stubGlobal("ClipboardItem", function ClipboardItem(given: object) {
      return given;
    });
    await writeClipboard(Promise.resolve({ text: "轻轨通车", html: "<p>轻轨通车</p>" }), kinds);
    const [[item]] = write.mock.lastCall as unknown as [[Record<string, Promise<Blob>>]];
    const blobs = await Promise.all(
      Object.entries(item).map(async ([type, blob]) => [type, await blob] as const),
    );
    expect(blobs.map(([type]) => type)).toEqual(flavours);
    for (const [type, blob] of blobs) expect(blob.type).toBe(type);
    expect(await blobs[0]?.[1].text()).toBe("轻轨通车");
  },
);

afterEach(() => vi.unstubAllGlobals());
