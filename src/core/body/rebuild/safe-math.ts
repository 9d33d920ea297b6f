import { isElement, isText, tagOf } from "../../page/dom.ts";
import { ALLOWED_VALUES, MATH_ELEMENTS, MATH_VALUES } from "./allowed-markup.ts";

/** Namespace of formulas. */
export const MATHML = "http://www.w3.org/1998/Math/MathML";

/** Deeper nesting than this is no formula. */
const MAX_DEPTH = 60;

/**
 * A formula of presentation elements alone: no HTML inside, which would leave the formula when read again, and no
 * annotation in another encoding. `null` where nothing is left.
 */
export function rebuildMath(math: Element, document: Document): Element | null {
  const copy = copyOf(math, document, 0);
  return copy?.textContent?.trim() ? copy : null;
}

function copyOf(element: Element, document: Document, depth: number): Element | null {
  const tag = tagOf(element);
  if (element.namespaceURI !== MATHML || !MATH_ELEMENTS.has(tag) || depth > MAX_DEPTH) return null;
  const copy = document.createElementNS(MATHML, tag);
  for (const [name, allowed] of Object.entries({ ...MATH_VALUES, dir: ALLOWED_VALUES.dir })) {
    const value = element.getAttribute(name);
    if (value !== null && allowed?.test(value)) copy.setAttribute(name, value);
  }
  appendCopies(element, copy, document, depth);
  return copy;
}

function appendCopies(from: Element, to: Element, document: Document, depth: number): void {
  for (const child of from.childNodes) {
    if (isText(child)) to.append(document.createTextNode(child.data.replace(/\s+/gu, " ")));
    else if (isElement(child) && tagOf(child) === "semantics") appendCopies(child, to, document, depth + 1);
    else if (isElement(child))
      to.append(...[copyOf(child, document, depth + 1)].filter((copy) => copy !== null));
  }
}
