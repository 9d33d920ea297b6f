import { type MessageKey, t } from "../platform/i18n.ts";
import type { Settings, Theme } from "../platform/settings.ts";
import { FONT_SIZES } from "../platform/settings.ts";
import { DRAWINGS } from "../ui/drawings.ts";
import { drawing, element } from "../ui/element.ts";
import { CHOICES } from "../ui/labels.ts";
import type { ShownArticle } from "./page-session.ts";
import type { ReaderActions } from "./reader-view.ts";

const PANEL_ID = "jingdu-appearance";

const THEMES: readonly { readonly theme: Theme; readonly label: MessageKey }[] = [
  { theme: "auto", label: "themeAuto" },
  { theme: "light", label: "themeLight" },
  { theme: "sepia", label: "themeSepia" },
  { theme: "dark", label: "themeDark" },
];

const TYPEFACES: readonly { readonly typeface: Settings["typeface"]; readonly label: MessageKey }[] = [
  { typeface: "sans", label: "typefaceSans" },
  { typeface: "serif", label: "typefaceSerif" },
];

/** The reader's buttons. */
export interface Toolbar {
  readonly bar: HTMLElement;
  /** Size, typeface and paper, opened by a button of the bar. */
  readonly panel: HTMLElement;
  /** Shows which choices hold. */
  render(shown: ShownArticle, settings: Settings): void;
}

/** The reader's buttons, not yet in a document. */
export function createToolbar(actions: ReaderActions, close: () => void): Toolbar {
  let fontSize = 0;
  const resize = (step: number): void => {
    const size = Math.min(FONT_SIZES.max, Math.max(FONT_SIZES.min, fontSize + step));
    actions.setAppearance({ fontSize: size });
  };
  const variants = CHOICES.map(({ variant, label, name }) =>
    choice("variant", variant, label, () => actions.setVariant(variant), name),
  );
  const themes = THEMES.map(({ theme, label }) =>
    choice("theme", theme, label, () => actions.setAppearance({ theme })),
  );
  const typefaces = TYPEFACES.map(({ typeface, label }) =>
    choice("typeface", typeface, label, () => actions.setAppearance({ typeface })),
  );
  const sizes = [
    iconButton("smaller", "textSmaller", null, () => resize(-FONT_SIZES.step)),
    iconButton("larger", "textLarger", null, () => resize(FONT_SIZES.step)),
  ];
  const variantGroup = group("variants", "variant", variants);
  const panel = element(
    "div",
    { class: "panel", id: PANEL_ID, popover: "auto", role: "group", "aria-label": t("appearance") },
    group("sizes", "textSize", sizes),
    group("typefaces", "typeface", typefaces),
    group("themes", "theme", themes),
  );
  return {
    bar: element(
      "header",
      { class: "bar" },
      iconButton("close", "closeReader", DRAWINGS.close, close),
      variantGroup,
      tools(actions),
    ),
    panel,
    render({ finished, variant }, settings) {
      fontSize = settings.fontSize;
      variantGroup.hidden = finished.article.script.language !== "zh";
      press(variants, "variant", variant);
      press(themes, "theme", settings.theme);
      press(typefaces, "typeface", settings.typeface);
    },
  };
}

function tools(actions: ReaderActions): HTMLElement {
  const appearance = iconButton("appearance", "appearance", DRAWINGS.letters, null);
  appearance.setAttribute("popovertarget", PANEL_ID);
  return element(
    "div",
    { class: "tools" },
    appearance,
    iconButton("copy", "copyArticle", DRAWINGS.copy, actions.copy),
    iconButton("copy-markdown", "copyMarkdown", DRAWINGS.markdown, actions.copyMarkdown),
    iconButton("print", "printArticle", DRAWINGS.print, () => window.print()),
  );
}

function group(name: string, label: MessageKey, buttons: readonly HTMLElement[]): HTMLElement {
  return element("div", { class: `choices ${name}`, role: "group", "aria-label": t(label) }, ...buttons);
}

function choice(
  kind: string,
  value: string,
  label: MessageKey,
  choose: () => void,
  name: MessageKey | null = null,
): HTMLButtonElement {
  const button = element(
    "button",
    { type: "button", [`data-${kind}`]: value, "aria-pressed": "false", title: name && t(name) },
    t(label),
  );
  button.addEventListener("click", choose);
  return button;
}

function iconButton(
  action: string,
  label: MessageKey,
  path: string | null,
  press: (() => void) | null,
): HTMLElement {
  const button = element(
    "button",
    { type: "button", "data-action": action, title: t(label), "aria-label": t(label) },
    path ? drawing(path) : element("span", { "aria-hidden": "true" }),
  );
  if (press) button.addEventListener("click", press);
  return button;
}

function press(buttons: readonly HTMLElement[], kind: string, value: string): void {
  for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset[kind] === value));
}
