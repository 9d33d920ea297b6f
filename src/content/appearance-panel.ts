import { t } from "../platform/i18n.ts";
import { FONT_SIZES, type Settings, type Theme } from "../platform/settings.ts";
import { element } from "../ui/element.ts";
import { buttonGroup, type Choice, choiceGroup, iconButton } from "./reader-buttons.ts";

/** Id of the panel, for the button that opens it. */
export const PANEL_ID = "jingdu-appearance";

const THEMES: readonly Choice<Theme>[] = [
  { value: "auto", label: "themeAuto" },
  { value: "light", label: "themeLight" },
  { value: "sepia", label: "themeSepia" },
  { value: "dark", label: "themeDark" },
];

const TYPEFACES: readonly Choice<Settings["typeface"]>[] = [
  { value: "sans", label: "typefaceSans" },
  { value: "serif", label: "typefaceSerif" },
];

const SPACINGS: readonly Choice<Settings["lineSpacing"]>[] = [
  { value: "tight", label: "spacingTight" },
  { value: "normal", label: "choiceNormal" },
  { value: "loose", label: "spacingLoose" },
];

const WIDTHS: readonly Choice<Settings["columnWidth"]>[] = [
  { value: "narrow", label: "widthNarrow" },
  { value: "normal", label: "choiceNormal" },
  { value: "wide", label: "widthWide" },
];

/** Size, typeface, spacing, width and paper of the reader's text. */
export interface AppearancePanel {
  readonly panel: HTMLElement;
  /** Shows which choices hold. */
  render(settings: Settings): void;
}

/** The panel, not yet in a document. A popover: Escape closes it before it closes the reader. */
export function createAppearancePanel(choose: (chosen: Partial<Settings>) => void): AppearancePanel {
  let fontSize = 0;
  const resize = (step: number): void => {
    const size = Math.min(FONT_SIZES.max, Math.max(FONT_SIZES.min, fontSize + step));
    choose({ fontSize: size });
  };
  const sizes = [
    iconButton("smaller", "textSmaller", null, () => resize(-FONT_SIZES.step)),
    iconButton("larger", "textLarger", null, () => resize(FONT_SIZES.step)),
  ];
  const typefaces = choiceGroup("typeface", "typeface", TYPEFACES, (typeface) => choose({ typeface }));
  const spacings = choiceGroup("spacing", "lineSpacing", SPACINGS, (lineSpacing) => choose({ lineSpacing }));
  const widths = choiceGroup("width", "columnWidth", WIDTHS, (columnWidth) => choose({ columnWidth }));
  const themes = choiceGroup("theme", "theme", THEMES, (theme) => choose({ theme }));
  const panel = element(
    "div",
    { class: "panel", id: PANEL_ID, popover: "auto", role: "group", "aria-label": t("appearance") },
    buttonGroup("sizes", "textSize", sizes),
    typefaces.group,
    spacings.group,
    widths.group,
    themes.group,
  );
  return {
    panel,
    render(settings) {
      fontSize = settings.fontSize;
      typefaces.press(settings.typeface);
      spacings.press(settings.lineSpacing);
      widths.press(settings.columnWidth);
      themes.press(settings.theme);
    },
  };
}
