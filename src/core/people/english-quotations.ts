import { overlap, type Span } from "../text/span.ts";
import { SPEAKS, SPEAKS_FIRST } from "./english-person.ts";
import { englishTitleBefore, englishTitleBehind } from "./english-posts.ts";
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

/** Behind these a sign, a book or somebody else speaks: said of the sign that reads, “…”. */
const OTHERS =
  "(?:that|which|who|while|as|when|and|but|by|reads?|reading|saying|telling|quoting|citing|book|sign|titled|called)(?![A-Za-z])";
/** X told the council on Friday: “…”; what neither comma nor colon leads to is a term. */
const LEADS = new RegExp(`^${APART} ${SAYS}(?:(?! ${OTHERS})[^“”.!?,:]){0,60}[,:] $`);
const BEGINS = new RegExp(`(?:^|[.!?”:,;] |(?:^|[.!?”] )(?:But|And|As) )${WHAT_HE_IS}$`);

/** Between two quotations of one person: who says so, and nothing else, in a clause without another's words. */
const GOES_ON = new RegExp(`^,? (?:(?! ${OTHERS})[^“”.!?;:]){1,160}[.,] $`);
/** Behind what is said on: the end of its sentence, or who says so; not what a title or a term is (“The Late Show” will …). */
const ENDS = /[.!?…]$/;
/** Behind or before the speaker, nobody else for whom he and she may stand. */
const ALONE = /^,?(?: (?!(?:of|to|with|for|about|her|his|as|by|from)\b)[a-z]+)*[.,] $/;

/**
 * What the persons named in a line of English say in it. He and she stand for whoever has said the words right before,
 * with nobody else named between; at the head of a line (`carried`), the words that end the line before (`carries`).
 */
export function readEnglishQuotations(
  { folded }: Line,
  all: readonly NamedPlace[],
  carried: number | null,
): { readonly said: readonly Said[]; readonly carries: number | null } {
  const quotes = quotedSpans(folded);
  const named = all.filter((place) => !isInside(place, quotes));
  const said: Said[] = [];
  let speaker: number | null = null;
  let he = quotes[0]?.start === 1 ? carried : null;
  for (const [at, quote] of quotes.entries()) {
    const lead = { start: (quotes[at - 1]?.end ?? -1) + 1, end: quote.start - 1 };
    const rest = { start: quote.end + 1, end: (quotes[at + 1]?.start ?? folded.length + 1) - 1 };
    const text = folded.slice(rest.start, rest.end);
    const isOn =
      ENDS.test(folded.slice(quote.start, quote.end)) && GOES_ON.test(folded.slice(lead.start, lead.end));
    const person: number | null =
      behind(folded, named, rest) ??
      before(folded, named, lead) ??
      (HE_SAYS.test(text) ? he : isOn ? speaker : null);
    he = person !== null && isAlone(folded, named, rest) ? person : null;
    speaker = person;
    const span = worthy({
      start: quote.start,
      end: quote.end - (folded.charAt(quote.end - 1) === "," ? 1 : 0),
    });
    if (person !== null && span && folded.slice(span.start, span.end).split(" ").length > 2)
      said.push({ person, span });
  }
  return { said, carries: he };
}

/** Whether nobody but who says so is in the text behind a quotation: “…,” said Mayor X. */
function isAlone(text: string, named: readonly NamedPlace[], rest: Span): boolean {
  const place = named.find((one) => overlap(one, rest));
  const begin = place ? beginOf(text, place) : rest.start;
  const title = place && englishTitleBehind(text, place.end);
  const head = text.slice(rest.start, begin).trimEnd();
  const tail = text.slice(title?.end ?? place?.end ?? rest.start, rest.end).trimEnd();
  return ALONE.test(`${head}${tail} `);
}

/** Who says so right behind a quotation. */
function behind(text: string, named: readonly NamedPlace[], rest: Span): number | null {
  const place = named.find(({ start }) => start >= rest.start && start < rest.end);
  const head = place ? text.slice(rest.start, beginOf(text, place)) : "";
  if (place && SAID_BY.test(head) && !/^[’']/.test(text.slice(place.end))) return place.person;
  if (place && BY_NAME.test(head) && SAYS_SO.test(text.slice(place.end, rest.end))) return place.person;
  return null;
}

/** Who leads to a quotation with a comma or a colon. */
function before(text: string, named: readonly NamedPlace[], lead: Span): number | null {
  const place = named.findLast(
    ({ start, end }) => start >= lead.start && end <= lead.end && LEADS.test(text.slice(end, lead.end)),
  );
  return place && BEGINS.test(text.slice(lead.start, beginOf(text, place))) ? place.person : null;
}

/** Where a name begins with the title before it. */
function beginOf(text: string, { start }: NamedPlace): number {
  return englishTitleBefore(text, start)?.start ?? start;
}
