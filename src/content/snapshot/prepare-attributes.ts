import { isElement } from "../../core/page/dom.ts";
import { LIVE } from "../../platform/snapshot-format.ts";
import { dropNames } from "./live-reads.ts";

/**
 * What a page writes under our names is its own word; its handlers are of no use, and its styles travel under a name of
 * ours: the policy of the engine's page would complain of both.
 */
export function prepareAttributes(root: Element | DocumentFragment): void {
  dropNames(root);
  const names: readonly string[] = Object.values(LIVE);
  for (const element of [...(isElement(root) ? [root] : []), ...root.querySelectorAll("*")]) {
    if (!element.hasAttributes()) continue;
    const style = element.getAttribute("style");
    for (const name of element.getAttributeNames()) {
      if (names.includes(name) || name.startsWith("on") || name === "style") element.removeAttribute(name);
    }
    if (style) element.setAttribute(LIVE.style, style);
  }
}

/** Where an address stands that a frame's own base makes absolute. */
const ADDRESSES = ["href", "src", "data-src", "data-original", "poster"];

/** Writes the addresses below an element out in full, as its own page's base has them. */
export function resolveAddresses(root: Element, base: string): void {
  for (const element of root.querySelectorAll(ADDRESSES.map((name) => `[${name}]`).join())) {
    for (const name of ADDRESSES) {
      const address = element.getAttribute(name);
      if (address && URL.canParse(address, base)) element.setAttribute(name, new URL(address, base).href);
    }
  }
}
