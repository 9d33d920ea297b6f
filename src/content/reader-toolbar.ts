import { SETTINGS } from "../platform/settings-table.ts";
import { DRAWINGS } from "../ui/drawings.ts";
import { element } from "../ui/element.ts";
import { PANEL_ID } from "./appearance-panel.ts";
import { KEYS_ID } from "./keys-panel.ts";
import type { ReaderActions } from "./reader-actions.ts";
import { choiceGroup, iconButton } from "./reader-buttons.ts";
import { CONTENTS_ID } from "./reader-contents.ts";
import { REMOVALS_ID } from "./reader-removals.ts";
import type { ShownArticle } from "./shown-article.ts";
import { TERMS_ID } from "./terms-panel.ts";

/** The reader's buttons. */
export interface Toolbar {
  readonly bar: HTMLElement;
  /** Shows which variant is shown. */
  render(shown: ShownArticle): void;
}

/** Buttons that open a panel, before the others. */
const PANELS = [
  ["contents", "outline", DRAWINGS.contents, CONTENTS_ID],
  ["removed", "removed", DRAWINGS.removed, REMOVALS_ID],
  ["terms", "regionalTerms", DRAWINGS.terms, TERMS_ID],
  ["appearance", "appearance", DRAWINGS.letters, PANEL_ID],
  ["keys", "keys", DRAWINGS.keys, KEYS_ID],
] as const;

/**
 * The reader's buttons, not yet in a document: in a modal dialog, the first of them closes it.
 *
 * @param left  tells how much is left to read
 * @param readAloud  begins or ends
 */
export function createToolbar(actions: ReaderActions, left: HTMLElement, readAloud: () => void): Toolbar {
  const variants = choiceGroup("variant", "variant", SETTINGS.variant.options, actions.setVariant);
  const panels = PANELS.map(([name, label, path, id]) => {
    const button = iconButton(name, label, path, null);
    button.setAttribute("popovertarget", id);
    return button;
  });
  const tools = element(
    "div",
    { class: "tools" },
    left,
    iconButton("aloud", "readAloud", DRAWINGS.aloud, readAloud),
    ...panels,
    iconButton("copy", "copyArticle", DRAWINGS.copy, actions.copy),
    iconButton("copy-markdown", "copyMarkdown", DRAWINGS.markdown, actions.copyMarkdown),
    iconButton("print", "printArticle", DRAWINGS.print, () => window.print()),
  );
  // The browser closes the dialog of such a form by itself: a page that keeps clicks from our listeners can't hinder it.
  const close = iconButton("close", "closeReader", DRAWINGS.close, null);
  close.setAttribute("type", "submit");
  const leave = element("form", { method: "dialog" }, close);
  const hide = (name: string, isHidden: boolean): void => {
    for (const button of panels) if (button.dataset.action === name) button.hidden = isHidden;
  };
  return {
    bar: element("header", { class: "bar" }, leave, variants.group, tools),
    render({ finished: { article }, variant, terms }) {
      hide("terms", terms.length === 0);
      hide("contents", article.outline.sections.length === 0);
      variants.group.hidden = article.script.language !== "zh";
      variants.press(variant);
    },
  };
}
