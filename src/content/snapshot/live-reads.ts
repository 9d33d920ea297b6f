// A page's form answers `localName` with its control of that name, its document `URL` with an image of that name. What
// the live page says of itself is therefore read by the getters of the prototypes.

function getterOf<Owner extends object, Name extends keyof Owner>(
  prototype: Owner,
  name: Name,
): (of: Owner) => Owner[Name] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`no getter ${String(name)}`);
  return (of) => get.call(of);
}

export const documentElementOf = getterOf(Document.prototype, "documentElement");
export const bodyOf = getterOf(Document.prototype, "body");
export const addressOf = getterOf(Document.prototype, "URL");
export const contentTypeOf = getterOf(Document.prototype, "contentType");
export const compatModeOf = getterOf(Document.prototype, "compatMode");
export const implementationOf = getterOf(Document.prototype, "implementation");
export const windowOf = getterOf(Document.prototype, "defaultView");
export const baseOf = getterOf(Node.prototype as Document, "baseURI");
export const documentOf = getterOf(Node.prototype as Element, "ownerDocument");
export const parentOf = getterOf(Node.prototype, "parentNode");
export const nodesOf = getterOf(Node.prototype, "childNodes");
export const localNameOf = getterOf(Element.prototype, "localName");
export const shadowRootOf = getterOf(Element.prototype, "shadowRoot");
export const firstElementOf = getterOf(Element.prototype, "firstElementChild");
export const nextElementOf = getterOf(Element.prototype, "nextElementSibling");

/** Elements that a document or a form answers with, by their name or id. */
const NAMED = "button, embed, fieldset, form, iframe, img, input, object, output, select, textarea";

/** Takes from a copy of a page the names that hide what a document or a form is. `root` is none of these elements. */
export function dropNames(root: Element | DocumentFragment): void {
  for (const named of root.querySelectorAll(NAMED)) {
    for (const attribute of ["name", "id"]) {
      const name = Element.prototype.getAttribute.call(named, attribute) ?? "";
      if (name in HTMLFormElement.prototype || name in Document.prototype)
        Element.prototype.removeAttribute.call(named, attribute);
    }
  }
}
