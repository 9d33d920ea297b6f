/**
 * The part of the popup's page with an id.
 *
 * @throws Error where popup.html has none: the two were written for each other
 */
export function pagePart(id: string): HTMLElement {
  const part = document.getElementById(id);
  if (!part) throw new Error(`popup.html has no #${id}`);
  return part;
}
