import { findPeople } from "../../../../src/core/people/people.ts";
import { blocksOfText } from "../../../../src/core/text/text-block.ts";
import { lexicon } from "../lexicon/compiled-lexicon.ts";

/** People of a text as `name (title | title)`. */
export function peopleIn(text: string, title = ""): string[] {
  const { people } = findPeople(blocksOfText(text), { title, publishedTime: null, lexicon });
  return people.map(({ name, titles }) => (titles.length > 0 ? `${name} (${titles.join(" | ")})` : name));
}
