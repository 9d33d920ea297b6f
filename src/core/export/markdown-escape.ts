/** Text that CommonMark reads back as it is, within a line. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<]/g, "\\$&")
      // A reference such as &copy; would be read as the character that it names.
      .replace(/&(?=#?\w+;)/g, "\\&")
      .replace(/~~/g, "\\~~")
  );
}

/** What begins a block only at the start of a line: #, >, list markers, rules, underlines of headings, fences. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(\s*)(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-{3,}|=+\s*$|~{3,}|\|)/, "$1\\$2")
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
