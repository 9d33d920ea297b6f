/** Links with the same address and prose in them from which that address is an anchor that was never closed. */
const MIN_REPEATS = 4;

/** UTF-16 units of text that a headline rarely has. */
const MIN_PROSE_LENGTH = 25;

/** UTF-16 units and sentences beyond which a link was laid over a story; a teaser with its title is shorter. */
const MAX_LINK_LENGTH = 250;
const MIN_STORY_SENTENCES = 4;

/**
 * Answers whether an element is a link. An anchor without an address is a place; and where the parser had to reopen
 * one anchor in paragraph after paragraph, the page forgot to close it: neither is a link.
 */
export function linkTest(page: Document): (element: Element) => boolean {
  const repeats = new Map<string, number>();
  const overStories = new Set<Element>();
  for (const link of page.querySelectorAll("a[href]")) {
    const text = link.textContent?.trim() ?? "";
    if (text.length < MIN_PROSE_LENGTH || !/[。，,.]/u.test(text)) continue;
    if (text.length > MAX_LINK_LENGTH && countSentences(text) >= MIN_STORY_SENTENCES) overStories.add(link);
    const address = link.getAttribute("href") ?? "";
    repeats.set(address, (repeats.get(address) ?? 0) + 1);
  }
  return (element) => {
    const address = element.getAttribute("href");
    return address !== null && !overStories.has(element) && (repeats.get(address) ?? 0) < MIN_REPEATS;
  };
}

function countSentences(text: string): number {
  return text.match(/[。！？]|[.!?]\s/gu)?.length ?? 0;
}
