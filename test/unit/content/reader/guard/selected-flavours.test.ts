// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { selectedFlavours } from "../../../../../src/content/reader/guard/selected-flavours.ts";
import { selectedRange } from "../../../../../src/content/reader/guard/selected-range.ts";

afterEach(() => vi.restoreAllMocks());

/** A reader with such an article, all of which is selected. */
function selected(html: string): ShadowRoot {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  root.innerHTML = `<article>${html}</article>`;
  document.body.replaceChildren(host);
  const article = root.querySelector("article");
  if (!article) throw new Error("no article");
  select(article, 0, article, article.childNodes.length);
  return root;
}

/** Selects so, as a browser tells it of a shadow root; jsdom does not know how. */
function select(startContainer: Node, startOffset: number, endContainer: Node, endOffset: number): void {
  const collapsed = startContainer === endContainer && startOffset === endOffset;
  const range = { startContainer, startOffset, endContainer, endOffset, collapsed };
  vi.spyOn(window, "getSelection").mockReturnValue({ getComposedRanges: () => [range] } as never);
}

test.each([
  ["a button of ours", "<p>甲</p><button>拿掉</button><p>乙</p>"],
  ["what is hidden", "<p>甲</p><p hidden>藏</p><p>乙</p>"],
  ["the line of what was removed", '<p>甲</p><p>乙</p><p class="removals-line">拿掉了三处</p>'],
  ["the line of the article's parts", '<p>甲</p><div class="parts">三页</div><p>乙</p>'],
  [
    "marks and their names",
    '<p>甲</p><p><span class="mark" id="figure-1" data-of="x" tabindex="-1">乙</span></p>',
  ],
  ["a date's day", '<p>甲</p><p><span title="2024-05-06">乙</span></p>'],
])("the markup is without %s", (_name, html) => {
  expect(selectedFlavours(selected(html))?.html).toBe("<p>甲</p><p>乙</p>");
});

test("addresses, and the targets of notes, stay", () => {
  const html =
    '<p><a href="https://news.example/b" class="x">甲</a></p><p id="note-1">乙</p><p id="line-1">丙</p>';
  expect(selectedFlavours(selected(html))?.html).toBe(
    '<p><a href="https://news.example/b">甲</a></p><p id="note-1">乙</p><p>丙</p>',
  );
});

test("the words have an empty line between the lines", () => {
  expect(selectedFlavours(selected("<h1>题</h1><p>甲</p><p>乙</p>"))?.text).toBe("题\n\n甲\n\n乙");
});

test("nothing is selected where the selection is a place, elsewhere, or not told of", () => {
  const root = selected("<p>甲</p>");
  const line = root.querySelector("p") ?? root;
  select(line, 0, line, 0);
  expect(selectedFlavours(root)).toBeNull();
  const outside = document.createElement("p");
  outside.append("外");
  document.body.append(outside);
  select(outside, 0, outside, 1);
  expect(selectedRange(root)).toBeNull();
  vi.spyOn(window, "getSelection").mockReturnValue(null);
  expect(selectedRange(root)).toBeNull();
});

test("the whole article is selected where its host is, from outside", () => {
  const root = selected("<p>甲</p>");
  select(document.body, 0, document.body, document.body.childNodes.length);
  expect(selectedRange(root)?.toString()).toBe("甲");
});
