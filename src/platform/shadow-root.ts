import { browser } from "./browser.ts";

/** As Firefox has it, and as Chrome has it since 88; no library of types knows of either. */
type Firefox = Element & { readonly openOrClosedShadowRoot: ShadowRoot | null };
type Chrome = typeof browser & {
  readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};

/** The shadow root of an element of the page, whether the page may see it or not; `null` where it has none. */
export function shadowRootIn(element: Element): ShadowRoot | null {
  if ("openOrClosedShadowRoot" in element) return (element as Firefox).openOrClosedShadowRoot;
  // Chrome throws for what is no HTML.
  return element instanceof HTMLElement ? (browser as Chrome).dom.openOrClosedShadowRoot(element) : null;
}
