import type { Section } from "../core/article.ts";
import { t } from "../platform/i18n.ts";
import { element } from "../ui/element.ts";
import { outlineLabel } from "../ui/labels.ts";
import type { ShownArticle } from "./shown-article.ts";

/** The outline as the reader's sidebar: nothing for an article without sections. */
export function renderContents({ finished, lang }: ShownArticle, reveal: (id: string) => void): Node[] {
  const { outline } = finished.article;
  if (outline.sections.length === 0) return [];
  return [element("h2", {}, t(outlineLabel(outline.kind))), list(outline.sections, lang, reveal)];
}

function list(sections: readonly Section[], lang: string, reveal: (id: string) => void): HTMLElement {
  const items = sections.map((section) => {
    const heading = element("span", {}, section.heading);
    const button = element("button", { type: "button", "data-place": section.id }, heading);
    button.addEventListener("click", () => reveal(section.id));
    const deeper = section.sections.length > 0 ? list(section.sections, lang, reveal) : null;
    return element("li", {}, button, deeper);
  });
  return element("ol", { lang: lang || null }, ...items);
}
