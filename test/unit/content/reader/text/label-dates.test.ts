import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { labelDates } from "../../../../../src/content/reader/text/label-dates.ts";

function bodyOf(html: string): HTMLElement {
  return new JSDOM(html).window.document.body;
}

test("a relative date tells its day on hover and to screen readers, and its words stay", () => {
  const body = bodyOf('<p>大桥<span id="date-1">昨日</span>通车。</p>');
  labelDates(body, [{ id: "date-1", text: "昨日", date: "2024-05-05" }], "en");
  const place = body.querySelector("#date-1");
  expect(place?.getAttribute("title")).toBe("Sunday, May 5, 2024");
  expect(place?.getAttribute("aria-label")).toBe("昨日 (Sunday, May 5, 2024)");
  expect(place?.getAttribute("role")).toBe("time");
  expect(body.textContent).toBe("大桥昨日通车。");
});

test("a date in several pieces is not named as a whole", () => {
  const body = bodyOf('<p><b><span id="date-1">去年</span></b><span data-of="date-1">12月</span></p>');
  labelDates(body, [{ id: "date-1", text: "去年12月", date: "2023-12" }], "en");
  expect(body.querySelector("#date-1")?.hasAttribute("role")).toBe(false);
  expect([...body.querySelectorAll("span")].map(({ title }) => title)).toEqual([
    "December 2023",
    "December 2023",
  ]);
});

test("one that is not in the body changes nothing", () => {
  const body = bodyOf("<p>今天</p>");
  labelDates(body, [{ id: "date-9", text: "今天", date: "2024-05-06" }], "en");
  expect(body.innerHTML).toBe("<p>今天</p>");
});
