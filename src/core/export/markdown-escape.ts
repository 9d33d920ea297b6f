/** A reference such as &copy; would be read as the character that it names. */
const REFERENCE = /&(?=#?\w+;)/g;

/** Text that CommonMark reads back as it is, within a line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<]/g, "\\$&")
    .replace(REFERENCE, "\\&")
    .replace(/~~/g, "\\~~");
}

/** What begins a block only at the start of a line: #, >, list markers, rules, underlines of headings, fences. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(\s*)(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-{3,}|=+\s*$|~{3,}|\|)/, "$1\\$2")
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

/** An address as the destination of a link or an image. */
export function linkDestination(address: string): string {
  return encodeDelimiters(address).replace(REFERENCE, "\\&");
}

/** An address as a link of its own, `<https://…>`: no reference is read there, and no backslash escapes. */
export function autolink(address: string): string {
  return `<${encodeDelimiters(address)}>`;
}

/**
 * Percent-encodes what would end an address in Markdown. The URL parser does it in paths, but not in queries and not in
 * addresses without a host (`mailto:`).
 */
function encodeDelimiters(address: string): string {
  return address
    .replace(/[\s\p{Cc}\\<>`]/gu, (character) => encodeURIComponent(character))
    .replaceAll("(", "%28")
    .replaceAll(")", "%29");
}
