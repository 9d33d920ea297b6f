import { defineConfig } from "vitest/config";

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
        testTimeout: 30_000,
        // As long as the driver waits: a condition is met at once, or the machine is busy.
        expect: { poll: { timeout: 10_000 } },
        hookTimeout: 60_000,
      },
    })),
    // A browser takes a core and more.
    maxWorkers: 2,
  },
});
