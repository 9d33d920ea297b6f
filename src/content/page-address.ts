/** Without the fragment: a jump inside the page is no new page. */
export function pageAddress(): string | undefined {
  return location.href.split("#")[0];
}
