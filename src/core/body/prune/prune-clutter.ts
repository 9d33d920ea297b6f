import type { RemovalReason } from "../../article.ts";
import { BLOCK_TAGS } from "../../page/blocks.ts";
import type { LookOf } from "../../page/look.ts";
import {
  type LineSums,
  type PageSurvey,
  type SurveyedElement,
  sumLines,
  surveyPage,
} from "../../page/survey.ts";
import { type ArticlesOfPage, findArticles, type ViewOf } from "./articles-of-page.ts";
import { NAME_RULES, nameWords, ROLE_RULES, TAG_RULES } from "./clutter-rules.ts";
import { controlsOf } from "./control-words.ts";
import { isFolded } from "./folded-text.ts";
import { visibleText } from "./visible-text.ts";

export interface PruneOptions {
  readonly url: string;
  readonly lookOf?: LookOf;
  readonly viewOf?: ViewOf;
}

/** A page read once, and what of it is clutter wherever it stands. The page itself is not changed. */
export interface PrunedPage {
  readonly page: Document;
  readonly survey: PageSurvey;
  /** Where the page holds several articles; the others are clutter to the one that is meant. */
  readonly articles: ArticlesOfPage | null;
  /** Roots of clutter; nothing inside them has an entry of its own. */
  readonly clutter: ReadonlyMap<Element, RemovalReason>;
  /** Sums over the lines outside clutter. */
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

/** Letters of prose after which comments may hold any share of the page: a news flash with a long thread. */
const MIN_PROSE_BEFORE_COMMENTS = 60;

const CODE_TAGS = new Set(["pre", "code"]);

const KEPT_WHATEVER_THE_NAME = new Set(["html", "body", "main", "article", "h1"]);

/** Finds clutter by class and id, tag, role and visibility, before anything is copied. */
export function pruneClutter(page: Document, options: PruneOptions): PrunedPage {
  const survey = surveyPage(page);
  const all = sumLines(survey.lines, () => true);
  const clutter = new Map<Element, RemovalReason>();
  const articles = findArticles(page, survey, options.url, options.viewOf);
  const others = new Set(articles?.others);
  const inClutter = new Uint8Array(survey.lines.length);
  let next = 0;
  for (const [index, surveyed] of survey.elements.entries()) {
    if (index < next) continue;
    const { element, tag, first, end, after } = surveyed;
    // Highlighters name pieces of code `comment`, `keyword`, `tag`.
    if (CODE_TAGS.has(tag)) {
      next = after;
      continue;
    }
    const reason = others.has(element)
      ? "related"
      : reasonToPrune(surveyed, all, survey.lines.length, options.lookOf);
    if (!reason || (reason !== "hidden" && isInSentence(surveyed, survey, reason))) continue;
    clutter.set(element, reason);
    if (BLOCK_TAGS.has(tag)) inClutter.fill(1, first, end);
    next = after;
  }
  return {
    page,
    survey,
    articles,
    clutter,
    sums: sumLines(survey.lines, (_, index) => inClutter[index] === 0),
  };
}

function reasonToPrune(
  surveyed: SurveyedElement,
  sums: LineSums,
  lineCount: number,
  lookOf: LookOf | undefined,
): RemovalReason | null {
  const { element, tag } = surveyed;
  if (tag === "body" || tag === "html") return null;
  const whole = sums.prose({ first: 0, end: lineCount });
  const prose = sums.prose(surveyed);
  const share = whole > 0 ? prose / whole : 0;
  const words = nameWords(element);
  const rule = words ? NAME_RULES.find(({ pattern }) => pattern.test(words)) : undefined;
  if (isHidden(element, tag, lookOf)) {
    return share > HIDDEN_BODY_SHARE || (prose > 0 && !rule && isFolded(element)) ? null : "hidden";
  }
  if (KEPT_WHATEVER_THE_NAME.has(tag) || isTablePart(tag)) return null;
  const byTag = TAG_RULES.get(tag) ?? ROLE_RULES.get(element.getAttribute("role") ?? "");
  if (byTag && (share <= ROLE_SHARE || prose <= MAX_CLUTTER_PROSE)) return byTag;
  if (!rule) return null;
  if (
    rule.reason === "comment" &&
    sums.prose({ first: 0, end: surveyed.first }) >= MIN_PROSE_BEFORE_COMMENTS
  ) {
    return share < 1 ? rule.reason : null;
  }
  return share <= rule.maxProse ? rule.reason : null;
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
  return controlsOf(visibleText(element)) === null;
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

/** Hidden by attribute, inline style or, where the live page is there to ask, by its style sheets. */
function isHidden(element: Element, tag: string, lookOf: LookOf | undefined): boolean {
  if (element.hasAttributes() && saysHidden(element)) return true;
  return lookOf && BLOCK_TAGS.has(tag) ? (lookOf(element)?.hidden ?? false) : false;
}

function saysHidden(element: Element): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const style = element.getAttribute("style");
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style);
}
