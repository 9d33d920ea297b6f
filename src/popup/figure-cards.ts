import type { Figure } from "../core/article.ts";
import { t, uiLanguage } from "../platform/i18n.ts";
import { drawing, element } from "../ui/element.ts";
import { DRAWINGS } from "../ui/page-drawings.ts";

/** A card a figure: the number, the article's own words around it, when it holds and where it moved; a click shows its place. */
export function figureCards(figures: readonly Figure[], reveal: (id: string) => void): HTMLElement[] {
  return figures.map((figure) => {
    const button = element(
      "button",
      { type: "button", "data-item": true, "data-place": figure.id, title: figure.sentence },
      element(
        "span",
        { class: "figure-head" },
        element("span", { class: "figure-text" }, figure.text),
        figure.period ? element("span", { class: "figure-period" }, figure.period) : null,
        changeChip(figure),
        doubtChip(figure),
      ),
      statement(figure),
    );
    button.addEventListener("click", () => reveal(figure.id));
    return element("li", {}, button);
  });
}

/** The words around the number, which is marked in them; `null` where they are the number alone. */
function statement({ statement: words, text }: Figure): HTMLElement | null {
  if (words === text) return null;
  const at = words.indexOf(text);
  return element(
    "span",
    { class: "figure-statement" },
    words.slice(0, at),
    element("mark", {}, text),
    words.slice(at + text.length),
  );
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
