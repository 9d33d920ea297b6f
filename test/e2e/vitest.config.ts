import { defineConfig } from "vitest/config";
import { LIMIT_MS } from "../../src/build/drive/until.mjs";

/** Every file runs once in each browser, but for what opens Chromium by itself. */
const browsers = ["chromium", "firefox"] as const;

export default defineConfig({
  test: {
    projects: browsers.map((browser) => ({
      test: {
        name: browser,
        root: new URL("../..", import.meta.url).pathname,
        include: ["test/{e2e,faults}/**/*.test.ts"],
        exclude: browser === "chromium" ? [] : ["test/e2e/start.test.ts"],
        provide: { browser },
        // A test waits for several things; none of them is waited for longer than the driver does.
        testTimeout: 4 * LIMIT_MS,
        expect: { poll: { timeout: LIMIT_MS } },
        hookTimeout: 4 * LIMIT_MS,
      },
    })),
    // A browser takes a core and more.
    maxWorkers: 2,
  },
});
