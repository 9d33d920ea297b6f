import { bareText } from "../text/bare-text.ts";

/** Letters of a headline at least; less is the name of a site. */
const MIN_HEADLINE = 5;

/** Letters at the beginning that title and heading share at least, where each goes on in its own way. */
const MIN_SHARED = 8;

/**
 * Answers whether the text of a heading is the headline of the page: its `<title>` has it, or begins with the same
 * words (a headline in two languages, a title with the site's name behind it).
 */
export function headlineTest(page: Document): (text: string | null) => boolean {
  const title = bareText(page.title);
  return (text) => {
    const bare = bareText(text ?? "");
    if (bare.length < MIN_HEADLINE) return false;
    return title.includes(bare) || sharedStart(title, bare) >= Math.max(MIN_SHARED, bare.length / 2);
  };
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
