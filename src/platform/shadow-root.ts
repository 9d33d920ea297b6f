import { browser } from "./browser.ts";

/** As browsers have it for content scripts (Chrome 88, Firefox 63); the polyfill's types know nothing of it. */
type WithDom = typeof browser & {
  readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};

/** The shadow root of an element, whether the page may see it or not; `null` where it has none. */
export function shadowRootIn(element: Element): ShadowRoot | null {
  // Chrome throws for what is no HTML.
  return element instanceof HTMLElement ? (browser as WithDom).dom.openOrClosedShadowRoot(element) : null;
}
