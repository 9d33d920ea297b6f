import { BLOCK_TAGS } from "../../core/page/blocks.ts";
import { isElement, isText, tagOf } from "../../core/page/dom.ts";

/** What stands between the article's lines and is the reader's. */
const OURS = "button, [hidden], .removals-line, .parts";

/** Readings, which would stand in the words. */
const NO_WORDS = new Set(["rt", "rp"]);

const CELLS = new Set(["td", "th"]);

/** Blocks that stand close under each other. */
const CLOSE = new Set("li dt dd tr thead tbody tfoot".split(" "));

/** What stands between two texts; the strongest of the breaks between them. */
const BREAKS = ["", "\n", "\n\n"];
const LINE = 1;
const PARAGRAPH = 2;

/** What a range holds of the article, without what is the reader's. Inert: nothing in it is loaded a second time. */
export function selectedPart(range: Range): HTMLElement {
  const { commonAncestorContainer: node } = range;
  const isCode = (isElement(node) ? node : node.parentElement)?.closest("pre");
  const part = document.implementation.createHTMLDocument("").createElement(isCode ? "pre" : "div");
  part.append(range.cloneContents());
  for (const ours of part.querySelectorAll(OURS)) ours.remove();
  return part;
}

/**
 * The words in a part of the article: an empty line between paragraphs, a line an item, a row and a `<br>`, a tab between
 * cells, and code as it is.
 */
export function wordsIn(part: Element): string {
  const words = startWords();

  const visit = (element: Element, isCode: boolean, isClose: boolean): void => {
    if ([...element.children].some(isCell)) {
      const cells = [...element.children].filter(isCell);
      words.add(cells.map((cell) => wordsIn(cell).replace(/\s+/gu, " ")).join("\t"), true);
      return;
    }
    for (const child of element.childNodes) {
      if (isText(child)) words.add(child.data, isCode);
      else if (isElement(child)) visitChild(child, isCode, isClose);
    }
  };

  const visitChild = (element: Element, isCode: boolean, isClose: boolean): void => {
    const tag = tagOf(element);
    if (NO_WORDS.has(tag)) return;
    if (tag === "br") words.endLine();
    const strength = !BLOCK_TAGS.has(tag) ? 0 : isClose || CLOSE.has(tag) ? LINE : PARAGRAPH;
    words.end(strength);
    visit(element, isCode || tag === "pre", isClose || CLOSE.has(tag));
    words.end(strength);
  };

  visit(part, tagOf(part) === "pre", false);
  return words.text();
}

const isCell = (element: Element): boolean => CELLS.has(tagOf(element));

/** Words that are being read, with the break that stands before the next. */
function startWords() {
  let text = "";
  let pending = 0;
  return {
    text: () => text.trimEnd(),
    add(data: string, isCode: boolean): void {
      const folded = isCode ? data : data.replace(/\s+/gu, " ");
      const words = !isCode && (pending > 0 || !text || /\s$/u.test(text)) ? folded.trimStart() : folded;
      if (!words) return;
      text = pending > 0 ? text.trimEnd() + BREAKS[pending] + words : text + words;
      pending = 0;
    },
    /** At least such a break comes here. */
    end(strength: number): void {
      if (text) pending = Math.max(pending, strength);
    },
    /** A second one leaves an empty line. */
    endLine(): void {
      if (text) pending = Math.min(pending + 1, PARAGRAPH);
    },
  };
}
