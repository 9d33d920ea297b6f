import { MOST_LINES } from "../page/survey.ts";
import type { ReadingContext } from "../text/reading-context.ts";
import type { TextBlock } from "../text/text-block.ts";
import { type HeadingLine, type HeadingStyle, readHeadingLine } from "./heading-line.ts";
import { joinLines } from "./join-lines.ts";
import { isNoHeading, isSpeakerLine, repeatsTitle } from "./not-headings.ts";

/** Fewest characters of text that a section has. */
const SHORTEST_SECTION = 24;

/** Headings take no more of the text than this: where all is bold, bold says nothing. */
const LARGEST_SHARE = 0.3;

/** Headings of the article in order: real ones and lines that serve as such; empty where it has none. */
export function findHeadings(blocks: readonly TextBlock[], context: ReadingContext): HeadingLine[] {
  const lines = candidates(blocks, context);
  const kept = new Map<HeadingStyle, HeadingLine[]>();
  for (const [style, group] of groupByStyle(lines)) {
    const good = keepGroup(style, group, lines, blocks);
    if (good.length > 0) kept.set(style, good);
  }
  const firstProse = blocks.findIndex(isProse);
  const found = [...kept.values()]
    .flat()
    .filter((line) => !isDeck(line, kept.get(line.style) ?? [], firstProse));
  const marked = found.filter((line) => line.style !== "plain");
  // Plain lines count beside marked ones only where they look like their equals; alone, several are needed.
  const all = marked.length > 0 ? found : found.filter((line) => line.style === "plain");
  const ordered = all.sort((a, b) => a.index - b.index);
  return ordered.length === 1 && !carriesAlone(ordered[0], blocks) ? [] : ordered;
}

/** Fewest characters of prose on either side of an article's only heading. */
const ALONE = { before: 60, after: 120 };

/** A single heading must part the article: prose before it, and more than a caption's worth after it. */
function carriesAlone(line: HeadingLine | undefined, blocks: readonly TextBlock[]): boolean {
  if (!line || !/^(?:h\d|bold|large)$/u.test(line.style)) return false;
  const proseIn = (part: readonly TextBlock[]): number =>
    part.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
  return (
    proseIn(blocks.slice(0, line.index)) >= ALONE.before &&
    proseIn(blocks.slice(line.index + line.lines)) >= ALONE.after
  );
}

/** Width from which a line over the whole article is its deck, in characters. */
const DECK_WIDTH = 24;

/** A line before all prose is a deck or a label, unless it is the first of several of its kind. */
function isDeck(line: HeadingLine, peers: readonly HeadingLine[], firstProse: number): boolean {
  if (line.enumerator || (firstProse >= 0 && firstProse < line.index)) return false;
  return peers.length < 2 || line.text.length >= DECK_WIDTH;
}

function candidates(blocks: readonly TextBlock[], context: ReadingContext): HeadingLine[] {
  const lines: HeadingLine[] = [];
  const end = Math.min(blocks.length, MOST_LINES);
  for (let index = 0, taken = 1; index < end; index += taken) {
    const whole = joinLines(blocks, index);
    taken = whole.lines;
    const line = readHeadingLine(whole.block, index);
    if (!line || repeatsTitle(line.text, context.title)) continue;
    // A speaker's line is kept so that its whole group is known for what it is.
    if (isSpeakerLine(line.text) || !isNoHeading(line.text)) lines.push({ ...line, lines: taken });
  }
  const repeats = new Map<string, number>();
  for (const line of lines) repeats.set(shapeOf(line), (repeats.get(shapeOf(line)) ?? 0) + 1);
  return lines.filter((line) => (repeats.get(shapeOf(line)) ?? 0) < LABEL_REPEATS);
}

/** A line that comes so often, but for its digits, is a label of the site. */
const LABEL_REPEATS = 3;

function shapeOf({ text }: HeadingLine): string {
  return text.replace(/\d+/gu, "0");
}

function groupByStyle(lines: readonly HeadingLine[]): ReadonlyMap<HeadingStyle, HeadingLine[]> {
  const groups = new Map<HeadingStyle, HeadingLine[]>();
  for (const line of lines) {
    const group = groups.get(line.style);
    if (group) group.push(line);
    else groups.set(line.style, [line]);
  }
  return groups;
}

/** The lines of one style that head sections; none where the style is used for something else. */
function keepGroup(
  style: HeadingStyle,
  group: readonly HeadingLine[],
  all: readonly HeadingLine[],
  blocks: readonly TextBlock[],
): HeadingLine[] {
  const starts = new Map(all.map((line) => [line.index, line]));
  const heading = group.filter((line) => sectionLength(line, starts, blocks) >= SHORTEST_SECTION);
  if (heading.length < group.length * MOSTLY || heading.length < fewestOf(style, all)) return [];
  const text = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const share = group.reduce((sum, line) => sum + line.text.length, 0) / Math.max(1, text);
  if (share > LARGEST_SHARE || group.some((line) => isSpeakerLine(line.text))) return [];
  return style === "plain"
    ? heading.filter((line) => standsAmongParagraphs(line, blocks))
    : group.filter((line) => sectionLength(line, starts, blocks) > 0);
}

/** Share of a style's lines that must have text under them. */
const MOSTLY = 0.6;

/** How many lines of a style make it a style of headings. */
function fewestOf(style: HeadingStyle, all: readonly HeadingLine[]): number {
  const others = all.some((line) => line.style !== style && line.style !== "plain");
  if (/^h\d$/u.test(style) || style === "bold") return 1;
  return others ? 1 : 2;
}

/** Lines that are looked through for the text of a section: links and labels may stand first. */
const SECTION_REACH = 30;

/** Characters of text from the end of a line to its next peer, counted up to what a section needs. */
function sectionLength(
  line: HeadingLine,
  starts: ReadonlyMap<number, HeadingLine>,
  blocks: readonly TextBlock[],
): number {
  const first = line.index + line.lines;
  let length = 0;
  for (let at = first; at < first + SECTION_REACH && !isPeer(starts.get(at), line); at++) {
    const block = blocks[at];
    if (block && holdsText(block)) length += block.text.length;
    if (length >= SHORTEST_SECTION) break;
  }
  return length;
}

/** Prose or a list, as against links, dates and labels one under the other. */
function holdsText(block: TextBlock): boolean {
  if (block.linked) return false;
  return (
    block.kind !== "paragraph" ||
    block.text.length >= LONG_LINE ||
    /[。！？!?.；;：:”"」』]$/u.test(block.text)
  );
}

/** A line of so many characters is text, however it ends. */
const LONG_LINE = 40;

/** A candidate of the same look ends a section; one of another may lie inside it. */
function isPeer(other: HeadingLine | undefined, line: HeadingLine): boolean {
  return (
    other !== undefined && other.style === line.style && other.enumerator?.rank === line.enumerator?.rank
  );
}

/** A plain line heads a section only where whole sentences stand before and after it. */
function standsAmongParagraphs(line: HeadingLine, blocks: readonly TextBlock[]): boolean {
  const before = blocks[line.index - 1];
  const after = blocks[line.index + line.lines];
  return before !== undefined && after !== undefined && isProse(before) && isProse(after);
}

/** Fewest characters of a paragraph of prose. */
const SHORTEST_PROSE = 20;

function isProse(block: TextBlock): boolean {
  return (
    block.text.length >= SHORTEST_PROSE &&
    /[。！？!?.”"」』）)]$/u.test(block.text) &&
    /[，。,、]/u.test(block.text)
  );
}
