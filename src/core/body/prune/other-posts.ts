import { isPosted } from "../../dates/posted.ts";
import { formOf } from "../../page/dom.ts";
import type { PageSurvey } from "../../page/survey.ts";
import type { LineRange, SurveyLine } from "../../page/survey-lines.ts";
import { oneLine } from "../../text/one-line.ts";
import { judgeLine, judgeSection } from "../trim/judge-line.ts";
import { comparable } from "./articles-of-page.ts";

/** Boxes of one form side by side from which they are a list. */
const MIN_POSTS = 3;

/** Levels above a line on which the box of its post is looked for. */
const MAX_LEVELS = 4;

/** Letters of a linked headline at least; less is a name or a button. */
const MIN_HEADLINE = 6;

/** Share of links from which a line is a link. */
const LINK_SHARE = 0.75;

/** Lines over the first post among which stands what the posts are. */
const LABEL_REACH = 3;

/**
 * Posts in a list below the story, which may be longer than a news flash: boxes side by side of one form, each with the
 * time when it was posted and, over its text, a headline that leads elsewhere (other stories) or under a heading that
 * says so (comments). The entries of a live report have times as well, but no headlines, or such as lead to themselves.
 * Without times, they may be the parts of a story, each with its source.
 */
export function findOtherPosts(survey: PageSurvey, url: string): Element[] {
  const start = (survey.headline && survey.rangeOf(survey.headline)?.end) ?? null;
  if (start === null) return [];
  const storyStart = survey.lines.findIndex((line, index) => index >= start && line.prose > 0);
  const posts: Element[] = [];
  for (const group of groupsBelow(survey, storyStart + 1)) {
    const ranges = group.map((box) => survey.rangeOf(box)).filter((range) => range !== null);
    const first = ranges[0]?.first ?? 0;
    if (storyStart < 0 || first <= storyStart) continue;
    if (!ranges.every((range) => isDated(survey, range))) continue;
    if (areComments(survey, first) || ranges.every((range) => isStory(survey, range, url)))
      posts.push(...group);
  }
  return posts;
}

/** Boxes side by side of one tag and class that hold prose, from a line on. */
function groupsBelow({ lines, rangeOf }: PageSurvey, start: number): Element[][] {
  const groups = new Map<Element, Map<string, Set<Element>>>();
  for (const { owner, prose } of lines.slice(start)) {
    let box: Element | null = owner;
    for (let level = 0; prose > 0 && level < MAX_LEVELS && box?.parentElement; level++) {
      const range = rangeOf(box);
      if (range && range.end - range.first > 1) {
        const forms = groups.get(box.parentElement) ?? new Map<string, Set<Element>>();
        const form = formOf(box);
        groups.set(box.parentElement, forms.set(form, (forms.get(form) ?? new Set<Element>()).add(box)));
      }
      box = box.parentElement;
    }
  }
  const all = [...groups.values()].flatMap((forms) => [...forms.values()].map((boxes) => [...boxes]));
  const below = all.map((boxes) => boxes.filter((box) => (rangeOf(box)?.first ?? 0) >= start));
  return below.filter((boxes) => boxes.length >= MIN_POSTS);
}

function isDated({ lines }: PageSurvey, { first, end }: LineRange): boolean {
  return lines.slice(first, end).some(({ text, prose }) => prose === 0 && isPosted(text));
}

/** True for lines among which a headline that leads elsewhere stands over the text. */
function isStory(survey: PageSurvey, { first, end }: LineRange, url: string): boolean {
  const lines = survey.lines.slice(first, end);
  const text = lines.findIndex(({ prose }) => prose > 0);
  return lines.slice(0, text + 1).some((line) => isHeadlineLink(line) && leadsElsewhere(line.owner, url));
}

function isHeadlineLink({ letters, linkLetters }: SurveyLine): boolean {
  return linkLetters >= MIN_HEADLINE && linkLetters >= letters * LINK_SHARE;
}

/** True where a link of the line has another address than the page, its fragment aside. */
function leadsElsewhere(owner: Element, url: string): boolean {
  const links = [owner.closest("a[href]"), ...owner.querySelectorAll("a[href]")];
  return links.some((link) => {
    const address = link?.getAttribute("href") ?? "#";
    return !address.startsWith("#") && comparable(address, url) !== comparable(url, url);
  });
}

function areComments({ lines }: PageSurvey, first: number): boolean {
  const above = lines.slice(Math.max(0, first - LABEL_REACH), first);
  return above.some((line) => {
    const text = oneLine(line.text);
    return (judgeSection(text) ?? judgeLine(text, "tail"))?.reason === "comment";
  });
}
