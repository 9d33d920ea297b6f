import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    // A second or two, on a machine with ten times its load.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          include: ["test/{golden,fuzz,hostile,metamorphic,repository,unit/core}/**/*.test.ts"],
          // The core keeps nothing between two calls: its modules are loaded once a worker, not once a file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: "shells", include: ["test/unit/!(core)/**/*.test.ts"] },
      },
    ],
  },
});
