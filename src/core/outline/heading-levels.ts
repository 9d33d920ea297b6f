import type { HeadingLine, HeadingStyle } from "./heading-line.ts";

/** Order of styles where enumerators don't decide: the louder one is the higher. */
const LOUDNESS: readonly HeadingStyle[] = [
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "large",
  "center",
  "bold",
  "coloured",
  "bracket",
  "symbol",
  "plain",
  "enumerated",
];

/**
 * Level of each heading, 1 the highest, without gaps: from enumerators first (一、 over （一）), then from the style. A
 * heading without a number stands over the numbered ones if the first heading has none, else under them.
 */
export function levelsOf(lines: readonly HeadingLine[]): number[] {
  const isPlainFirst = lines[0]?.enumerator === null;
  const keys = lines.map((line) => keyOf(line, isPlainFirst));
  const order = [...new Set(keys)].sort((a, b) => a - b);
  return keys.map((key) => order.indexOf(key) + 1);
}

/** More than any rank or loudness. */
const STEP = 100;

function keyOf(line: HeadingLine, isPlainFirst: boolean): number {
  const loudness = /^h\d$/u.test(line.style) || line.style === "large" ? LOUDNESS.indexOf(line.style) : 50;
  if (line.enumerator) return STEP + line.enumerator.rank;
  return (isPlainFirst ? 0 : 2 * STEP) + loudness;
}
