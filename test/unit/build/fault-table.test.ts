import { expect, test } from "vitest";
import { faultTable } from "../../faults/fault-table.ts";

test("faults stand in a table, with how each ended in either browser", () => {
  const full = "a full storage → the variant is shown";
  expect(
    faultTable([
      { name: full, browser: "chromium", state: "passed" },
      { name: "a|b → nothing", browser: "firefox", state: "failed" },
      { name: full, browser: "firefox", state: "passed" },
    ]),
  ).toBe(
    [
      "| Fault | Outcome | Chromium | Firefox |",
      "| --- | --- | --- | --- |",
      "| a full storage | the variant is shown | held | held |",
      "| a\\|b | nothing | – | **broken** |",
      "",
    ].join("\n"),
  );
});
