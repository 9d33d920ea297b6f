// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PageVerdict } from "../../../src/core/article.ts";
import { detectPage } from "../../../src/core/detect/detect-page.ts";
import { notifyPageDetected } from "../../../src/platform/notify.ts";

vi.mock("../../../src/core/detect/detect-page.ts", () => ({ detectPage: vi.fn() }));
vi.mock("../../../src/platform/notify.ts", () => ({ notifyPageDetected: vi.fn(async () => {}) }));

const verdict = (kind: PageVerdict["kind"]): PageVerdict => ({
  kind,
  evidence: { proseLength: 0, proseBlocks: 0, linkDensity: 0 },
});

const told = (): string[] => vi.mocked(notifyPageDetected).mock.calls.map(([{ kind }]) => kind);

/** Each test runs the script as a page newly loaded would. */
async function run(): Promise<void> {
  vi.resetModules();
  await import("../../../src/content/detector.ts");
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  vi.stubGlobal("navigation", new EventTarget());
  // jsdom has none. A page that is idle at once.
  vi.stubGlobal("requestIdleCallback", (task: () => void) => task());
  vi.mocked(detectPage).mockReturnValue(verdict("article"));
  history.replaceState(null, "", "/one");
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const moved = (address: string): void => {
  history.replaceState(null, "", address);
  (globalThis as { navigation?: EventTarget }).navigation?.dispatchEvent(new Event("currententrychange"));
};

test("a busy page is left alone, for two seconds at most", async () => {
  vi.stubGlobal("requestIdleCallback", (task: () => void, { timeout }: IdleRequestOptions) =>
    setTimeout(task, timeout),
  );
  await run();
  await vi.advanceTimersByTimeAsync(1999);
  expect(told()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(told()).toEqual(["article"]);
});

test("a page is looked at once", async () => {
  await run();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told()).toEqual(["article"]);
});

test("a page that is still empty is looked at again when it settles, and not for ever", async () => {
  vi.mocked(detectPage).mockReturnValue(verdict("nothing-yet"));
  await run();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(told()).toEqual(["nothing-yet", "nothing-yet", "nothing-yet"]);
  expect(vi.getTimerCount()).toBe(0);
});

test("text that comes late is found", async () => {
  vi.mocked(detectPage).mockReturnValueOnce(verdict("nothing-yet"));
  await run();
  await vi.advanceTimersByTimeAsync(1000);
  expect(told()).toEqual(["nothing-yet", "article"]);
});

test("a move inside the page is followed by a new look", async () => {
  await run();
  vi.mocked(detectPage).mockReturnValue(verdict("list"));
  moved("/two");
  await vi.advanceTimersByTimeAsync(1000);
  expect(told()).toEqual(["article", "list"]);
});

test("a jump to a fragment, or a state that the page saves, is no move", async () => {
  await run();
  moved("/one#part");
  moved("/one");
  await vi.advanceTimersByTimeAsync(1000);
  expect(told()).toEqual(["article"]);
});

test("two moves in a row are followed by one look", async () => {
  await run();
  moved("/two");
  moved("/three");
  await vi.advanceTimersByTimeAsync(1000);
  expect(told()).toHaveLength(2);
});

test("without the Navigation API, popstate is listened to", async () => {
  vi.stubGlobal("navigation", undefined);
  await run();
  history.replaceState(null, "", "/two");
  dispatchEvent(new PopStateEvent("popstate"));
  await vi.advanceTimersByTimeAsync(1000);
  expect(told()).toHaveLength(2);
});
