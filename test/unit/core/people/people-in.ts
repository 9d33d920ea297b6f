import { findPeople } from "../../../../src/core/people/people.ts";
import { blocksOfText } from "../../../../src/core/text/text-block.ts";

/** People of a text as `name (title | title)`. */
export function peopleIn(text: string, title = ""): string[] {
  const { people } = findPeople(blocksOfText(text), { title, publishedTime: null });
  return people.map(({ name, titles }) => (titles.length > 0 ? `${name} (${titles.join(" | ")})` : name));
}
