/** Lines that may be a note; a heading is none. */
const NOTES = "li, p, dd, td, blockquote";

/** The links of a body that lead to a note further down, each with its note. */
export function* notesIn(body: Element): Generator<[HTMLElement, Element]> {
  for (const link of linksIn(body)) {
    const target = targetOf(link, body);
    const note = target?.closest(NOTES);
    if (!target || !note || note.contains(link)) continue;
    const isBelow = link.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (isBelow) yield [link, note];
  }
}

/** What a note says, as nodes of their own: without the way back from it. */
export function noteContent(note: Element): Node[] {
  const copy = note.cloneNode(true) as Element;
  for (const back of linksIn(copy)) back.remove();
  for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
  return [...copy.childNodes];
}

/**
 * Lets the links to places in the shown article lead there: by themselves they change the page's address and find nothing
 * in a shadow root.
 *
 * @param jump  goes to the element with an id
 * @param isShown  whether what a link leads to is shown beside it
 */
export function followPlaces(
  page: HTMLElement,
  jump: (id: string) => void,
  isShown: (link: Element) => boolean,
): void {
  page.addEventListener("click", (event) => {
    const link = (event.target as Element).closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    if (!isShown(link)) jump(idOf(link));
  });
}

function linksIn(within: Element): NodeListOf<HTMLElement> {
  return within.querySelectorAll<HTMLElement>('a[href^="#"]');
}

function targetOf(link: Element, body: Element): Element | null {
  return body.querySelector(`#${CSS.escape(idOf(link))}`);
}

function idOf(link: Element): string {
  return link.getAttribute("href")?.slice(1) ?? "";
}
