/** The text with each run of white space as one space, and none at its ends; "" for none. */
export function oneLine(text: string | null | undefined): string {
  return (text ?? "").replace(/\s+/gu, " ").trim();
}
