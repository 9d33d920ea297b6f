import type { Credits } from "../article.ts";
import type { StructuredMetadata } from "./structured-metadata.ts";

/** A byline is a name or a few; longer text is a mistake of the markup. */
const MAX_LENGTH = 80;

/** Who wrote it, in one line: the reporters, else the author that the page names to machines; `null` if unknown. */
export function chooseByline(
  credits: Pick<Credits, "reporters">,
  structured: StructuredMetadata,
  siteName: string | null,
  head: readonly string[],
  fallback: string | null,
): string | null {
  if (credits.reporters.length > 0) return credits.reporters.join(" ");
  const authors = [
    ...new Set(structured.authors.filter((author) => isAuthor(author) && !siteName?.includes(author))),
  ];
  // A list of people stands in JSON-LD one by one; meta tags repeat them.
  const [author] = authors;
  const guess = fallback?.replace(/\s+/gu, " ").trim() ?? "";
  return author ?? writtenBy(head) ?? (isAuthor(guess) ? guess : null);
}

/** By Ann Miller, under the title. */
const WRITTEN_BY =
  /^(?:By|BY|by)[:\s]\s*([A-ZÀ-ÖØ-ÞΑ-ΩА-Я][A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣.'’-]+(?:\s[A-ZÀ-ÖØ-ÞΑ-ΩА-Я][A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣.'’-]*){1,3}(?:\s(?:and|&)\s[A-ZÀ-ÖØ-ÞΑ-ΩА-Я][A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣.'’ -]+)?)$/u;

function writtenBy(head: readonly string[]): string | null {
  for (const line of head) {
    const name = line.length <= MAX_LENGTH ? WRITTEN_BY.exec(line)?.[1] : null;
    if (name) return name;
  }
  return null;
}

/** Not an address, a number or an account. */
function isAuthor(text: string): boolean {
  return (
    /[A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣]{2}/u.test(text) &&
    !/^https?:|@|^\d+$|[_|,，。]|\d{4}|\d:\d/u.test(text) &&
    text.length <= MAX_LENGTH
  );
}
