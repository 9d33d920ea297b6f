import { expect, test } from "vitest";
import { cleanPage, STORY, STORY_HTML } from "./clean-body.ts";

test.each([
  ["nothing", ""],
  ["frames alone", '<html><frameset cols="1,2"><frame src="a"></frameset></html>'],
  ["no text", "<div><img src='a.jpg'></div>"],
])("a page of %s has no body", (_, html) => {
  expect(cleanPage(html).lines).toEqual([]);
});

test("text without any element is read", () => {
  expect(cleanPage(STORY.join("")).lines).toEqual([STORY.join("")]);
});

test("XHTML is read like HTML", () => {
  const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>题</title></head><body><div>${STORY_HTML}</div></body></html>`;
  expect(cleanPage(page, "application/xhtml+xml").lines).toEqual(STORY);
});

test("XML of another kind has no body", () => {
  expect(cleanPage("<rss><item>文</item></rss>", "text/xml").lines).toEqual([]);
});

test("tags that no document creates are read through", () => {
  expect(cleanPage(`<a"b><x:y><o:p>${STORY_HTML}</o:p>`).lines).toEqual(STORY);
});

test.each([
  ["boxes", "<div>", STORY_HTML],
  ["bold", "<p>".concat("<b>".repeat(5000)), STORY[0] ?? ""],
])("five thousand levels of %s are read", { timeout: 60_000 }, (_, tag, text) => {
  expect(cleanPage(tag.repeat(tag.length > 9 ? 1 : 5000) + text).lines[0]).toBe(STORY[0]);
});

test("a story that an anchor was left open around is read", () => {
  const story = [...STORY, ...STORY.map((text) => text.replace(/^../u, "海城"))];
  expect(cleanPage(`<div><h1>江城新桥通车</h1><a href="/1">${story.join("<br>")}</a></div>`).lines).toEqual(
    story,
  );
});

test("thousands of editors' lines and boxes take linear time", () => {
  const boxes = "<div><h3>相关新闻</h3><p><a href='/1'>老桥维修</a></p></div>".repeat(500);
  const { lines } = cleanPage(`<div>${STORY_HTML}${"<p>责任编辑：王小明</p>".repeat(1000)}${boxes}</div>`);
  expect(lines).toEqual(STORY);
});
