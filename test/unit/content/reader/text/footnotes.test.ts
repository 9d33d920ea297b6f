// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { followPlaces, noteContent, notesIn } from "../../../../../src/content/reader/text/footnotes.ts";

let page: HTMLElement;

beforeEach(() => {
  vi.stubGlobal("CSS", { escape: (name: string) => name.replace(/[^\w-]/g, "\\$&") });
  const { body } = new DOMParser().parseFromString(
    `<p>桥通车了。<a id="ref" href="#note">1</a>详见<a href="#plan">规划</a>。<a href="#lost">2</a></p>
     <h2 id="plan">规划</h2><p>规划早了二十年。<a href="https://news.example/">原文</a></p>
     <ol><li><p>图纸<b>更早</b>。<a id="note"></a> <a href="#ref">返回</a></p></li></ol>`,
    "text/html",
  );
  page = document.createElement("main");
  page.append(...body.childNodes);
});

const link = (href: string) => page.querySelector<HTMLElement>(`[href="${href}"]`);

test("a number leads to its note; headings, lost places and ways back are no notes", () => {
  const notes = [...notesIn(page)];
  expect(notes.map(([number]) => number)).toEqual([link("#note")]);
  expect(notes[0]?.[1].localName).toBe("p");
});

test("a note is shown without the way back and without ids", () => {
  const [, note] = [...notesIn(page)][0] ?? [];
  const shown = document.createElement("div");
  if (note) shown.append(...noteContent(note));
  expect(shown.innerHTML.trim()).toBe("图纸<b>更早</b>。<a></a>");
  expect(link("#ref")).not.toBeNull();
});

test("places are jumped to in the reader, and the page's address stays; a note stays where it is read", () => {
  const jump = vi.fn();
  followPlaces(page, jump, (found) => found === link("#note"));
  const click = (href: string): boolean => {
    const event = new MouseEvent("click", { bubbles: true, cancelable: true });
    link(href)?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect([click("#ref"), click("#plan"), click("#note"), click("https://news.example/")]).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(jump.mock.calls.flat()).toEqual(["ref", "plan"]);
});
