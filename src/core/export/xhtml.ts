import { isElement, isText, tagOf } from "../page/dom.ts";
import { escapeHtml } from "./html.ts";

/** Elements that hold nothing. */
const VOID = new Set(["br", "hr", "img"]);

/** Characters that XML has no place for. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text that stands in XML as it is, between tags or in double quotes. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(NO_XML, ""));
}

/** What no URI holds as it is, though addresses of the web do: | { } in a query, a lone %. */
const NO_URI = /%(?![0-9a-f]{2})|[^\w.~:/?#@!$&'()*+,;=%-]/gi;

/** An address as a URI (RFC 3986), which is what XML's readers know; `null` for what is no address. */
export function uriOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).href.replace(NO_URI, encodeURIComponent) : null;
}

/** What stands in an element as XHTML: well-formed, whatever the text. Attributes are written as they are. */
export function contentXhtml(root: Element): string {
  return [...root.childNodes].map(nodeXhtml).join("");
}

function nodeXhtml(node: Node): string {
  if (isText(node)) return escapeXml(node.data);
  if (!isElement(node)) return "";
  const tag = tagOf(node);
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${escapeXml(value)}"`);
  const space = tag === "math" ? ` xmlns="${node.namespaceURI ?? ""}"` : "";
  const start = `<${tag}${space}${attributes.join("")}`;
  return VOID.has(tag) ? `${start}/>` : `${start}>${contentXhtml(node)}</${tag}>`;
}
