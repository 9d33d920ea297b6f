// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { linesIn } from "../../../../../src/content/reader/panels/take-out-selection.ts";
import { noteDeadPictures } from "../../../../../src/content/reader/text/dead-pictures.ts";
import { boxTables } from "../../../../../src/content/reader/text/table-boxes.ts";
import { element } from "../../../../../src/ui/element.ts";

vi.mock("../../../../../src/platform/i18n.ts", () => ({ t: (key: string) => key, uiLanguage: () => "en" }));

const dead = (body: HTMLElement) => body.querySelector<HTMLElement>(".dead-picture");

test("a picture that can't be had leaves a line with what the page says of it, and its caption", () => {
  const picture = element("img", { alt: "江上的列车", width: 600, height: 400 });
  const body = element("div", {}, element("figure", {}, picture, element("figcaption", {}, "首班列车")));
  noteDeadPictures(body);
  expect(dead(body)).toBeNull();
  picture.dispatchEvent(new Event("error"));
  expect(dead(body)?.dataset.text).toBe("pictureMissing 江上的列车");
  expect(dead(body)?.getAttribute("aria-label")).toBe("pictureMissing 江上的列车");
  expect(body.querySelector("img")).toBeNull();
  expect(body.textContent).toBe("首班列车");
});

test.each([
  ["its caption's own words", "首班列车"],
  ["the beginning of its caption", "首班列…"],
  ["nothing", ""],
])("of a dead picture that says %s, its caption tells enough", (_name, alt) => {
  const picture = element("img", { alt });
  const body = element("div", {}, element("figure", {}, picture, element("figcaption", {}, "首班列车驶过")));
  noteDeadPictures(body);
  picture.dispatchEvent(new Event("error"));
  expect(dead(body)?.dataset.text).toBe("pictureMissing");
});

test("a table has a box to scroll in, named by its caption; one inside another stays in its box", () => {
  const inner = element("table", {}, element("tr", {}, element("td", {}, "内")));
  const outer = element(
    "table",
    {},
    element("caption", {}, "票价"),
    element("tr", {}, element("td", {}, inner)),
  );
  const body = element("div", {}, outer);
  boxTables(body);
  const boxes = [...body.querySelectorAll<HTMLElement>(".table-box")];
  expect(boxes.map((box) => [box.getAttribute("aria-label"), box.tabIndex])).toEqual([["票价", 0]]);
});

test("a selection is the lines that it touches, in part or whole", () => {
  const lines = ["第一段。", "第二段。", "第三段。"].map((text, at) =>
    element("p", { "data-line": at }, text),
  );
  const page = element("main", {}, ...lines, element("p", {}, "别处。"));
  const range = document.createRange();
  const [first, second] = lines.map((line) => line.firstChild);
  if (!first || !second) throw new Error("no text");
  range.setStart(first, 2);
  range.setEnd(second, 2);
  expect(linesIn(page, range)).toEqual({ lines: [0, 1], text: "第一段。\n第二段。" });
  range.selectNodeContents(page.lastElementChild ?? page);
  expect(linesIn(page, range)).toBeNull();
});
