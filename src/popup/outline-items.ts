import type { Figure, Section } from "../core/article.ts";
import { element } from "../ui/element.ts";

/** Figures shown under a section; the cards below have them all. */
const MOST_FIGURES = 3;

/**
 * The sections as list items with the key figures in them, those of a lower level in lists of their own; a click jumps
 * there in the reader.
 */
export function outlineItems(
  sections: readonly Section[],
  figures: readonly Figure[],
  reveal: (id: string) => void,
): HTMLElement[] {
  return sections.map((section) => {
    const button = element(
      "button",
      { type: "button", "data-item": true, "data-place": section.id },
      element("span", { class: "section-heading" }, section.heading),
      keyFigures(section, figures),
    );
    button.addEventListener("click", () => reveal(section.id));
    const deeper = outlineItems(section.sections, figures, reveal);
    return element("li", {}, button, deeper.length > 0 ? element("ol", {}, ...deeper) : null);
  });
}

/** Those of the section that neither its heading nor a subsection shows. */
function keyFigures(
  { heading, figures: ids, sections }: Section,
  figures: readonly Figure[],
): HTMLElement | null {
  const inside = new Set(ids);
  for (const { figures: deeper } of sections) for (const id of deeper) inside.delete(id);
  const key = figures
    .filter(({ id, rank, text }) => rank !== null && inside.has(id) && !heading.includes(text))
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .slice(0, MOST_FIGURES);
  return key.length > 0
    ? element("span", { class: "section-figures" }, key.map((figure) => named(figure, heading)).join(" · "))
    : null;
}

/** A clause up to this long stands for its number, UTF-16 units. */
const LONGEST_CLAUSE = 16;

/** 7名 alone says nothing: what it counts stands before it, unless the heading has said so, or its clause does. */
function named({ metric, text, statement }: Figure, heading: string): string {
  if (metric) return heading.includes(metric) ? text : `${metric} ${text}`;
  return statement.length <= LONGEST_CLAUSE ? statement : text;
}
