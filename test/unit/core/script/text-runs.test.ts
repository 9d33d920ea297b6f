// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupTextNodes, textOfGroup, writeGroup } from "../../../../src/core/script/text-runs.ts";
import { convert } from "./compiled-engine.ts";

/** Pieces of a block: text, inline elements with text, and what is no prose. */
const text = fc.string({ unit: fc.constantFrom(..."头发里面软件干部，a\u{20BB7}", "程序员"), maxLength: 5 });
const piece = fc.tuple(fc.constantFrom("", "b", "a", "code"), text);
const blocks = fc.array(fc.array(piece, { maxLength: 6 }), { maxLength: 4 });

function pageOf(content: readonly (readonly (readonly [string, string])[])[]): HTMLElement {
  const root = document.createElement("div");
  for (const pieces of content) {
    const block = document.createElement("p");
    for (const [tag, written] of pieces) {
      if (tag === "") block.append(written);
      else block.append(Object.assign(document.createElement(tag), { textContent: written }));
    }
    root.append(block);
  }
  return root;
}

/** Elements with the places of their text nodes, and no text. */
const skeletonOf = (root: Element): string => root.outerHTML.replace(/(?<=>)[^<]+/g, "#");

describe("a block's text in its nodes", () => {
  it("is all of the converted text, in order, whatever the conversion makes of its length", () => {
    fc.assert(
      fc.property(blocks, fc.boolean(), (content, vocabulary) => {
        const root = pageOf(content);
        for (const group of groupTextNodes(root)) {
          const converted = convert(textOfGroup(group), { from: "zh-Hans", to: "zh-Hant-TW", vocabulary });
          writeGroup(group, converted);
          expect(textOfGroup(group)).toBe(converted);
        }
      }),
    );
  });

  it("keeps the elements where they are, and code as it is", () => {
    fc.assert(
      fc.property(blocks, (content) => {
        const root = pageOf(content);
        const codes = [...root.querySelectorAll("code")].map((code) => code.textContent);
        const before = skeletonOf(root);
        for (const group of groupTextNodes(root)) {
          writeGroup(group, convert(textOfGroup(group), { from: "zh-Hans", to: "zh-Hant-TW" }));
        }
        expect(skeletonOf(root)).toBe(before);
        expect([...root.querySelectorAll("code")].map((code) => code.textContent)).toEqual(codes);
      }),
    );
  });

  it("loses nothing where a converter answers anything at all", () => {
    fc.assert(
      fc.property(blocks, fc.string(), (content, answer) => {
        for (const group of groupTextNodes(pageOf(content))) {
          writeGroup(group, answer);
          expect(textOfGroup(group)).toBe(answer);
        }
      }),
    );
  });
});
