import { SAVE_ID } from "../../../platform/save-home.ts";
import { VARIANTS } from "../../../platform/settings-table.ts";
import { element } from "../../../ui/element.ts";
import { COPY_DRAWING, SAVE_DRAWING } from "../../../ui/page-drawings.ts";
import type { ReaderActions } from "../actions.ts";
import { PANEL_ID } from "../panels/appearance-panel.ts";
import { CONTENTS_ID } from "../panels/contents.ts";
import { KEYS_ID } from "../panels/keys-panel.ts";
import { REMOVALS_ID } from "../panels/removals-drawer.ts";
import { TERMS_ID } from "../panels/terms-panel.ts";
import type { ShownArticle } from "../shown-article.ts";
import { choiceGroup, iconButton } from "./buttons.ts";
import {
  ALOUD_DRAWING,
  CLOSE_DRAWING,
  CONTENTS_DRAWING,
  KEYS_DRAWING,
  LETTERS_DRAWING,
  PRINT_DRAWING,
  REMOVED_DRAWING,
  TERMS_DRAWING,
} from "./drawings.ts";

/** The reader's buttons. */
export interface Toolbar {
  readonly bar: HTMLElement;
  /** Shows which variant is shown. */
  render(shown: ShownArticle): void;
}

/** Buttons that open a panel, before the others. */
const PANELS = [
  ["contents", "outline", CONTENTS_DRAWING, CONTENTS_ID],
  ["removed", "removed", REMOVED_DRAWING, REMOVALS_ID],
  ["terms", "regionalTerms", TERMS_DRAWING, TERMS_ID],
  ["appearance", "appearance", LETTERS_DRAWING, PANEL_ID],
  ["keys", "keys", KEYS_DRAWING, KEYS_ID],
] as const;

/**
 * The reader's buttons, not yet in a document: in a modal dialog, the first of them closes it.
 *
 * @param left  tells how much is left to read
 * @param readAloud  begins or ends
 * @param openSave  opens the save menu for the first time; then the browser does
 */
export function createToolbar(
  actions: ReaderActions,
  left: HTMLElement,
  readAloud: () => void,
  openSave: () => void,
): Toolbar {
  const variants = choiceGroup("variant", "variant", VARIANTS, actions.setVariant);
  const panels = PANELS.map(([name, label, path, id]) => {
    const button = iconButton(name, label, path, null);
    button.setAttribute("popovertarget", id);
    return button;
  });
  const tools = element(
    "div",
    { class: "tools" },
    left,
    iconButton("aloud", "readAloud", ALOUD_DRAWING, readAloud),
    ...panels,
    iconButton("copy", "copyArticle", COPY_DRAWING, actions.copy),
    saveButton(openSave),
    iconButton("print", "printArticle", PRINT_DRAWING, () => window.print()),
  );
  // The browser closes the dialog of such a form by itself: a page that keeps clicks from our listeners can't hinder it.
  const close = iconButton("close", "closeReader", CLOSE_DRAWING, null);
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

function saveButton(open: () => void): HTMLElement {
  const button = iconButton("save", "saveMenu", SAVE_DRAWING, open);
  button.setAttribute("popovertarget", SAVE_ID);
  // A press would take the selection away, which the menu quotes.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  return button;
}
