import { statedProperty } from "../page/page-summary.ts";
import type { PageSurvey } from "../page/survey.ts";
import { bareText } from "../text/bare-text.ts";
import { oneLine } from "../text/one-line.ts";

/** Letters of a headline at least; less is the name of a site. */
const MIN_HEADLINE = 4;

/**
 * What the page calls itself: `<title>`, og:title, its headline, and in a page of several articles the first heading of
 * the one in `scope`. `body` is the element that holds the story. White space folded, none empty.
 */
export function pageTitles(
  page: Document,
  survey: PageSurvey,
  scope: Element | null = null,
  body: Element | null = null,
): string[] {
  const stated = [page.title, statedProperty(survey.metas, "og:title") ?? ""];
  const titles = [
    ...stated,
    ...headlinesOf(survey, stated, body).map((heading) => heading.textContent),
    scope?.querySelector("h1, h2, h3")?.textContent,
  ];
  return titles.map(oneLine).filter(Boolean);
}

/**
 * Headings of the first level that say what the page's title says; where none does, all but those that part the story
 * into sections: several inside its body.
 */
function headlinesOf(survey: PageSurvey, stated: readonly string[], body: Element | null): Element[] {
  const headings = survey.tagged("h1");
  const bareTitles = stated.map(bareText);
  const named = headings.filter((heading) => {
    const bare = bareText(heading.textContent ?? "");
    return bare.length >= MIN_HEADLINE && bareTitles.some((title) => title.includes(bare));
  });
  if (named.length > 0) return named;
  const inside = headings.filter((heading) => body?.contains(heading));
  return inside.length > 1 ? headings.filter((heading) => !inside.includes(heading)) : headings;
}
