import { isPosted } from "../dates/posted.ts";
import type { PageSurvey } from "../page/survey.ts";
import type { LineRange } from "../page/survey-lines.ts";
import { oneLine } from "../text/one-line.ts";
import { isDense } from "../text/prose.ts";
import { spell } from "../text/spell.ts";
import { closeSet } from "./author-names.ts";

/** Pages about a writer, as sites address them. */
const WRITERS_PAGE = /\/(?:authors?|writers?|reporters?|journalists?|columnists?)\//iu;

/** Pages about anyone, those that a story tells of among them: a writer where the time of publication stands beside. */
const PERSONS_PAGE = /\/(?:users?|u|people|profile|member)\/|space-uid/iu;

/** What a writer's name is called, in its last words: `follow-nickName`, `author_link`, `UserLink`. */
const CALLED_WRITER =
  /(?:^| )(?:author|byline|writer|reporter|columnist|contributor|user(?= link)|(?:nick|user|up|account) ?name)(?: (?:name|link|url))?$/u;

/** What `rel` or `itemprop` says for machines of who wrote the page. */
const MARKED = /(?:^|\s)author(?:\s|$)/iu;

/** Classes of what may be called so; of a link, any. */
const MAY_NAME = /author|byline|name|user|writer|reporter/iu;

/** Characters of a name, and of one in Latin letters that leads to its owner. */
const MAX_NAME = 14;
const MAX_LATIN_NAME = 30;

/** More names than this are a list of members. */
const MOST_NAMES = 3;

/** Names that lead to their owners, or are called names of writers, between the title and the story, in order; none where there are many. */
export function markedAuthors(scope: Element | null, survey: PageSurvey, head: LineRange): string[] {
  const names = new Set<string>();
  for (const { element, tag, first: at } of survey.elements) {
    if (at < head.first || at >= head.end) continue;
    if (!namesWriter(element, tag) && !(leadsToPerson(element) && isByTime(survey, at))) continue;
    if (scope && !scope.contains(element)) continue;
    const name = oneLine(element.textContent);
    const most = tag === "a" && !isDense(name) ? MAX_LATIN_NAME : MAX_NAME;
    if (name.length > 1 && name.length <= most) names.add(closeSet(name));
  }
  return names.size > MOST_NAMES ? [] : [...names];
}

function leadsToPerson(element: Element): boolean {
  return PERSONS_PAGE.test(element.getAttribute("href") ?? "");
}

/** True for a line that tells nothing, with the time of publication in it or in a line beside it. */
function isByTime({ lines }: PageSurvey, at: number): boolean {
  if (/[，。！？]/u.test(lines[at]?.text ?? "")) return false;
  return lines.slice(Math.max(0, at - 1), at + 2).some(({ text, prose }) => prose === 0 && isPosted(text));
}

function namesWriter(element: Element, tag: string): boolean {
  const names = element.getAttribute("class") ?? "";
  const marks = [element.getAttribute("rel"), element.getAttribute("itemprop")];
  if (marks.some((mark) => mark !== null && MARKED.test(mark))) return true;
  if (tag !== "a" && !MAY_NAME.test(names)) return false;
  const called = names.split(/\s+/u).some((name) => CALLED_WRITER.test(spell(name)));
  return called || WRITERS_PAGE.test(element.getAttribute("href") ?? "");
}
