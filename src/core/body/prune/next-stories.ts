import { readDates } from "../../dates/read-dates.ts";
import { tagOf } from "../../page/dom.ts";
import { headlineTest } from "../../page/headline.ts";
import { type PageSurvey, sumLines } from "../../page/survey.ts";
import { plainDigits } from "../../text/plain-digits.ts";

/** Letters of prose that the page's own story has above the next one, and that the next has below its headline. */
const MIN_STORY_PROSE = 60;

/** Lines below a headline among which its date stands. */
const DATE_REACH = 4;

/** A time of day alone, as lists of news have it. */
const CLOCK = /(?<!\d)\d{1,2}:\d{2}(?!\d)/u;

/** Headlines looked at; endless pages stop being asked for more. */
const MAX_HEADLINES = 50;

/**
 * Stories that an endless page loaded below its own: from each later headline that is built like the page's (tag and
 * class) and has its date below it, the largest element around it that does not hold the page's. Sections of a story
 * have no dates.
 */
export function findNextStories(page: Document, survey: PageSurvey): Element[] {
  const isHeadline = headlineTest(page);
  const headings = [...page.querySelectorAll("h1")].slice(0, MAX_HEADLINES);
  const own = headings.find((heading) => isHeadline(heading.textContent));
  const name = own?.getAttribute("class") ?? "";
  if (!own || headings.length < 2) return [];
  const sums = sumLines(survey.lines, () => true);
  const start = survey.rangeOf(own)?.end ?? 0;
  const stories = new Set<Element>();
  for (const heading of headings.slice(headings.indexOf(own) + 1)) {
    const place = survey.rangeOf(heading);
    if (!place || (heading.getAttribute("class") ?? "") !== name || !isDated(place.end)) continue;
    const story = boxAround(heading, own);
    const box = story && survey.rangeOf(story);
    if (!box || sums.prose({ first: start, end: box.first }) < MIN_STORY_PROSE) continue;
    if (sums.prose(box) >= MIN_STORY_PROSE) stories.add(story);
  }
  return [...stories];

  function isDated(below: number): boolean {
    return survey.lines.slice(below, below + DATE_REACH).some((line) => !line.prose && saysWhen(line.text));
  }
}

function saysWhen(text: string): boolean {
  return (
    CLOCK.test(plainDigits(text)) ||
    readDates(text).some(({ year, month }) => year !== null && month !== null)
  );
}

/** The largest element around `heading` that does not hold `own`; `null` where it has no box of its own. */
function boxAround(heading: Element, own: Element): Element | null {
  let at = heading;
  while (at.parentElement && !at.parentElement.contains(own)) at = at.parentElement;
  return at === heading || tagOf(at) === "body" ? null : at;
}
