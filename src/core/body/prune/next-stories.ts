import { readDates } from "../../dates/read-dates.ts";
import { childElements, formOf, tagOf } from "../../page/dom.ts";
import type { PageSurvey } from "../../page/survey.ts";
import type { LineRange, SurveyLine } from "../../page/survey-lines.ts";
import { bareText } from "../../text/bare-text.ts";
import { foldTraditional } from "../../text/fold-traditional.ts";
import { oneLine } from "../../text/one-line.ts";
import { plainDigits } from "../../text/plain-digits.ts";
import { isDateLine } from "../trim/date-lines.ts";

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
 * have no dates; below a headline of the second level, which sections have too, each story's box is built alike.
 */
export function findNextStories(survey: PageSurvey): Element[] {
  const own = survey.headline;
  if (!own) return [];
  const headings = survey.tagged(tagOf(own)).slice(0, MAX_HEADLINES);
  const form = formOf(own);
  const start = survey.rangeOf(own)?.end ?? 0;
  const stories = new Set<Element>();
  for (const heading of headings.slice(headings.indexOf(own) + 1)) {
    const place = survey.rangeOf(heading);
    if (!place || formOf(heading) !== form || !isDated(place.end)) continue;
    const story = boxAround(heading, own);
    if (story && tagOf(own) !== "h1" && !isBesideAlike(story, own)) continue;
    const box = story && survey.rangeOf(story);
    if (!box || survey.sums.prose({ first: start, end: box.first }) < MIN_STORY_PROSE) continue;
    // The story once more, in the layout of another device.
    if (bareText(heading.textContent ?? "") === bareText(own.textContent ?? "") && isToldAbove(box)) continue;
    if (survey.sums.prose(box) >= MIN_STORY_PROSE) stories.add(story);
  }
  return [...stories];

  /** True for a box whose first line of prose stands in the page's own story too. */
  function isToldAbove({ first, end }: LineRange): boolean {
    const opening = survey.lines.slice(first, end).find(({ prose }) => prose > 0);
    const told = survey.lines.slice(start, first).map(({ text }) => bareText(text));
    return opening !== undefined && told.includes(bareText(opening.text));
  }

  function isDated(below: number): boolean {
    return survey.lines.slice(below, below + DATE_REACH).some((line) => isStamp(line) && saysWhen(line.text));
  }
}

/** True for a line that tells nothing, but for a date with its time and outlet, however long. */
function isStamp({ prose, text }: SurveyLine): boolean {
  return prose === 0 || isDateLine(plainDigits(foldTraditional(oneLine(text))));
}

/** True where the box beside `story` that holds `own` is built as it is. */
function isBesideAlike(story: Element, own: Element): boolean {
  const beside = [...(story.parentElement ? childElements(story.parentElement) : [])];
  return beside.some((box) => box.contains(own) && formOf(box) === formOf(story));
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
