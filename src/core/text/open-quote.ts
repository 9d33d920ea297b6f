/** Quotation marks: those that begin a quotation, with those that end it. */
export const QUOTES: Readonly<Record<string, string>> = { "“": "”", "「": "」", "『": "』" };
export const OPENING_QUOTES = Object.keys(QUOTES).join("");

/** Where the quotation begins that a text opens and does not close; -1 without one. */
export function openQuote(text: string): number {
  const last = (signs: readonly string[]): number => Math.max(...signs.map((sign) => text.lastIndexOf(sign)));
  const opened = last(Object.keys(QUOTES));
  return opened > last(Object.values(QUOTES)) ? opened : -1;
}

/** Where the first quotation ends that is open at `from`, or begins behind it; -1 without one. */
export function closeOfQuote(text: string, from: number): number {
  const found = Object.values(QUOTES)
    .map((sign) => text.indexOf(sign, from))
    .filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}

const PAIRS = Object.entries({ ...QUOTES, "（": "）", "《": "》" });

/** True where a quotation mark or bracket has its partner in another text. */
export function hasLooseQuote(text: string): boolean {
  return PAIRS.some(([open, close]) => text.split(open).length !== text.split(close).length);
}

/** True where a quotation or bracket goes on in the text that follows. */
export function opensQuote(text: string): boolean {
  return PAIRS.some(([open, close]) => text.split(open).length > text.split(close).length);
}
