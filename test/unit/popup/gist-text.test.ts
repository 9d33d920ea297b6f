import { JSDOM } from "jsdom";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { gistText } from "../../../src/popup/gist-text.ts";

const { window } = new JSDOM("");

beforeEach(() => {
  vi.stubGlobal("document", window.document);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("the sentences of a gist stand one behind the other, and each leads to its place", () => {
  const reveal = vi.fn<(id: string) => void>();
  const paragraph = window.document.createElement("p");
  const sentences = ["岚江大桥通车。", "大桥全长三公里。"];
  paragraph.append(
    ...gistText(
      sentences.map((text, at) => ({ id: `gist-${at + 1}`, text })),
      reveal,
    ),
  );
  expect(paragraph.textContent).toBe("岚江大桥通车。 大桥全长三公里。 ");
  for (const button of paragraph.querySelectorAll("button")) button.click();
  expect(reveal.mock.calls).toEqual([["gist-1"], ["gist-2"]]);
});
