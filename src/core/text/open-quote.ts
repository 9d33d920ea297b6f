/** The signs that begin a quotation, and those that end one. */
export const OPENING_QUOTES = "“「『";
const CLOSING_QUOTES = "”」』";

/** Where the quotation begins that a text opens and does not close; -1 without one. */
export function openQuote(text: string): number {
  const last = (signs: string): number => Math.max(...[...signs].map((sign) => text.lastIndexOf(sign)));
  const opened = last(OPENING_QUOTES);
  return opened > last(CLOSING_QUOTES) ? opened : -1;
}

/** Where the first quotation ends that is open at `from`, or begins behind it; -1 without one. */
export function closeOfQuote(text: string, from: number): number {
  const found = [...CLOSING_QUOTES].map((sign) => text.indexOf(sign, from)).filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}
