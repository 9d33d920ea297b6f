import { afterEach, expect, test, vi } from "vitest";
import { addPart } from "../../../../src/content/reader/add-part.ts";
import { askBackground } from "../../../../src/platform/messaging.ts";

vi.mock("../../../../src/platform/messaging.ts", () => ({ askBackground: vi.fn() }));

const scope = globalThis as { jingdu?: object };

afterEach(() => {
  delete scope.jingdu;
});

test("a part is what its script left after the background ran it", async () => {
  const left = { createAloud: () => {} };
  vi.mocked(askBackground).mockImplementationOnce(async () => {
    scope.jingdu = { aloud: left };
  });
  expect(await addPart("aloud")).toBe(left);
  expect(askBackground).toHaveBeenLastCalledWith("addPart", { part: "aloud" });
});

test("a script that left nothing is an error, not a part", async () => {
  vi.mocked(askBackground).mockResolvedValueOnce(undefined);
  await expect(addPart("snapshot")).rejects.toThrow("snapshot left nothing");
});
