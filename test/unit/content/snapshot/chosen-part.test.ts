// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import {
  type ChosenPart,
  choosePart,
  chosenPart,
  selectedText,
} from "../../../../src/content/snapshot/chosen-part.ts";
import { snapshotOf } from "../../../../src/content/snapshot/snapshot-of.ts";
import { readSnapshot } from "../../../../src/engine/read-snapshot.ts";

beforeEach(() => {
  choosePart(null);
  getSelection()?.removeAllRanges();
});

function show(body: string): void {
  const made = new DOMParser().parseFromString(`<!doctype html><body>${body}`, "text/html");
  document.body.replaceChildren(...made.body.childNodes);
}

/** The chosen element, handed over and read again. */
function handOver(part: ChosenPart | null): Element | null {
  const snapshot = snapshotOf(document, null, part);
  return readSnapshot(snapshot, (html) => new DOMParser().parseFromString(html, "text/html")).chosen;
}

const find = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

/** Selects from the middle of one text to the middle of another. */
function select(from: string, fromOffset: number, to: string, toOffset: number): void {
  const [start, end] = [find(from).firstChild, find(to).firstChild];
  if (start && end) getSelection()?.setBaseAndExtent(start, fromOffset, end, toOffset);
}

test("what was picked is what is read, and leaves no trace in the page", () => {
  show("<div id=menu>菜单</div><div id=story><p>雨停了。</p></div>");
  const before = document.body.innerHTML;
  expect(handOver(find("#story"))?.outerHTML).toBe('<div id="story"><p>雨停了。</p></div>');
  expect(document.body.innerHTML).toBe(before);
});

test("an element that the page has thrown away since is not read", () => {
  show("<div id=story><p>雨停了。</p></div>");
  const story = find("#story");
  story.remove();
  expect(handOver(story)).toBeNull();
  expect(snapshotOf(document, null, story).isChosen).toBe(false);
});

test.each([
  ["a stretch of paragraphs", "p1", 2, "p3", 1, "<p>风</p>"],
  ["a stretch of one paragraph", "p1", 1, "p1", 3, ""],
])("of the selection, %s, every word is read and no other", (_name, from, start, to, end) => {
  show(
    "<h1>港口</h1><div id=story><p id=p1>今天有雨</p><p id=p2>明天有云</p><p id=p3>后天有风</p></div><p>版权</p>",
  );
  select(`#${from}`, start, `#${to}`, end);
  const expected = getSelection()?.toString().replace(/\s+/gu, "");
  const chosen = handOver(selectedText(document));
  expect(chosen?.textContent?.replace(/\s+/gu, "")).toBe(expected);
  expect(chosen?.id).toBe("story");
});

test("cells that are selected stay in their table", () => {
  show(
    "<div><table><tr><td id=a>一月</td><td>十度</td></tr><tr><td id=b>二月</td><td>九度</td></tr></table></div>",
  );
  select("#a", 0, "#b", 2);
  expect(handOver(selectedText(document))?.querySelectorAll("td").length).toBe(3);
});

test("a page whose form hides what a node is is read all the same", () => {
  show('<form><input name="parentNode"><input name="childNodes"><div id=story><p>雨停了。</p></div></form>');
  expect(handOver(find("#story"))?.textContent).toBe("雨停了。");
});

test("a selection of nothing but space is none", () => {
  show("<p id=p1>  雨</p>");
  select("#p1", 0, "#p1", 1);
  expect(selectedText(document)).toBeNull();
  expect(snapshotOf(document, null).hasSelection).toBe(false);
});

test("what a page calls by our name is not chosen", () => {
  show('<div id="jingduChosenPart"></div><div data-jingdu-root>广告</div>');
  expect(chosenPart()).toBeNull();
  expect(handOver(null)).toBeNull();
  choosePart(find("div"));
  expect(chosenPart()).toBe(find("div"));
  choosePart(null);
  expect(chosenPart()).toBeNull();
});

test.each("article blockquote body center dd div figure form li main section td".split(" "))(
  "what is selected in %s is read with it, and without the rest",
  (tag) => {
    const story = "<p id=a>雨停了。</p><p id=b>船开了。</p><p>灯亮了。</p>";
    const around = { dd: "dl", li: "ul", td: "table" }[tag];
    const part = tag === "body" ? story : `<${tag}>${story}</${tag}>`;
    show(around ? `<${around}>${tag === "td" ? `<tr>${part}</tr>` : part}</${around}>` : part);
    select("#a", 1, "#b", 2);
    const chosen = handOver(selectedText(document));
    expect(chosen?.localName).toBe(tag);
    expect(chosen?.textContent).toBe("停了。船开");
  },
);
