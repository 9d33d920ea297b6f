import { readBlocks } from "../page/blocks.ts";

/** Letters from which a line that stands in two parts is a repeat, and not a word that the writer used twice. */
const MIN_REPEAT = 12;

/**
 * The parts of a split article as one body: the first with the others behind it, each under a rule whose id is its
 * page's, `page-2`. What a part repeats from those before it (a headline, a standfirst, an editor's note) is left out.
 * Changes `first` and empties `later`.
 */
export function joinParts(first: HTMLElement, later: readonly HTMLElement[]): HTMLElement {
  const known = new Set(later.length > 0 ? textsOf(first) : []);
  for (const [index, part] of later.entries()) {
    removeRepeats(part, known);
    for (const text of textsOf(part)) known.add(text);
    const rule = first.ownerDocument.createElement("hr");
    rule.id = `page-${index + 2}`;
    // Each part was made in an inert document of its own.
    first.append(rule, first.ownerDocument.adoptNode(part));
    part.replaceWith(...part.childNodes);
  }
  return first;
}

function textsOf(part: HTMLElement): string[] {
  return readBlocks(part).map((block) => block.text);
}

function removeRepeats(part: HTMLElement, known: ReadonlySet<string>): void {
  for (const { element, text } of readBlocks(part)) {
    const isWhole = element !== part && element.textContent?.trim() === text;
    if (isWhole && text.length >= MIN_REPEAT && known.has(text)) element.remove();
  }
}
