/** What is no block of its own: pieces of a line, and parts of a table that stand for nothing outside it. */
const NO_BLOCK = /^(?:inline|contents|none|ruby|table-(?!cell|caption))/u;

/** Blocks of the live page around a place, from the inside out. */
export interface BlocksAround {
  /** None holds the same text as the one before. */
  readonly blocks: readonly Element[];
  /** The innermost that holds more than one paragraph, by its number: what is meant, most often. */
  readonly meant: number;
}

/** @param letters  how much text an element holds */
export function blocksAround(place: Element, letters: (element: Element) => number): BlocksAround {
  const blocks: Element[] = [];
  let last = 0;
  for (let at: Element | null = place; at && at !== at.ownerDocument.documentElement; at = at.parentElement) {
    const held = letters(at);
    if (held === last || !isBlock(at)) continue;
    blocks.push(at);
    last = held;
  }
  const meant = blocks.findIndex((block) => holdsParagraphs(block, letters));
  return { blocks, meant: Math.max(0, meant) };
}

/** Counts the text of elements once each. */
export function letterCounter(): (element: Element) => number {
  const counted = new WeakMap<Element, number>();
  return (element) => {
    const count = counted.get(element) ?? (element.textContent ?? "").replace(/\s+/gu, "").length;
    counted.set(element, count);
    return count;
  };
}

function holdsParagraphs(block: Element, letters: (element: Element) => number): boolean {
  if ([...block.children].some(({ localName }) => localName === "br")) return true;
  return [...block.children].filter((child) => letters(child) > 0 && isBlock(child)).length > 1;
}

function isBlock(element: Element): boolean {
  return !NO_BLOCK.test(getComputedStyle(element).display);
}
