import { afterEach, expect, test, vi } from "vitest";

const askTabEarly = vi.fn();
vi.mock("../../../src/popup/ask-tab.ts", () => ({ askTabEarly }));

afterEach(() => vi.unstubAllGlobals());

test.each([
  ["the popup asks its tab before it is drawn", "", 1],
  ["the first-run page's sample asks none", "#sample", 0],
])("%s", async (_name, hash, times) => {
  vi.resetModules();
  askTabEarly.mockClear();
  vi.stubGlobal("location", { hash });
  await import("../../../src/popup/start.ts");
  expect(askTabEarly).toHaveBeenCalledTimes(times);
});
