import type { MessageKey } from "./i18n.ts";
import type { ShownVariant } from "./protocol.ts";

/** Part of the settings page that a setting stands in; `list` has a part of its own there. */
export type SettingSection = "text" | "look" | "reading" | "list";

/** One of the values of a choice, with its button's text. */
export interface SettingOption<Value extends string = string> {
  readonly value: Value;
  readonly label: MessageKey;
  /** What the label is short for. */
  readonly name?: MessageKey;
}

interface Row<Value> {
  readonly section: SettingSection;
  readonly label: MessageKey;
  /** What holds until the reader chooses. */
  readonly standard: Value;
  /** Whether a stored value is one of this setting: an older version or another hand may have written it. */
  readonly check: (value: unknown) => boolean;
}

/** One of several values. */
export interface ChoiceRow<Value extends string = string> extends Row<Value> {
  readonly kind: "choice";
  /** In the order shown. */
  readonly options: readonly SettingOption<Value>[];
}

/** On or off. */
export interface SwitchRow extends Row<boolean> {
  readonly kind: "switch";
}

/** A number, in even steps. */
export interface RangeRow extends Row<number> {
  readonly kind: "range";
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Texts that other places of the product add to. */
export interface ListRow extends Row<readonly string[]> {
  readonly kind: "list";
}

export type SettingRow = ChoiceRow | SwitchRow | RangeRow | ListRow;

const VARIANTS: readonly SettingOption<ShownVariant>[] = [
  { value: "original", label: "variantOriginal", name: "variantOriginalName" },
  { value: "zh-Hans", label: "variantHans", name: "variantHansName" },
  { value: "zh-Hant-TW", label: "variantTaiwan", name: "variantTaiwanName" },
  { value: "zh-Hant-HK", label: "variantHongKong", name: "variantHongKongName" },
];

/** Every setting, a row each; storage, checks, the reader's look panel and the settings page draw from here. */
export const SETTINGS = {
  variant: choice("text", "settingVariant", "original", VARIANTS),
  quotes: choice("text", "settingQuotes", "region", [
    { value: "region", label: "quotesRegion" },
    { value: "keep", label: "quotesKeep" },
  ]),
  vocabulary: onOff("text", "settingVocabulary", false),
  theme: choice("look", "theme", "auto", [
    { value: "auto", label: "themeAuto" },
    { value: "light", label: "themeLight" },
    { value: "sepia", label: "themeSepia" },
    { value: "dark", label: "themeDark" },
    { value: "contrast", label: "themeContrast" },
  ]),
  /** Of the reader's text, px. */
  fontSize: range("look", "textSize", 19, { min: 14, max: 34, step: 1 }),
  columnWidth: choice("look", "columnWidth", "normal", [
    { value: "narrow", label: "widthNarrow" },
    { value: "normal", label: "choiceNormal" },
    { value: "wide", label: "widthWide" },
  ]),
  lineSpacing: choice("look", "lineSpacing", "normal", [
    { value: "tight", label: "spacingTight" },
    { value: "normal", label: "choiceNormal" },
    { value: "loose", label: "spacingLoose" },
  ]),
  typeface: choice("look", "typeface", "sans", [
    { value: "sans", label: "typefaceSans" },
    { value: "serif", label: "typefaceSerif" },
  ]),
  paragraphs: choice("look", "paragraphs", "space", [
    { value: "space", label: "paragraphsSpace" },
    { value: "indent", label: "paragraphsIndent" },
  ]),
  alignment: choice("look", "alignment", "start", [
    { value: "start", label: "alignmentStart" },
    { value: "justify", label: "alignmentJustify" },
  ]),
  /** Vertical holds for Traditional and Japanese text alone. */
  writing: choice("look", "writing", "horizontal", [
    { value: "horizontal", label: "writingHorizontal" },
    { value: "vertical", label: "writingVertical" },
  ]),
  markFigures: onOff("look", "markFigures", true),
  markPeople: onOff("look", "markPeople", true),
  /** Characters of Chinese a minute. */
  readingSpeed: range("reading", "readingSpeed", 300, { min: 150, max: 900, step: 50 }),
  /** Of the voice that reads aloud: 1 is its own speed. */
  voiceSpeed: range("reading", "voiceSpeed", 1, { min: 0.5, max: 2, step: 0.25 }),
  /** Origins whose pages are converted in place without being asked: https://news.example. */
  convertedSites: list("settingSites"),
} as const;

type Table = typeof SETTINGS;

/** Name of a setting, as it is stored. */
export type SettingName = keyof Table;

/** What the reader has chosen; kept in this browser alone. */
export type Settings = { readonly [Name in SettingName]: Table[Name]["standard"] };

/** The rows of a section with their names, in the order shown. */
export function settingsIn(section: SettingSection): (readonly [SettingName, SettingRow])[] {
  const rows = Object.entries(SETTINGS) as [SettingName, SettingRow][];
  return rows.filter(([, row]) => row.section === section);
}

function choice<Value extends string>(
  section: SettingSection,
  label: MessageKey,
  standard: NoInfer<Value>,
  options: readonly SettingOption<Value>[],
): ChoiceRow<Value> {
  const check = (value: unknown): boolean => options.some((option) => option.value === value);
  return { kind: "choice", section, label, standard, options, check };
}

function onOff(section: SettingSection, label: MessageKey, standard: boolean): SwitchRow {
  return { kind: "switch", section, label, standard, check: (value) => typeof value === "boolean" };
}

function range(
  section: SettingSection,
  label: MessageKey,
  standard: number,
  { min, max, step }: { readonly min: number; readonly max: number; readonly step: number },
): RangeRow {
  const check = (value: unknown): boolean => typeof value === "number" && value >= min && value <= max;
  return { kind: "range", section, label, standard, min, max, step, check };
}

function list(label: MessageKey): ListRow {
  const check = (value: unknown): boolean =>
    Array.isArray(value) && value.every((item) => typeof item === "string");
  return { kind: "list", section: "list", label, standard: [], check };
}
