import type { ShownVariant } from "./protocol.ts";
import {
  choice,
  choiceOf,
  type LabelledOption,
  type ListRow,
  list,
  onOff,
  range,
  type SettingRow,
  type SettingSection,
} from "./setting-rows.ts";

/** What an article can be shown in, in the order of the buttons. */
export const VARIANTS: readonly LabelledOption<ShownVariant>[] = [
  { value: "original", label: "variantOriginal", name: "variantOriginalName" },
  { value: "zh-Hans", label: "variantHans", name: "variantHansName" },
  { value: "zh-Hant-TW", label: "variantTaiwan", name: "variantTaiwanName" },
  { value: "zh-Hant-HK", label: "variantHongKong", name: "variantHongKongName" },
];

/** Languages that the extension speaks, by their tags; each by the name that its own readers know, in all of them. */
const LANGUAGES = {
  en: "English",
  "zh-Hans": "简体中文",
  "zh-Hant-TW": "繁體中文（台灣）",
  "zh-Hant-HK": "繁體中文（香港）",
  ja: "日本語",
  ko: "한국어",
} as const;

/** Tag of a language that the extension speaks. */
export type SpokenLanguage = keyof typeof LANGUAGES;

// The keys of the table are the tags.
const SPOKEN = (Object.entries(LANGUAGES) as [SpokenLanguage, string][]).map(([value, text]) => ({
  value,
  text,
}));

/** Every setting, a row each; storage, checks, the reader's look panel and the settings page draw from here. */
export const SETTINGS = {
  /** What articles are shown in at first. `own`: the script of the reader's own Chinese, where a page has the other. */
  variant: choiceOf<ShownVariant | "own">("text", "settingVariant", "own", [
    { value: "own", label: "variantOwn", name: "variantOwnName" },
    ...VARIANTS,
  ]),
  quotes: choice("text", "settingQuotes", "region", { region: "quotesRegion", keep: "quotesKeep" }),
  vocabulary: onOff("text", "settingVocabulary", false),
  theme: choice("look", "theme", "auto", {
    auto: "themeAuto",
    light: "themeLight",
    sepia: "themeSepia",
    dark: "themeDark",
    contrast: "themeContrast",
  }),
  /** Of the reader's text, px. */
  fontSize: range("look", "textSize", 19, { min: 14, max: 34, step: 1 }),
  columnWidth: choice("look", "columnWidth", "normal", {
    narrow: "widthNarrow",
    normal: "choiceNormal",
    wide: "widthWide",
  }),
  lineSpacing: choice("look", "lineSpacing", "normal", {
    tight: "spacingTight",
    normal: "choiceNormal",
    loose: "spacingLoose",
  }),
  typeface: choice("look", "typeface", "sans", { sans: "typefaceSans", serif: "typefaceSerif" }),
  paragraphs: choice("look", "paragraphs", "space", { space: "paragraphsSpace", indent: "paragraphsIndent" }),
  alignment: choice("look", "alignment", "start", { start: "alignmentStart", justify: "alignmentJustify" }),
  /** Vertical holds for Traditional and Japanese text alone. */
  writing: choice("look", "writing", "horizontal", {
    horizontal: "writingHorizontal",
    vertical: "writingVertical",
  }),
  markFigures: onOff("look", "markFigures", true),
  markPeople: onOff("look", "markPeople", true),
  /** Characters of Chinese a minute. */
  readingSpeed: range("reading", "readingSpeed", 300, { min: 150, max: 900, step: 50 }),
  /** Of the voice that reads aloud: 1 is its own speed. */
  voiceSpeed: range("reading", "voiceSpeed", 1, { min: 0.5, max: 2, step: 0.25 }),
  /** Markdown begins with what is known of the article. */
  frontMatter: onOff("saving", "frontMatter", false),
  obsidian: onOff("saving", "settingObsidian", false),
  popupGist: onOff("popup", "gist", true),
  popupFigures: onOff("popup", "figures", true),
  popupOutline: onOff("popup", "outline", true),
  popupPeople: onOff("popup", "people", true),
  popupRemoved: onOff("popup", "removed", true),
  /** The browser carries the settings to the reader's other devices; lists of sites stay. */
  sync: onOff("jingdu", "settingSync", false),
  /** What the extension itself speaks. */
  language: choiceOf<SpokenLanguage | "auto">("jingdu", "settingLanguage", "auto", [
    { value: "auto", label: "languageAuto" },
    ...SPOKEN,
  ]),
  /** Origins whose pages are converted in place without being asked: https://news.example. */
  convertedSites: list("settingSites"),
  /** Origins on whose articles the reader opens by itself. */
  readerSites: list("settingReaderSites"),
} as const;

type Table = typeof SETTINGS;

/** Name of a setting, as it is stored. */
export type SettingName = keyof Table;

/** Name of a setting that is a list of sites. */
export type SiteList = {
  [Name in SettingName]: Table[Name] extends ListRow ? Name : never;
}[SettingName];

/** What the reader has chosen; kept in this browser alone. */
export type Settings = { readonly [Name in SettingName]: Table[Name]["standard"] };

/** Every row with its name, in the order shown. */
export function settingRows(): (readonly [SettingName, SettingRow])[] {
  return Object.entries(SETTINGS) as [SettingName, SettingRow][];
}

/** The rows of a section with their names, in the order shown. */
export function settingsIn(section: SettingSection): (readonly [SettingName, SettingRow])[] {
  return settingRows().filter(([, row]) => row.section === section);
}
