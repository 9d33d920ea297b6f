import type { Figure } from "../core/article.ts";
import { t, uiLanguage } from "../platform/i18n.ts";
import { DRAWINGS } from "../ui/drawings.ts";
import { drawing, element } from "../ui/element.ts";

/** A card a figure: as the text writes it, what it measures and when, and where it moved; a click shows its sentence. */
export function figureCards(figures: readonly Figure[], reveal: (id: string) => void): HTMLElement[] {
  return figures.map((figure) => {
    const button = element(
      "button",
      { type: "button", "data-item": true, "data-place": figure.id, title: figure.sentence },
      element("span", { class: "figure-text" }, figure.text),
      figure.metric ? element("span", { class: "figure-metric" }, figure.metric) : null,
      figure.period ? element("span", { class: "figure-period" }, figure.period) : null,
      changeChip(figure),
      doubtChip(figure),
    );
    button.addEventListener("click", () => reveal(figure.id));
    return element("li", {}, button);
  });
}

const DOUBTS = {
  title: "doubtTitle",
  text: "doubtText",
  points: "doubtPoints",
  sum: "doubtSum",
} as const;

/** Says "check this", never who is right. */
function doubtChip({ doubt }: Figure): HTMLElement | null {
  if (!doubt) return null;
  const why = t(DOUBTS[doubt]);
  return element(
    "span",
    { class: "chip doubt", lang: uiLanguage(), title: why },
    t("checkThis"),
    element("span", { class: "unseen" }, why),
  );
}

function changeChip({ change, basis }: Figure): HTMLElement | null {
  if (!change && !basis) return null;
  const direction =
    change &&
    element(
      "span",
      { class: "direction" },
      drawing(DRAWINGS[change]),
      element(
        "span",
        { class: "unseen", lang: uiLanguage() },
        t(change === "up" ? "changeUp" : "changeDown"),
      ),
    );
  return element("span", { class: `chip ${change ?? "level"}` }, basis, direction);
}
