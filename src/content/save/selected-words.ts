/** What a selection holds beside the article's words: buttons of ours, and readings, which would stand in the words. */
const NO_WORDS = "button, rt, rp, [hidden]";

const LINES = "p, div, h1, h2, h3, h4, h5, h6, li, dt, dd, blockquote, figcaption, pre, tr, br";

/** Stands in no text of a page: parsers leave none of it. */
const BREAK = "\0";

/** The words in a range, a line a paragraph. */
export function selectedWords(range: Range): string {
  const part = range.cloneContents();
  for (const element of part.querySelectorAll(NO_WORDS)) element.remove();
  for (const line of part.querySelectorAll(LINES)) {
    line.before(BREAK);
    line.after(BREAK);
  }
  const lines = (part.textContent ?? "").split(BREAK).map((line) => line.replace(/\s+/gu, " ").trim());
  return lines.filter(Boolean).join("\n");
}
