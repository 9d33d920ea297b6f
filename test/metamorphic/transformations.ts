import { foldTraditional } from "../../src/core/text/fold-traditional.ts";
import { inOtherScript } from "../unit/core/body/other-script.ts";

/** A change to a page that changes nothing of what it says. */
export interface Transformation {
  readonly name: string;
  /** Changes the page; `other` lends its clutter. */
  apply(page: Document, other: Document): void;
}

const HAN_BEFORE_DIGIT = /(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu;

const SPACED_DIGIT = /(?<=\p{Script=Han}) (?=\d)|(?<=\d) (?=\p{Script=Han})/gu;

/** Full-width digits stand in the same order as ASCII ones. */
const FULL_WIDTH_OFFSET = 0xfee0;

/** Changes by what is made together: no two of a group change the same characters, or the same boxes. */
export const TRANSFORMATIONS: Readonly<Record<string, readonly Transformation[]>> = {
  "markup that says nothing": [
    {
      name: "one more box around everything",
      apply(page) {
        const box = page.createElement("div");
        box.append(...page.body.childNodes);
        page.body.append(box);
      },
    },
    {
      name: "a box around every paragraph's text",
      apply(page) {
        for (const paragraph of page.querySelectorAll("p")) {
          const box = page.createElement("span");
          box.append(...paragraph.childNodes);
          paragraph.append(box);
        }
      },
    },
    {
      name: "attributes in another order",
      apply(page) {
        for (const element of page.querySelectorAll("*")) {
          const attributes = [...element.attributes].reverse();
          for (const { name } of attributes) element.removeAttribute(name);
          for (const { name, value } of attributes) element.setAttribute(name, value);
        }
      },
    },
    {
      name: "comments and white space between all elements",
      apply(page) {
        for (const element of page.body.querySelectorAll("div, p, h1, h2, h3, li, section")) {
          element.before(page.createComment(" "), page.createTextNode("\n  "));
        }
      },
    },
  ],
  "boxes fewer, and spaces between Chinese characters and digits": [
    {
      name: "no box without a name around other boxes",
      apply(page) {
        for (const box of page.querySelectorAll("div")) {
          const holdsBoxes = [...box.childNodes].every(
            (node) => node.nodeName === "DIV" || node.nodeName === "P" || node.textContent?.trim() === "",
          );
          if (holdsBoxes && !box.hasAttributes()) box.replaceWith(...box.childNodes);
        }
      },
    },
    {
      name: "spaces between Chinese characters and digits",
      apply: (page) => rewriteText(page, (text) => text.replace(HAN_BEFORE_DIGIT, " ")),
    },
  ],
  "Simplified characters, and full-width digits": [
    {
      name: "full-width digits",
      apply: (page) =>
        rewriteText(page, (text) =>
          text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH_OFFSET)),
        ),
    },
    {
      name: "Simplified characters",
      apply: (page) => rewriteText(page, foldTraditional),
    },
  ],
  "the other script, and no space beside digits": [
    {
      name: "no space between Chinese characters and digits",
      apply: (page) => rewriteText(page, (text) => text.replace(SPACED_DIGIT, "")),
    },
    {
      name: "the other script",
      apply: (page) => rewriteText(page, inOtherScript),
    },
  ],
  "what stands elsewhere, and digits of ASCII": [
    {
      name: "digits of ASCII",
      apply: (page) =>
        rewriteText(page, (text) =>
          text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH_OFFSET)),
        ),
    },
    {
      name: "a paragraph of the story once more beside it",
      apply(page) {
        const paragraphs = [...page.querySelectorAll("p")];
        // Of two that are all there is, either could be the story.
        if (paragraphs.length < 2) return;
        const longest = Math.max(...paragraphs.map(lengthOf));
        const paragraph = paragraphs.find((each) => lengthOf(each) === longest);
        if (!paragraph) return;
        const beside = page.createElement("aside");
        beside.append(paragraph.cloneNode(true));
        page.body.append(beside);
      },
    },
    {
      name: "the menu and the foot of another page",
      apply(page, other) {
        for (const clutter of other.querySelectorAll(
          "nav, header, footer, aside, .related, .share, .menu, .sidebar",
        )) {
          page.body.append(page.importNode(clutter, true));
        }
      },
    },
  ],
};

const lengthOf = ({ textContent }: Element): number => textContent?.length ?? 0;

/** Rewrites what the page's text nodes hold, and what is said of its pictures. */
function rewriteText(page: Document, rewrite: (text: string) => string): void {
  for (const picture of page.querySelectorAll("[alt]")) {
    picture.setAttribute("alt", rewrite(picture.getAttribute("alt") ?? ""));
  }
  const { SHOW_TEXT } = page.defaultView?.NodeFilter ?? { SHOW_TEXT: 4 };
  const walker = page.createTreeWalker(page.documentElement, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!/^(?:script|style)$/u.test(node.parentNode?.nodeName.toLowerCase() ?? "")) {
      node.nodeValue = rewrite(node.nodeValue ?? "");
    }
  }
}
