/**
 * The part of a page of the extension with an id.
 *
 * @throws Error where the page has none: page and script were written for each other
 */
export function pagePart(id: string): HTMLElement {
  const part = document.getElementById(id);
  if (!part) throw new Error(`${location.pathname} has no #${id}`);
  return part;
}
