import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { joinParts } from "../../../../src/core/body/join-parts.ts";

function body(html: string): HTMLElement {
  const part = new JSDOM().window.document.createElement("div");
  part.innerHTML = html;
  return part;
}

const joined = (first: string, ...later: readonly string[]): string =>
  joinParts(body(first), later.map(body)).innerHTML;

describe("the parts of a split article", () => {
  it("stand in order, each later one under a mark of its page", () => {
    expect(joined("<p>一</p>", "<p>二</p>", "<p>三</p>")).toBe(
      '<p>一</p><hr id="page-2"><p>二</p><hr id="page-3"><p>三</p>',
    );
  });

  it("do not repeat a line that an earlier part has", () => {
    const note = "<p>编者按：本文分三次刊出，这里是其中之一。</p>";
    expect(joined(`${note}<p>开头。</p>`, `${note}<p>接着说。</p>`)).toBe(
      `${note}<p>开头。</p><hr id="page-2"><p>接着说。</p>`,
    );
  });

  it("keep a short line that the writer used twice", () => {
    expect(joined("<p>他说：</p>", "<p>他说：</p>")).toContain('<hr id="page-2"><p>他说：</p>');
  });

  it("keep a picture whose paragraph has no text", () => {
    expect(joined("<p>一</p>", '<p><img src="a.png"></p>')).toContain('<img src="a.png">');
  });
});
