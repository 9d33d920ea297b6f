import type { RemovalReason } from "../../article.ts";
import { BLOCK_TAGS } from "../../page/blocks.ts";
import type { LookOf } from "../../page/look.ts";
import { type PageSurvey, type SurveyedElement, surveyPage } from "../../page/survey.ts";
import { type LineSums, sumLines } from "../../page/survey-lines.ts";
import { bareText } from "../../text/bare-text.ts";
import type { Judgement } from "../removal-log.ts";
import { type ArticlesOfPage, findArticles, type ViewOf } from "./articles-of-page.ts";
import { isNamedBody, ROLE_RULES, TAG_RULES } from "./clutter-rules.ts";
import { controlsOf } from "./control-words.ts";
import { findDeviceBoxes } from "./device-boxes.ts";
import { isFolded } from "./folded-text.ts";
import { isHidden } from "./is-hidden.ts";
import { judgeName, ruleByName } from "./judge-name.ts";
import { findNextStories } from "./next-stories.ts";
import { findOtherPosts } from "./other-posts.ts";
import { findStoryHome } from "./story-home.ts";
import { visibleText } from "./visible-text.ts";

export interface PruneOptions {
  readonly url: string;
  readonly lookOf?: LookOf;
  readonly viewOf?: ViewOf;
  /** No clutter, nor what it stands in, whatever their names. */
  readonly chosen?: Element | null;
}

/** A page read once, and what of it is clutter wherever it stands. The page itself is not changed. */
export interface PrunedPage {
  readonly page: Document;
  readonly survey: PageSurvey;
  /** Where the page holds several articles; the others are clutter to the one that is meant. */
  readonly articles: ArticlesOfPage | null;
  /** Containers that call themselves the body, in order. */
  readonly namedBodies: readonly Element[];
  /** The one element that the page marks as its article; `null` where it marks none or several. */
  readonly home: Element | null;
  /** Roots of clutter; nothing inside them has an entry of its own. */
  readonly clutter: ReadonlyMap<Element, Judgement>;
  /** Sums over the lines of the article's home, or of the page, outside clutter. */
  readonly sums: LineSums;
}

/**
 * A hidden element is shown all the same when it holds more than this share of the page's prose: the body of a
 * WeChat article is hidden until its script runs.
 */
const HIDDEN_BODY_SHARE = 0.6;

/** Prose, in letters, that clutter may hold on a page of any size: a slogan, a teaser. */
const MAX_CLUTTER_PROSE = 80;

/** No rule by name, tag or role takes an element with more than this share of the page's prose. */
const ROLE_SHARE = 0.5;

const CODE_TAGS = new Set(["pre", "code"]);

const KEPT_WHATEVER_THE_NAME = new Set("html body main article h1 h2 h3 h4 h5 h6".split(" "));

/** Finds clutter by class and id, tag, role and visibility, before anything is copied. */
export function pruneClutter(page: Document, options: PruneOptions): PrunedPage {
  const survey = surveyPage(page);
  const clutter = new Map<Element, Judgement>();
  const namedBodies = survey.named.filter(isNamedBody);
  const articles = findArticles(page, survey, namedBodies, options);
  const home = articles ? null : findStoryHome(page, survey, options.url);
  const byPlace = clutterByPlace(page, survey, articles, options.url);
  const inClutter = new Uint8Array(survey.lines.length);
  const range = home && survey.rangeOf(home);
  if (range) inClutter.fill(1, 0, range.first).fill(1, range.end);
  let next = 0;
  for (const [index, surveyed] of survey.elements.entries()) {
    if (index < next) continue;
    const { element, tag, first, end, after } = surveyed;
    // Highlighters name pieces of code `comment`, `keyword`, `tag`.
    if (CODE_TAGS.has(tag)) {
      next = after;
      continue;
    }
    if (options.chosen && element.contains(options.chosen)) continue;
    const judgement =
      byPlace.get(element) ??
      judgeElement(surveyed, survey, options.lookOf) ??
      judgeLongForm(surveyed, clutter);
    if (!judgement) continue;
    if (judgement.reason !== "hidden" && isInSentence(surveyed, survey, judgement.reason)) continue;
    clutter.set(element, judgement);
    if (BLOCK_TAGS.has(tag)) inClutter.fill(1, first, end);
    next = after;
  }
  return {
    page,
    survey,
    articles,
    namedBodies,
    home,
    clutter,
    sums: sumLines(survey.lines, (_, index) => inClutter[index] === 0),
  };
}

const OTHER_STORY: Judgement = { reason: "related", rule: "another-story" };

/** What is clutter by what it holds or stands beside, whatever its name. */
function clutterByPlace(
  page: Document,
  survey: PageSurvey,
  articles: ArticlesOfPage | null,
  url: string,
): Map<Element, Judgement> {
  const byPlace = findDeviceBoxes(page, survey);
  const others = articles?.others ?? [...findNextStories(survey), ...findOtherPosts(survey, url)];
  for (const story of others) byPlace.set(story, OTHER_STORY);
  return byPlace;
}

function judgeElement(
  surveyed: SurveyedElement,
  { sums, lines }: PageSurvey,
  lookOf: LookOf | undefined,
): Judgement | null {
  const { element, tag } = surveyed;
  if (tag === "body" || tag === "html") return null;
  const whole = sums.prose({ first: 0, end: lines.length });
  const prose = sums.prose(surveyed);
  const share = whole > 0 ? prose / whole : 0;
  if (isHidden(element, tag, lookOf)) {
    const isShown = share > HIDDEN_BODY_SHARE || (prose > 0 && !ruleByName(element) && isFolded(element));
    return isShown ? null : { reason: "hidden", rule: "hidden" };
  }
  if (KEPT_WHATEVER_THE_NAME.has(tag) || isTablePart(tag)) return null;
  const role = element.getAttribute("role") ?? "";
  const byTag = TAG_RULES.get(tag) ?? ROLE_RULES.get(role);
  if (byTag && (share <= ROLE_SHARE || prose <= MAX_CLUTTER_PROSE)) {
    return { reason: byTag, rule: TAG_RULES.has(tag) ? `tag: ${tag}` : `role: ${role}` };
  }
  return judgeName(element, { prose, share, proseBefore: sums.prose({ first: 0, end: surveyed.first }) });
}

/** A box, no paragraph, behind what is said of the story that says it again: its long form, for who unfolds it. */
function judgeLongForm({ element, tag }: SurveyedElement, clutter: PrunedPage["clutter"]): Judgement | null {
  const short = tag === "div" ? element.previousElementSibling : null;
  const judgement = short && clutter.get(short);
  if (judgement?.reason !== "summary" && judgement?.reason !== "comment") return null;
  if (!element.querySelector("p, div")) return null;
  const text = bareText(element.textContent ?? "");
  return text && bareText(short?.textContent ?? "").includes(text) ? judgement : null;
}

/** Kinds of clutter that stand at the end of a paragraph, in its line. */
const AFTER_SENTENCES: ReadonlySet<RemovalReason> = new Set([
  "share",
  "comment",
  "vote",
  "promotion",
  "qr-code",
]);

/** True for a piece of a sentence, whatever its name: a stock in a link of the class `keyword`. */
function isInSentence(
  { element, tag, first, end }: SurveyedElement,
  survey: PageSurvey,
  reason: RemovalReason,
): boolean {
  const line = survey.lines[first];
  if (BLOCK_TAGS.has(tag) || end > first || !line?.prose) return false;
  if (AFTER_SENTENCES.has(reason) && isLast(element, line.owner)) return false;
  // What a sentence is about may be called like a button: Facebook, in a link to its topic.
  return reason === "tags" || controlsOf(visibleText(element)) === null;
}

/** True where no text follows the element inside `owner`. */
function isLast(element: Element, owner: Element): boolean {
  for (let at: Element | null = element; at && at !== owner; at = at.parentElement) {
    for (let after = at.nextSibling; after; after = after.nextSibling) {
      if (after.textContent?.trim()) return false;
    }
  }
  return true;
}

/** Rows and cells are left to the table they belong to: a layout table of 2005 puts the story into them. */
function isTablePart(tag: string): boolean {
  return tag === "td" || tag === "tr" || tag === "tbody" || tag === "th";
}
