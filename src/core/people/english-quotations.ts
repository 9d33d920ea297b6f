import { overlap, type Span } from "../text/span.ts";
import { SPEAKS, SPEAKS_FIRST } from "./english-person.ts";
import { englishTitleBefore } from "./english-posts.ts";
import type { Line } from "./line.ts";
import type { Said } from "./quotations.ts";
import { isInside, quotedSpans, worthy } from "./quoted.ts";
import type { NamedPlace } from "./speaker.ts";

/** Words before a name that only say what he is; behind a preposition he is another's (the brother of X said). */
const WHAT_HE_IS = "(?:(?!(?:for|of|to|by|with|at|in|from|about|and) )[\\w’'-]+ ){0,3}";
const APART = "(?:,[^“”.!?]{1,120},)?";
const SAYS = `(?:(?:also|later|then|has|had|\\w+ly) )?(?:${SPEAKS})(?![A-Za-z])`;

/** “…,” said X and “…,” X said. */
const SAID_BY = new RegExp(`^,? (?:${SPEAKS_FIRST}) ${WHAT_HE_IS}$`);
const BY_NAME = new RegExp(`^,? ${WHAT_HE_IS}$`);
const SAYS_SO = new RegExp(`^${APART} ${SAYS}`);
const HE_SAYS = new RegExp(`^,? (?:(?:he|she) ${SAYS}|(?:${SPEAKS_FIRST}) (?:he|she)(?=[,.]))`);

/** X told the council on Friday: “…”; what neither comma nor colon leads to is a term. */
const LEADS = new RegExp(`^${APART} ${SAYS}[^“”.!?,:]{0,60}[,:] $`);
const HE_LEADS = new RegExp(`(?:^|[.!?”] )(?:He|She) ${SAYS}[^“”.!?,:]{0,60}[,:] $`);
const BEGINS = new RegExp(`(?:^|[.!?”:,;] |(?:^|[.!?”] )(?:But|And|As) )${WHAT_HE_IS}$`);

/** Between two quotations of one person: nothing, or who says so. */
const GOES_ON = /^(?:,? [^“”.!?]{1,160}[.,;:])? $/;

/**
 * What the persons named in a line of English say in it. `carried` is whom he and she stand for at its head, `carries`
 * whom they stand for at the head of the next line: nobody but who alone was named or spoke last.
 */
export function readEnglishQuotations(
  { folded }: Line,
  all: readonly NamedPlace[],
  carried: number | null,
): { readonly said: readonly Said[]; readonly carries: number | null } {
  const quotes = quotedSpans(folded);
  const named = all.filter((place) => !isInside(place, quotes));
  const said: Said[] = [];
  let [speaker, wasSaid] = [carried, false];
  for (const [at, quote] of quotes.entries()) {
    const lead = { start: (quotes[at - 1]?.end ?? -1) + 1, end: quote.start - 1 };
    const rest = { start: quote.end + 1, end: (quotes[at + 1]?.start ?? folded.length + 1) - 1 };
    const goesOn = wasSaid && GOES_ON.test(folded.slice(lead.start, lead.end)) ? speaker : null;
    speaker = following(speaker, named, lead);
    const person = behind(folded, named, rest, speaker) ?? before(folded, named, lead, speaker) ?? goesOn;
    wasSaid = person !== null;
    speaker = person ?? speaker;
    const span = worthy({
      start: quote.start,
      end: quote.end - (folded.charAt(quote.end - 1) === "," ? 1 : 0),
    });
    if (person !== null && span && folded.slice(span.start, span.end).split(" ").length > 2)
      said.push({ person, span });
  }
  const last = { start: (quotes.at(-1)?.end ?? -1) + 1, end: folded.length };
  const isAnyones = quotes.length > 0 || named.length > 0;
  return { said, carries: isAnyones ? following(speaker, named, last) : null };
}

/** Whom a pronoun stands for behind a stretch of text. */
function following(speaker: number | null, named: readonly NamedPlace[], stretch: Span): number | null {
  const persons = new Set(named.filter((place) => overlap(place, stretch)).map(({ person }) => person));
  const [only = speaker] = persons;
  return persons.size > 1 ? null : only;
}

/** Who says so right behind a quotation. */
function behind(
  text: string,
  named: readonly NamedPlace[],
  rest: Span,
  speaker: number | null,
): number | null {
  const place = named.find(({ start }) => start >= rest.start && start < rest.end);
  const head = place ? text.slice(rest.start, beginOf(text, place)) : "";
  if (place && SAID_BY.test(head)) return place.person;
  if (place && BY_NAME.test(head) && SAYS_SO.test(text.slice(place.end, rest.end))) return place.person;
  return HE_SAYS.test(text.slice(rest.start, rest.end)) ? speaker : null;
}

/** Who leads to a quotation with a comma or a colon. */
function before(
  text: string,
  named: readonly NamedPlace[],
  lead: Span,
  speaker: number | null,
): number | null {
  const place = named.findLast(
    ({ start, end }) => start >= lead.start && end <= lead.end && LEADS.test(text.slice(end, lead.end)),
  );
  if (place && BEGINS.test(text.slice(lead.start, beginOf(text, place)))) return place.person;
  return HE_LEADS.test(text.slice(lead.start, lead.end)) ? speaker : null;
}

/** Where a name begins with the title before it. */
function beginOf(text: string, { start }: NamedPlace): number {
  return englishTitleBefore(text, start)?.start ?? start;
}
