import { expect, test } from "vitest";
import { formatWallTime } from "../../../src/ui/wall-time.ts";

test.each([
  ["2018-06-06T09:12:00+08:00", "June 6, 2018 at 09:12"],
  ["2018-06-06T23:30:00-05:00", "June 6, 2018 at 23:30"],
  ["2018-06-06T00:05", "June 6, 2018 at 00:05"],
  ["2018-06-06", "June 6, 2018"],
  ["2018-06", "June 2018"],
])("%s is shown in the page's own wall time", (time, shown) => {
  expect(formatWallTime(time, "en")).toBe(shown);
});

test("Chinese readers see it in Chinese", () => {
  expect(formatWallTime("2018-06-06", "zh-Hant-TW")).toBe("2018年6月6日");
  expect(formatWallTime("2018-06-06", "zh-Hans")).toBe("2018年6月6日");
});

test("what is no date is shown as it is", () => {
  expect(formatWallTime("last Tuesday", "en")).toBe("last Tuesday");
});
