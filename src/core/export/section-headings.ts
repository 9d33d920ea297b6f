import type { Outline, Section } from "../article.ts";

/** Heading elements by the outline's level; the title is the only `h1`. */
const TAGS = ["h2", "h3", "h4", "h5", "h6"];

/** What a heading needs no more: it is bold by itself. */
const BOLD = "strong, b";

/**
 * The body with paragraphs that serve as headings (<p><strong>一、…</strong></p>) made headings, as the outline says; those
 * that say one together become one. `body` itself stays as it is; where there is nothing to do it is what comes back.
 */
export function withSectionHeadings<Body extends Element>(body: Body, outline: Outline): Body {
  if (outline.kind !== "pseudo-headings") return body;
  const copy = body.cloneNode(true) as Body;
  for (const { id, level } of flatten(outline.sections)) {
    const lines = linesOf(copy, id);
    // A line among others of its paragraph heads nothing that an element could show.
    if (lines.length > 0 && !lines.some((line) => line.querySelector("br, img")))
      makeHeading(lines, TAGS[level - 1] ?? "h6");
  }
  return copy;
}

function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.sections)]);
}

/** The paragraphs that a section's heading stands in, one right after another. */
function linesOf(body: Element, id: string): Element[] {
  const pieces = [...body.querySelectorAll(`#${id}, [data-of="${id}"]`)];
  const lines = [...new Set(pieces.flatMap((piece) => piece.closest("p") ?? []))];
  const apart = lines.findIndex((line, at) => at > 0 && line.previousElementSibling !== lines[at - 1]);
  return apart < 0 ? lines : lines.slice(0, apart);
}

function makeHeading(lines: readonly Element[], tag: string): void {
  const [first] = lines;
  if (!first) return;
  const heading = first.ownerDocument.createElement(tag);
  first.before(heading);
  lines.forEach((line, at) => {
    const place = lines.length > 1 ? heading.ownerDocument.createElement("span") : heading;
    for (const { name, value } of line.attributes) place.setAttribute(name, value);
    place.append(...line.childNodes);
    if (at > 0) heading.append(heading.ownerDocument.createElement("br"));
    if (place !== heading) heading.append(place);
    line.remove();
  });
  for (const bold of heading.querySelectorAll(BOLD)) bold.replaceWith(...bold.childNodes);
}
