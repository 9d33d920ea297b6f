import type { Article, Section } from "../article.ts";

/** Title, then a line a section, indented by its level: a list of Markdown too. Ends in a line break. */
export function articleToOutline({ title, outline }: Article): string {
  const lines = (sections: readonly Section[], depth: number): string[] =>
    sections.flatMap(({ heading, sections: inner }) => [
      `${"  ".repeat(depth)}- ${heading}`,
      ...lines(inner, depth + 1),
    ]);
  return `${[title, ...lines(outline.sections, 0)].join("\n")}\n`;
}
