import { comparable } from "../prune/articles-of-page.ts";
import { type BodyLine, LINK_LINE_SHARE } from "./body-lines.ts";
import { isSentence } from "./judge-line.ts";

/** Lines of the story to one place with links at least; a digest of others' stories has a link over each of its lines. */
const MIN_LINES_A_PLACE = 2;

/** Letters of the label over such links at most: 同场加映. */
const MAX_LABEL = 12;

/**
 * Indexes of lines amid a story that lead to other stories of its site: nothing but a link, no heading, to an address
 * built like the page's own; with the label that opens their box, whatever its words. `isStory` runs parallel to `lines`.
 */
export function otherStories(
  lines: readonly BodyLine[],
  isStory: readonly boolean[],
  url: string,
): Set<number> {
  const form = formOf(url);
  const found = new Set<number>();
  let places = 0;
  lines.forEach((line, index) => {
    if (!form || isStory[index] || !leadsAlone(line) || !leadsElsewhere(line)) return;
    if (!found.has(index - 1)) {
      places++;
      if (isLabel(lines, index - 1)) found.add(index - 1);
    }
    found.add(index);
  });
  const told = isStory.filter(Boolean).length;
  return places * MIN_LINES_A_PLACE <= told ? found : new Set();

  function leadsElsewhere({ block }: BodyLine): boolean {
    const addresses = block.runs.flatMap(
      ({ node }) => node.parentElement?.closest("a[href]")?.getAttribute("href") ?? [],
    );
    const isOther = (address: string): boolean =>
      formOf(address) === form && comparable(address, url) !== comparable(url, url);
    return addresses.length > 0 && addresses.every(isOther);
  }
}

/** Begins a point of the story's own: 1． · （二） · 三、 */
const POINT = /^[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、）)]/u;

/** True for a line that is a link, and no sentence or point of the story. */
function leadsAlone({ block, linkShare, text }: BodyLine): boolean {
  const isLine = block.kind === "paragraph" || block.kind === "list-item";
  return isLine && linkShare >= LINK_LINE_SHARE && !isSentence(text) && !POINT.test(text);
}

/** A step of an address that tells its story from others: `123456.html`, `8aBcD2eFgH`. */
const NUMBER = /\d{3}|^(?=.*\d)[\w-]{8,}$/u;

/** Site, number of steps and which of them are numbers; `null` for an address without a number, or for none. */
function formOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, search } = new URL(address);
  const steps = `${pathname}${search}`.split(/[/?&=]/u).map((step) => (NUMBER.test(step) ? "0" : ""));
  return steps.includes("0") ? `${hostname}${steps.join("/")}` : null;
}

/** True for a few words without a link that begin the box of the line below them. */
function isLabel(lines: readonly BodyLine[], index: number): boolean {
  const [above, label, below] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!above || !label || !below || label.linkShare > 0 || label.letters > MAX_LABEL) return false;
  let box = label.block.element;
  while (box.parentElement && !box.parentElement.contains(above.block.element)) box = box.parentElement;
  return box.contains(below.block.element);
}
