/**
 * What the page calls itself: `<title>`, og:title, headings of the first level, and in a page of several articles the
 * first heading of the one in `scope`. White space folded, none empty.
 */
export function pageTitles(page: Document, scope: Element | null = null): string[] {
  const titles = [page.title, page.querySelector('meta[property="og:title"]')?.getAttribute("content")];
  for (const heading of page.querySelectorAll("h1")) titles.push(heading.textContent);
  titles.push(scope?.querySelector("h1, h2, h3")?.textContent);
  return titles.map((title) => (title ?? "").replace(/\s+/gu, " ").trim()).filter(Boolean);
}
