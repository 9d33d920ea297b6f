import type { Section } from "../article.ts";
import type { Mark } from "../text/span.ts";
import type { FoundOutline } from "./outline.ts";

/**
 * The sections with the ids of the figures that stand in them, in text order, those of their subsections too. `figures`
 * are the figures' marks; a figure that is stated again counts in each section that states it.
 */
export function withFigures({ outline, marks }: FoundOutline, figures: readonly Mark[]): FoundOutline {
  const starts = new Map(marks.map(({ id, span }) => [id, span.start]));
  const fill = (section: Section): Section => {
    const start = starts.get(section.id) ?? 0;
    const inside = figures.filter(({ span }) => span.start >= start && span.start < start + section.length);
    return {
      ...section,
      figures: [...new Set(inside.map(({ id }) => id))],
      sections: section.sections.map(fill),
    };
  };
  return { outline: { ...outline, sections: outline.sections.map(fill) }, marks };
}
