import { summaryOpenings } from "../../page/page-summary.ts";
import type { PageSurvey } from "../../page/survey.ts";
import { bareText } from "../../text/bare-text.ts";
import { comparable } from "./articles-of-page.ts";
import { ruleByName } from "./judge-name.ts";

/** Letters of prose from which an element that the page marks as its article is one; a caption has less. */
const MIN_HOME_PROSE = 40;

/** Share of the page's prose from which a lone mark is believed without any other sign. */
const MIN_LONE_SHARE = 0.3;

/**
 * The one element that the page marks as its article, by `<article>` or by `itemprop=articleBody`: the body is in it,
 * however long the teasers around it are. In 102 pages with one outermost `<article>` it held the whole body but for
 * one. Other articles may be there (teasers, embedded posts) as long as one alone has the page's headline or summary.
 * `null`: nothing marked, or no telling which.
 */
export function findStoryHome(page: Document, survey: PageSurvey, url: string): Element | null {
  const isOf = signsOf(survey);
  const addressed = addressedItem(page, survey, url);
  if (addressed && proseIn(addressed, survey) >= MIN_HOME_PROSE) return addressed;
  return pickHome(survey.articles, survey, isOf) ?? pickHome(markedBodies(survey), survey, isOf);
}

/** Of several items that state an address each (answers to a question), the one that states the page's. */
function addressedItem(page: Document, { metas }: PageSurvey, url: string): Element | null {
  const wanted = comparable(url, page.baseURI);
  const stated = metas.filter((meta) => meta.getAttribute("itemprop") === "url" && page.body?.contains(meta));
  const own = stated.filter((meta) => comparable(meta.getAttribute("content") ?? "", url) === wanted);
  return wanted && stated.length > 1 && own.length === 1 ? (own[0]?.parentElement ?? null) : null;
}

function pickHome(
  marked: readonly Element[],
  survey: PageSurvey,
  isOf: (element: Element) => boolean,
): Element | null {
  const whole = survey.sums.prose({ first: 0, end: survey.lines.length });
  const candidates = marked.filter(
    (element) => proseIn(element, survey) >= MIN_HOME_PROSE && ruleByName(element)?.reason !== "comment",
  );
  const signed = candidates.filter(isOf);
  const [own] = signed;
  if (own) return signed.length === 1 ? wholeOf(own, candidates) : null;
  const [only] = candidates;
  const isLone = only && candidates.length === 1 && proseIn(only, survey) >= whole * MIN_LONE_SHARE;
  return isLone ? only : null;
}

/** The element that holds a story and, where it stands in several articles without a heading of their own, all of them. */
function wholeOf(home: Element, candidates: readonly Element[]): Element {
  const pieces = candidates.filter((element) => !element.querySelector("h1, h2, h3, h4, h5, h6"));
  if (!pieces.includes(home)) return home;
  let whole = home;
  while (whole.parentElement && !pieces.every((piece) => whole.contains(piece))) whole = whole.parentElement;
  return whole;
}

function proseIn(element: Element, { rangeOf, sums }: PageSurvey): number {
  const range = rangeOf(element);
  return range ? sums.prose(range) : 0;
}

/** Outermost elements that are marked as the body. */
function markedBodies(survey: PageSurvey): Element[] {
  const bodies = survey.named.filter((element) => element.getAttribute("itemprop") === "articleBody");
  return bodies.filter((body) => !bodies.some((other) => other !== body && other.contains(body)));
}

/** Answers whether an element has the headline of the page, or the beginning of what the page says of its article. */
function signsOf({ isHeadline, metas }: PageSurvey): (element: Element) => boolean {
  const openings = summaryOpenings(metas);
  return (element) => {
    if ([...element.querySelectorAll("h1")].some((heading) => isHeadline(heading.textContent))) return true;
    const text = openings.length > 0 ? bareText(element.textContent ?? "") : "";
    return openings.some((opening) => text.includes(opening));
  };
}
