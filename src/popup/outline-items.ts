import type { Section } from "../core/article.ts";
import { element } from "../ui/element.ts";

/** The sections as list items, those of a lower level in lists of their own; a click jumps there in the reader. */
export function outlineItems(sections: readonly Section[], reveal: (id: string) => void): HTMLElement[] {
  return sections.map((section) => {
    const button = element(
      "button",
      { type: "button", "data-item": true, "data-place": section.id },
      section.heading,
    );
    button.addEventListener("click", () => reveal(section.id));
    const deeper = outlineItems(section.sections, reveal);
    return element("li", {}, button, deeper.length > 0 ? element("ol", {}, ...deeper) : null);
  });
}
