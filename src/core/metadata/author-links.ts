import { tagOf } from "../page/dom.ts";
import type { LineRange, PageSurvey } from "../page/survey.ts";
import { spell } from "../text/spell.ts";
import { closeSet } from "./author-names.ts";

/** Pages about a writer, as sites address them. */
const WRITERS_PAGE =
  /\/(?:authors?|writers?|reporters?|journalists?|columnists?|users?|u|people|profile|member)\/|space-uid/iu;

/** What a link to a writer is called, in its last words: `follow-nickName`, `author_link`. */
const CALLED_WRITER =
  /(?:^| )(?:author|byline|writer|reporter|columnist|(?:nick|user|up|account) ?name)(?: (?:name|link|url))?$/u;

/** Characters of a name. */
const MAX_NAME = 30;

/** More names than this are a list of members. */
const MOST_NAMES = 3;

/** Names that stand in links to their owners between the title and the story, in order; none where there are many. */
export function linkedAuthors(root: ParentNode, survey: PageSurvey, head: LineRange): string[] {
  const names = new Set<string>();
  for (const link of root.querySelectorAll("a, [rel~=author], [itemprop~=author]")) {
    const at = survey.rangeOf(link)?.first ?? -1;
    if (at < head.first || at >= head.end || !leadsToWriter(link)) continue;
    const name = (link.textContent ?? "").replace(/\s+/gu, " ").trim();
    if (name.length > 1 && name.length <= MAX_NAME) names.add(closeSet(name));
  }
  return names.size > MOST_NAMES ? [] : [...names];
}

function leadsToWriter(link: Element): boolean {
  if (link.matches("[rel~=author], [itemprop~=author]")) return true;
  if (tagOf(link) !== "a") return false;
  const names = (link.getAttribute("class") ?? "").split(/\s+/u).map(spell);
  return names.some((name) => CALLED_WRITER.test(name)) || WRITERS_PAGE.test(link.getAttribute("href") ?? "");
}
