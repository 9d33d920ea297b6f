import type { Section } from "../../../core/article.ts";
import { t } from "../../../platform/i18n.ts";
import { element } from "../../../ui/element.ts";
import { outlineLabel } from "../../../ui/labels.ts";
import type { ShownArticle } from "../shown-article.ts";

/** Id of the contents, for the button that opens them where they are folded. */
export const CONTENTS_ID = "jingdu-contents";

/** Narrower, the text would leave no room beside it. */
const NARROW = "(max-width: 1099px)";

/** The outline beside the text; on a narrow window, and beside vertical lines, a panel that a button opens. */
export interface Contents {
  readonly nav: HTMLElement;
  render(shown: ShownArticle): void;
  /** Shows which section is being read. */
  follow(id: string | null): void;
  /** Folds them where there is no room beside the text, as long as `signal` is not aborted. */
  foldWhereNarrow(isVertical: () => boolean, signal: AbortSignal): () => void;
}

/** The contents, not yet in a document, and empty. */
export function createContents(reveal: (id: string) => void): Contents {
  const nav = element("nav", { class: "contents", id: CONTENTS_ID, "aria-label": t("outline") });
  const go = (id: string): void => {
    if (nav.matches(":popover-open")) nav.hidePopover();
    reveal(id);
  };
  return {
    nav,
    render: (shown) => nav.replaceChildren(...renderContents(shown, go)),
    follow(id) {
      for (const button of nav.querySelectorAll<HTMLElement>("[data-place]")) {
        const isHere = button.dataset.place === id;
        if (isHere === button.hasAttribute("aria-current")) continue;
        if (isHere) button.setAttribute("aria-current", "location");
        else button.removeAttribute("aria-current");
        if (isHere) showIn(nav, button);
      }
    },
    foldWhereNarrow(isVertical, signal) {
      const narrow = matchMedia(NARROW);
      const fold = (): void => {
        const folded = narrow.matches || isVertical();
        nav.classList.toggle("panel", folded);
        if (folded) nav.setAttribute("popover", "auto");
        else nav.removeAttribute("popover");
      };
      narrow.addEventListener("change", fold, { signal });
      fold();
      return fold;
    },
  };
}

/** Scrolls the contents alone: `scrollIntoView` would move the article too. */
function showIn(nav: HTMLElement, button: HTMLElement): void {
  const { top, bottom } = button.getBoundingClientRect();
  const window = nav.getBoundingClientRect();
  if (top < window.top) nav.scrollTop -= window.top - top;
  else if (bottom > window.bottom) nav.scrollTop += bottom - window.bottom;
}

/** Nothing for an article without sections. */
function renderContents({ finished, lang }: ShownArticle, go: (id: string) => void): Node[] {
  const { outline } = finished.article;
  if (outline.sections.length === 0) return [];
  return [element("h2", {}, t(outlineLabel(outline))), list(outline.sections, lang, go)];
}

function list(sections: readonly Section[], lang: string, go: (id: string) => void): HTMLElement {
  const items = sections.map((section) => {
    const heading = element("span", {}, section.heading);
    const button = element("button", { type: "button", "data-place": section.id }, heading);
    button.addEventListener("click", () => go(section.id));
    const deeper = section.sections.length > 0 ? list(section.sections, lang, go) : null;
    return element("li", {}, button, deeper);
  });
  return element("ol", { lang: lang || null }, ...items);
}

/** Ids of all sections, in text order. */
export function sectionIds(sections: readonly Section[]): string[] {
  return sections.flatMap((section) => [section.id, ...sectionIds(section.sections)]);
}
