import { expect, test } from "vitest";
import { startOnce } from "../../../src/background/start-once.ts";

/** `storage.session` of a browser that has just started. */
function freshSession() {
  const kept: Record<string, unknown> = {};
  return {
    session: {
      get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
      set: async (values: Record<string, unknown>) => void Object.assign(kept, values),
    },
  };
}

test("what is started once is not started again while the browser runs, though the background has slept", async () => {
  const storage = freshSession();
  const started: string[] = [];
  await startOnce(storage, async () => void started.push("first article"));
  await startOnce(storage, async () => void started.push("second article"));
  expect(started).toEqual(["first article"]);
  await startOnce(freshSession(), async () => void started.push("next day"));
  expect(started).toEqual(["first article", "next day"]);
});
