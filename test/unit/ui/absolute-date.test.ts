import { expect, test } from "vitest";
import { formatAbsoluteDate } from "../../../src/ui/absolute-date.ts";

test.each([
  ["2024-05-05", "zh-CN", "2024年5月5日星期日"],
  ["2024-05", "zh-TW", "2024年5月"],
  ["2023", "zh-CN", "2023年"],
  ["2024-05-06/2024-05-12", "zh-CN", "2024年5月6日 – 2024年5月12日"],
  ["2024-05-05", "en", "Sunday, May 5, 2024"],
  ["2023", "en", "2023"],
  ["soon", "en", "soon"],
])("%s in %s", (date, language, written) => {
  expect(formatAbsoluteDate(date, language)).toBe(written);
});
