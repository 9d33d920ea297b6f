import { expect, test } from "vitest";
import { dateInAddress } from "../../../../src/core/dates/address-date.ts";

const may6 = { year: 2024, month: 5, day: { year: 2024, month: 5, day: 6 } };
const inMay = { year: 2024, month: 5, day: null };

test.each([
  ["/2024/05/06/story.html", may6],
  ["/2024-05/06/story.html", may6],
  ["/202405/06/story.html", may6],
  ["/20240506/story.html", may6],
  ["/t20240506_1.html", may6],
  ["/2024050670083.html", may6],
  ["/2024/5/6/story.html", may6],
  ["/2024-05/story.html", inMay],
  ["/202405/story.html", inMay],
  // No day of the calendar, or none at all.
  ["/2024/02/30/story.html", { year: 2024, month: 2, day: null }],
  ["/2024/13/06/story.html", null],
  ["/1024050670083.html", null],
  ["/story/1234567.html", null],
])("the path %s names its day", (path, expected) => {
  expect(dateInAddress(`https://news.example${path}`)).toEqual(expected);
});

test("a date is looked for in the path alone", () => {
  expect(dateInAddress("https://news.example/story?on=2024-05-06")).toBeNull();
  expect(dateInAddress("no address 2024/05/06")).toBeNull();
});
