import type { Article } from "../article.ts";
import { contentHtml } from "../page/dom.ts";
import { citationOf } from "./citation.ts";
import { withSectionHeadings } from "./section-headings.ts";

/** A tag as the HTML serialiser writes it: attributes in double quotes, which may hold ">". */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=>"]+="[^"]*")*)>/g;
/** What only the reader needs: places to jump to, marks of removals, looks. Targets of footnotes stay. */
const OWN_ATTRIBUTE = /\s+(?:id="(?!note-)[^"]*"|data-[a-z-]+="[^"]*")/g;

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
    withoutMarks(contentHtml(withSectionHeadings(body, article.outline))),
    "</article>",
    "",
  ].join("\n");
}

/** Drops the spans that hold nothing but a mark, and the attributes of our own. */
function withoutMarks(content: string): string {
  const openSpans: boolean[] = [];
  return content.replace(TAG, (whole: string, slash: string, name: string, attributes: string) => {
    if (slash) return name === "span" && openSpans.pop() === false ? "" : whole;
    const kept = attributes.replace(OWN_ATTRIBUTE, "");
    if (name !== "span") return `<${name}${kept}>`;
    openSpans.push(kept !== "");
    return kept ? `<span${kept}>` : "";
  });
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
