// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { dropNames } from "../../../../src/content/snapshot/live-reads.ts";
import { emptySilentParts, keepParagraphs } from "../../../../src/content/snapshot/prepare-copy.ts";

/** A paragraph that a script filled with a block, and what stands around it. */
function paragraphWith(tag: string): HTMLElement {
  const root = document.createElement("div");
  const paragraph = document.createElement("p");
  const block = document.createElement(tag);
  block.append("乙");
  paragraph.append("甲", block);
  root.append(paragraph);
  return root;
}

const parsed = (html: string): HTMLElement => {
  const root = document.createElement("div");
  root.innerHTML = html;
  return root;
};

describe("a paragraph that a script filled", () => {
  // HTML Standard, "in body": their start tags close an open p element.
  test.each(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section ul".split(
      " ",
    ),
  )("with %s in it is a box, and is read again as it stands", (tag) => {
    const root = paragraphWith(tag);
    keepParagraphs(root, "CSS1Compat");
    expect(root.firstElementChild?.localName).toBe("div");
    const again = parsed(root.innerHTML);
    expect(again.innerHTML).toBe(root.innerHTML);
  });

  test("with a table in it is a box, but for pages in quirks mode, whose parser leaves it there", () => {
    const [standard, quirks] = [paragraphWith("table"), paragraphWith("table")];
    keepParagraphs(standard, "CSS1Compat");
    keepParagraphs(quirks, "BackCompat");
    expect(standard.firstElementChild?.localName).toBe("div");
    expect(quirks.firstElementChild?.localName).toBe("p");
  });

  test.each(["span", "b", "img", "button", "ruby"])("with %s in it stays", (tag) => {
    const root = paragraphWith(tag);
    keepParagraphs(root, "CSS1Compat");
    expect(root.firstElementChild?.localName).toBe("p");
  });

  test("keeps its attributes as a box", () => {
    const root = paragraphWith("div");
    root.firstElementChild?.setAttribute("class", "lead");
    keepParagraphs(root, "CSS1Compat");
    expect(root.firstElementChild?.getAttribute("class")).toBe("lead");
  });
});

describe("what holds no text of the page", () => {
  test.each([
    ["<script>let a</script>", "<script></script>"],
    ['<script type="application/ld+json">{}</script>', '<script type="application/ld+json">{}</script>'],
    ["<svg><text>甲</text></svg>", "<svg></svg>"],
    ["<canvas>甲</canvas>", "<canvas></canvas>"],
    ["<style>p{}</style>甲", "甲"],
    ['<video src="a.mp4"><track src="a.vtt"></video>', '<video src="a.mp4"></video>'],
    ['<video><source src="a.mp4"><source src="b.mp4"></video>', '<video data-src="a.mp4"></video>'],
    ['<audio data-src="c.mp3"><source src="a.mp3"></audio>', '<audio data-src="c.mp3"></audio>'],
    ['<math href="/a"><mi href="/b">x</mi></math>', "<math><mi>x</mi></math>"],
    ["<noscript><p>甲</p></noscript>", "<noscript><p>甲</p></noscript>"],
  ])("%s becomes %s", (html, expected) => {
    const root = parsed(html);
    emptySilentParts(root);
    expect(root.innerHTML).toBe(expected);
  });
});

describe("names that hide what a document or a form is", () => {
  test.each("button embed fieldset form iframe img input object output select textarea".split(" "))(
    "go from %s, and others stay",
    (tag) => {
      const root = document.createElement("div");
      const [named, other] = [document.createElement(tag), document.createElement(tag)];
      named.setAttribute("name", "body");
      named.id = "getAttribute";
      other.setAttribute("name", "lead");
      other.id = "story";
      root.append(named, other);
      dropNames(root);
      expect([named.getAttribute("name"), named.getAttribute("id")]).toEqual([null, null]);
      expect([other.getAttribute("name"), other.getAttribute("id")]).toEqual(["lead", "story"]);
    },
  );
});
