/** What a selection holds beside the article's words: buttons of ours, and readings, which would stand in the words. */
const NO_WORDS = "button, rt, rp, [hidden]";

const LINES = "p, div, h1, h2, h3, h4, h5, h6, li, dt, dd, blockquote, figcaption, pre, tr, br";

/** The words in a range, a line a paragraph. */
export function selectedWords(range: Range): string {
  const part = range.cloneContents();
  for (const element of part.querySelectorAll(NO_WORDS)) element.remove();
  for (const line of part.querySelectorAll(LINES)) {
    line.before("\n");
    line.after("\n");
  }
  const lines = (part.textContent ?? "").split("\n").map((line) => line.replace(/\s+/gu, " ").trim());
  return lines.filter(Boolean).join("\n");
}
