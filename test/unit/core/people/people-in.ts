import { JSDOM } from "jsdom";
import { blocksOfText } from "../../../../src/core/blocks.ts";
import { findPeople } from "../../../../src/core/people/people.ts";

const element = new JSDOM("").window.document.body;

/** People of a text as `name (title | title)`. */
export function peopleIn(text: string, title = ""): string[] {
  const { people } = findPeople(blocksOfText(text, element), { title, publishedTime: null });
  return people.map(({ name, titles }) => (titles.length > 0 ? `${name} (${titles.join(" | ")})` : name));
}
