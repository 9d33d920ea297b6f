import type { Article } from "../article.ts";
import { contentHtml, tagOf } from "../page/dom.ts";
import { citationOf } from "./citation.ts";
import { withSectionHeadings } from "./section-headings.ts";

/** What only the reader needs: places to jump to, marks of removals, looks. Targets of footnotes stay. */
const isOwn = ({ name, value }: Attr): boolean =>
  name.startsWith("data-") || (name === "id" && !value.startsWith("note-"));

/**
 * An `<article>` to be pasted or saved: title, where it comes from, and `body`, a sanitised tree, without the reader's own
 * marks and with its headings for what they are. Everything else is escaped.
 */
export function articleToHtml(article: Article, body: Element): string {
  const { title, details, url } = citationOf(article);
  const address = `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`;
  const attributes = [
    article.lang ? ` lang="${escapeHtml(article.lang)}"` : "",
    article.dir ? ` dir="${article.dir}"` : "",
  ];
  return [
    `<article${attributes.join("")}>`,
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${[...details.map(escapeHtml), address].join(" · ")}</p>`,
    contentHtml(withoutMarks(withSectionHeadings(body, article.outline))),
    "</article>",
    "",
  ].join("\n");
}

/** A copy without the attributes of our own, and without the spans that held nothing but a mark. */
function withoutMarks(body: Element): Element {
  // The DOM's types forget that a clone is what it was cloned from.
  const copy = body.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll("*")) {
    const own = [...element.attributes].filter(isOwn);
    for (const { name } of own) element.removeAttribute(name);
    if (own.length > 0 && tagOf(element) === "span" && !element.hasAttributes())
      element.replaceWith(...element.childNodes);
  }
  return copy;
}

/** Text that stands in HTML or XML as it is, between tags or in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
