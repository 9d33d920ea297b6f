import type { Outline, Section } from "../article.ts";

/** Heading elements by the outline's level; the title is the only `h1`. */
const TAGS = ["h2", "h3", "h4", "h5", "h6"];

/** What a heading needs no more: it is bold by itself. */
const BOLD = "strong, b";

/**
 * The body with paragraphs that serve as headings (<p><strong>一、…</strong></p>) made headings, as the outline says.
 * `body` itself stays as it is; where there is nothing to do it is what comes back.
 */
export function withSectionHeadings<Body extends Element>(body: Body, outline: Outline): Body {
  if (outline.kind !== "pseudo-headings") return body;
  const copy = body.cloneNode(true) as Body;
  for (const { id, level } of flatten(outline.sections)) {
    const paragraph = copy.querySelector(`#${id}`)?.closest("p");
    // A line among others of its paragraph heads nothing that an element could show.
    if (paragraph && !paragraph.querySelector("br, img")) makeHeading(paragraph, TAGS[level - 1] ?? "h6");
  }
  return copy;
}

function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.sections)]);
}

function makeHeading(paragraph: Element, tag: string): void {
  const heading = paragraph.ownerDocument.createElement(tag);
  for (const { name, value } of paragraph.attributes) heading.setAttribute(name, value);
  heading.append(...paragraph.childNodes);
  for (const bold of heading.querySelectorAll(BOLD)) bold.replaceWith(...bold.childNodes);
  paragraph.replaceWith(heading);
}
