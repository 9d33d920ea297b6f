/** Where the quotation begins that a text opens and does not close; -1 without one. */
export function openQuote(text: string): number {
  const last = (signs: string): number => Math.max(...[...signs].map((sign) => text.lastIndexOf(sign)));
  const opened = last("“「『");
  return opened > last("”」』") ? opened : -1;
}
