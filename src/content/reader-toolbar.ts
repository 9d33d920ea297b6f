import { SETTINGS } from "../platform/settings-table.ts";
import { DRAWINGS } from "../ui/drawings.ts";
import { element } from "../ui/element.ts";
import { PANEL_ID } from "./appearance-panel.ts";
import type { ReaderActions } from "./reader-actions.ts";
import { choiceGroup, iconButton } from "./reader-buttons.ts";
import type { ShownArticle } from "./shown-article.ts";
import { TERMS_ID } from "./terms-panel.ts";

/** The reader's buttons. */
export interface Toolbar {
  readonly bar: HTMLElement;
  /** Shows which variant is shown. */
  render(shown: ShownArticle): void;
}

/** The reader's buttons, not yet in a document: in a modal dialog, the first of them closes it. */
export function createToolbar(actions: ReaderActions): Toolbar {
  const variants = choiceGroup("variant", "variant", SETTINGS.variant.options, actions.setVariant);
  const appearance = iconButton("appearance", "appearance", DRAWINGS.letters, null);
  appearance.setAttribute("popovertarget", PANEL_ID);
  const terms = iconButton("terms", "regionalTerms", DRAWINGS.terms, null);
  terms.setAttribute("popovertarget", TERMS_ID);
  const tools = element(
    "div",
    { class: "tools" },
    terms,
    appearance,
    iconButton("copy", "copyArticle", DRAWINGS.copy, actions.copy),
    iconButton("copy-markdown", "copyMarkdown", DRAWINGS.markdown, actions.copyMarkdown),
    iconButton("print", "printArticle", DRAWINGS.print, () => window.print()),
  );
  // The browser closes the dialog of such a form by itself: a page that keeps clicks from our listeners can't hinder it.
  const close = iconButton("close", "closeReader", DRAWINGS.close, null);
  close.setAttribute("type", "submit");
  const leave = element("form", { method: "dialog" }, close);
  return {
    bar: element("header", { class: "bar" }, leave, variants.group, tools),
    render({ finished, variant, terms: { length } }) {
      terms.hidden = length === 0;
      variants.group.hidden = finished.article.script.language !== "zh";
      variants.press(variant);
    },
  };
}
