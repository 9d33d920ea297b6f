import { t, uiLanguage } from "../../../platform/i18n.ts";
import { element } from "../../../ui/element.ts";
import type { ShownArticle } from "../shown-article.ts";

/** Id of the panel, for the button that opens it. */
export const TERMS_ID = "jingdu-terms";

/** Words that were replaced by their region's. */
export interface TermsPanel {
  readonly panel: HTMLElement;
  /** Lists the words of what is shown. */
  render(shown: ShownArticle): void;
}

/** The panel, not yet in a document. A popover: Escape closes it before it closes the reader. */
export function createTermsPanel(): TermsPanel {
  const rows = element("tbody");
  const heads = (["termOriginal", "termShown", "termCount"] as const).map((key) =>
    element("th", { scope: "col" }, t(key)),
  );
  const panel = element(
    "div",
    { class: "panel terms", id: TERMS_ID, popover: "auto", role: "group", "aria-label": t("regionalTerms") },
    element(
      "table",
      {},
      element("caption", {}, t("regionalTerms")),
      element("thead", {}, element("tr", {}, ...heads)),
      rows,
    ),
  );
  return {
    panel,
    render({ terms, lang }) {
      const count = new Intl.NumberFormat(uiLanguage());
      rows.replaceChildren(
        ...terms.map((term) =>
          element(
            "tr",
            {},
            element("td", { lang: "zh" }, term.from),
            element("td", { lang: lang || null }, term.to),
            element("td", {}, count.format(term.count)),
          ),
        ),
      );
    },
  };
}
