/** What a selector finds in a live document, one whose images bear the names of its methods too. */
export function findIn(page: Document, selector: string): Element[] {
  return [...Document.prototype.querySelectorAll.call(page, selector)];
}
