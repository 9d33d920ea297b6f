/** What the page calls itself: `<title>`, og:title, headings of the first level. White space folded, none empty. */
export function pageTitles(page: Document): string[] {
  const titles = [page.title, page.querySelector('meta[property="og:title"]')?.getAttribute("content")];
  for (const heading of page.querySelectorAll("h1")) titles.push(heading.textContent);
  return titles.map((title) => (title ?? "").replace(/\s+/gu, " ").trim()).filter(Boolean);
}
