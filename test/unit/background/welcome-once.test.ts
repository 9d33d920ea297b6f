import { expect, test } from "vitest";
import { welcomeOnce } from "../../../src/background/welcome-once.ts";

/** Pages that open after the browser says why the extension was put in. */
async function openedAfter(reason: string, installType: string): Promise<string[]> {
  const opened: string[] = [];
  const installed: ((details: { reason: string }) => void)[] = [];
  const self = Promise.resolve({ installType });
  welcomeOnce({
    runtime: {
      onInstalled: { addListener: (listener) => installed.push(listener) },
      getURL: (path) => `extension:/${path}`,
    },
    management: { getSelf: () => self },
    tabs: { create: async ({ url }) => opened.push(url) },
  });
  for (const listener of installed) listener({ reason });
  // What waits for the answer was told first.
  await self;
  return opened;
}

test.each([
  ["install", "normal", ["extension:/welcome.html"]],
  ["install", "sideload", ["extension:/welcome.html"]],
  ["install", "development", []],
  ["update", "normal", []],
  ["chrome_update", "normal", []],
])("after %s of a %s extension the first-run page opens: %j", async (reason, installType, pages) => {
  expect(await openedAfter(reason, installType)).toEqual(pages);
});
