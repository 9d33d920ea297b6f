/** True where a quotation mark or bracket has its partner in another text. */
export function hasLooseQuote(text: string): boolean {
  return PAIRS.some(([open, close]) => text.split(open).length !== text.split(close).length);
}

/** True where a quotation or bracket goes on in the text that follows. */
export function opensQuote(text: string): boolean {
  return PAIRS.some(([open, close]) => text.split(open).length > text.split(close).length);
}

const PAIRS = [
  ["“", "”"],
  ["「", "」"],
  ["『", "』"],
  ["（", "）"],
  ["《", "》"],
] as const;
