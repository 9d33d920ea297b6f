import { formOf } from "../../page/dom.ts";
import type { PageSurvey } from "../../page/survey.ts";
import { bareText } from "../../text/bare-text.ts";

/** How much of an element stands in the window of the live page, in px² or any other measure; 0: nothing of it. */
export type ViewOf = (element: Element) => number;

/** Of several articles in one page (endless scroll, a blog's front page), the one that is meant, and the others. */
export interface ArticlesOfPage {
  readonly meant: Element;
  readonly others: readonly Element[];
}

/** Letters of prose that an article in a page of several has at least; a teaser has less. */
const MIN_ARTICLE_PROSE = 120;

/** Lines between the bodies of two articles: footer of the one, title and date of the other. */
const MIN_LINES_BETWEEN = 3;

/** Articles looked at; endless pages stop being asked for more. */
const MAX_ARTICLES = 200;

/** Attributes in which an article of an endless page carries its own address. */
const ADDRESS_ATTRIBUTES = [
  "data-url",
  "data-href",
  "data-permalink",
  "data-link",
  "data-share-url",
  "itemid",
];

/** Links in an article that lead to its own address. */
const OWN_LINKS = "h1 a[href], h2 a[href], a[rel~=bookmark][href], a[itemprop=url][href]";

/** `null` for a page with one article, or none. `namedBodies`: containers that call themselves the body. */
export function findArticles(
  page: Document,
  survey: PageSurvey,
  namedBodies: readonly Element[],
  { url, viewOf }: { readonly url: string; readonly viewOf?: ViewOf },
): ArticlesOfPage | null {
  const marked = withProse(survey.articles, survey);
  const articles = marked.length > 1 ? marked : repeatedBodies(namedBodies, survey);
  const [first] = articles;
  if (!first || articles.length < 2 || hasTitleOutside(articles, survey)) return null;
  const meant =
    only(articles.filter((article) => hasAddress(article, url))) ??
    mostInView(articles, viewOf) ??
    only(articles.filter((article) => isTitled(article, page.title))) ??
    only(articles.filter((article) => hasAddress(article, canonicalOf(page)))) ??
    first;
  return { meant, others: articles.filter((article) => article !== meant) };
}

function withProse(elements: readonly Element[], { sums, rangeOf }: PageSurvey): Element[] {
  const proseIn = (element: Element): number => sums.prose(rangeOf(element) ?? { first: 0, end: 0 });
  return elements.filter((element) => proseIn(element) >= MIN_ARTICLE_PROSE).slice(0, MAX_ARTICLES);
}

/** Containers of one tag and class that call themselves the body, apart from each other. */
function repeatedBodies(namedBodies: readonly Element[], survey: PageSurvey): Element[] {
  const groups = new Map<string, Element[]>();
  for (const element of withProse(namedBodies, survey)) {
    const key = formOf(element);
    groups.set(key, [...(groups.get(key) ?? []), element]);
  }
  const [largest = []] = [...groups.values()].sort((a, b) => b.length - a.length);
  return largest.every((element, index) => index === 0 || isApart(largest[index - 1], element, survey))
    ? largest
    : [];
}

function isApart(before: Element | undefined, element: Element, survey: PageSurvey): boolean {
  const end = before && survey.rangeOf(before)?.end;
  const start = survey.rangeOf(element)?.first;
  if (end === undefined || start === undefined || start - end < MIN_LINES_BETWEEN) return false;
  return !survey.lines.slice(end, start).some((line) => line.prose > 0);
}

function only(articles: readonly Element[]): Element | null {
  return articles.length === 1 ? (articles[0] ?? null) : null;
}

function mostInView(articles: readonly Element[], viewOf: ViewOf | undefined): Element | null {
  if (!viewOf) return null;
  let most: Element | null = null;
  let seen = 0;
  for (const article of articles) {
    const view = viewOf(article);
    if (view <= seen) continue;
    most = article;
    seen = view;
  }
  return most;
}

/** A headline over all of them makes them parts of one story: a live report, questions and answers, comments. */
function hasTitleOutside(articles: readonly Element[], survey: PageSurvey): boolean {
  const headlines = survey.tagged("h1").filter(({ textContent }) => survey.isHeadline(textContent));
  return headlines.some((heading) => !articles.some((article) => article.contains(heading)));
}

/** True where the first heading of the article is what the page's title says now. */
function isTitled(article: Element, title: string): boolean {
  const heading = bareText(article.querySelector("h1, h2")?.textContent ?? "");
  return heading.length > 0 && bareText(title).includes(heading);
}

function canonicalOf(page: Document): string {
  return page.querySelector("link[rel=canonical][href]")?.getAttribute("href") ?? "";
}

function hasAddress(article: Element, url: string): boolean {
  const wanted = comparable(url, article.baseURI);
  if (!wanted) return false;
  const stated = [
    ...ADDRESS_ATTRIBUTES.map((name) => article.getAttribute(name)),
    ...[...article.querySelectorAll(OWN_LINKS)].map((link) => link.getAttribute("href")),
  ];
  return stated.some((address) => address !== null && comparable(address, article.baseURI) === wanted);
}

/** Address without fragment and closing slash; `null` for one that is none, and for a site's front page. */
export function comparable(address: string, base: string): string | null {
  if (!URL.canParse(address, base)) return null;
  const { origin, pathname, search } = new URL(address, base);
  return pathname === "/" && !search ? null : `${origin}${pathname.replace(/\/$/u, "")}${search}`;
}
