import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/{unit,golden,fuzz,hostile,metamorphic,repository}/**/*.test.ts"],
    testTimeout: 20_000,
  },
});
