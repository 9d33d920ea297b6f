import { bareText } from "../../text/bare-text.ts";
import { foldTraditional } from "../../text/fold-traditional.ts";
import type { BodyLine } from "./body-lines.ts";

/** Letters from which the first part of a title is taken for it: sites add their name after it. */
const MIN_TITLE_PART = 8;
const MIN_TITLE = 4;

/** Label of what a site says of its story for lists and search engines. A deck (核心提示, 摘要) is part of the story. */
const DESCRIPTION_LABEL = /^[【[（(]?(?:简介|description)[】\]）)]?\s*[：:]\s*/iu;

/** Share of a description's letters that its story says again, sequence by sequence. */
const MIN_SAID_AGAIN = 0.5;

/** Letters of such a sequence: long enough that two texts share it by copying alone. */
const SEQUENCE_LENGTH = 6;

/** Answers whether a line is one of `titles`, whole or without the site's name after it. A sentence with its full stop is none. */
export function titleMatcher(titles: readonly string[]): (text: string) => boolean {
  const isStopped = (text: string): boolean => /。\s*$/u.test(text);
  const areStopped = titles.some(isStopped);
  const known = titles.map(bareText);
  const longest = known.reduce((most, title) => Math.max(most, title.length), 0);
  return (text) => {
    // Punctuation and spaces fall away, so that a line may be longer than the title, but not much.
    if (text.length > longest * 2 + 10 || (isStopped(text) && !areStopped)) return false;
    const bare = bareText(text);
    if (bare.length < MIN_TITLE) return false;
    return known.some((title) => title === bare || (bare.length >= MIN_TITLE_PART && title.startsWith(bare)));
  };
}

/** True for a line that is labelled as the story's description and says little that the lines after it don't. */
export function isDescription(lines: readonly BodyLine[], index: number): boolean {
  const text = lines[index]?.text ?? "";
  const label = DESCRIPTION_LABEL.exec(foldTraditional(text))?.[0];
  if (!label) return false;
  const bare = bareText(text.slice(label.length));
  const story = bareText(
    lines
      .slice(index + 1)
      .map((line) => line.text)
      .join(""),
  );
  let saidAgain = 0;
  for (let at = 0; at + SEQUENCE_LENGTH <= bare.length; at += SEQUENCE_LENGTH) {
    if (story.includes(bare.slice(at, at + SEQUENCE_LENGTH))) saidAgain += SEQUENCE_LENGTH;
  }
  return saidAgain > 0 && saidAgain >= bare.length * MIN_SAID_AGAIN;
}

/** Letters of a pull quote; fewer are words that a writer uses twice. */
const PULL_QUOTE = { least: 10, most: 120 };

/** The paragraph that a pull quote is taken from is longer than it by this factor; a deck with its label is not. */
const MIN_LONGER = 1.25;

/** Letters from which a text is a book, which is not looked through for each of its lines. */
const LONGEST_STORY = 60_000;

/**
 * Indexes of quotations that a longer line above them says word for word, set large to be seen first. Such a quotation
 * has one line, and no line announces it. A paragraph is none: writers say things twice; nor is what is quoted first and
 * told of later.
 */
export function pullQuotes(lines: readonly BodyLine[]): Set<number> {
  const told = lines.map(({ text, block }) => (block.kind === "heading" ? "" : bareText(text)));
  if (told.join("").length > LONGEST_STORY) return new Set();
  const isToldAbove = (index: number): boolean => {
    const quote = told[index] ?? "";
    if (quote.length < PULL_QUOTE.least || quote.length > PULL_QUOTE.most) return false;
    const least = quote.length * MIN_LONGER;
    return told.slice(0, index).some((line) => line.length >= least && line.includes(quote));
  };
  return new Set([...told.keys()].filter((index) => isUnannounced(lines, index) && isToldAbove(index)));
}

/** True for the one line of a quotation, below none that ends in a colon. */
function isUnannounced(lines: readonly BodyLine[], index: number): boolean {
  const quote = lines[index]?.block.element.closest("blockquote");
  const [above, below] = [lines[index - 1], lines[index + 1]];
  if (!quote || /[：:]$/u.test(above?.text ?? "")) return false;
  return ![above, below].some((line) => line && quote.contains(line.block.element));
}
