import type { ShownVariant } from "./protocol.ts";

/** Paper of the reader; `auto` follows the system. */
export type Theme = "auto" | "light" | "sepia" | "dark";

/** What the reader has chosen; kept in this browser alone. */
export interface Settings {
  readonly variant: ShownVariant;
  readonly theme: Theme;
  /** Of the reader's text, px. */
  readonly fontSize: number;
  readonly typeface: "sans" | "serif";
  /** Between the lines of the reader's text. */
  readonly lineSpacing: "tight" | "normal" | "loose";
  /** Of the reader's text. */
  readonly columnWidth: "narrow" | "normal" | "wide";
  /** `region`: “ ” become 「」 in Traditional and the reverse in Simplified. */
  readonly quotes: "keep" | "region";
  /** Regional words too: 软件 → 軟體. */
  readonly vocabulary: boolean;
  /** Origins whose pages are converted in place without being asked: https://news.example. */
  readonly convertedSites: readonly string[];
}

/** What holds until the reader chooses. */
export const DEFAULT_SETTINGS: Settings = {
  variant: "original",
  theme: "auto",
  fontSize: 19,
  typeface: "sans",
  lineSpacing: "normal",
  columnWidth: "normal",
  quotes: "region",
  vocabulary: false,
  convertedSites: [],
};

/** Smallest and largest text of the reader, px. */
export const FONT_SIZES = { min: 14, max: 34, step: 1 } as const;

/** Storage as `storage.local` has it. */
export interface SettingsArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const isOneOf =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);

/** What each setting may be: storage may hold what an older version or another hand wrote. */
const VALID: { readonly [Name in keyof Settings]: (value: unknown) => boolean } = {
  variant: isOneOf("original", "zh-Hans", "zh-Hant", "zh-Hant-TW", "zh-Hant-HK"),
  theme: isOneOf("auto", "light", "sepia", "dark"),
  fontSize: (value) => typeof value === "number" && value >= FONT_SIZES.min && value <= FONT_SIZES.max,
  typeface: isOneOf("sans", "serif"),
  lineSpacing: isOneOf("tight", "normal", "loose"),
  columnWidth: isOneOf("narrow", "normal", "wide"),
  quotes: isOneOf("keep", "region"),
  vocabulary: isOneOf(true, false),
  convertedSites: (value) => Array.isArray(value) && value.every((site) => typeof site === "string"),
};

/** All settings; the default for one that was never chosen or holds something else. */
export async function readSettings(area: Pick<SettingsArea, "get">): Promise<Settings> {
  const names = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  const stored = await area.get(names);
  const valid = names.filter((name) => VALID[name](stored[name])).map((name) => [name, stored[name]]);
  // Each value passed its own check.
  return { ...DEFAULT_SETTINGS, ...(Object.fromEntries(valid) as Partial<Settings>) };
}

/** Remembers what was chosen; the other settings stay. */
export async function saveSettings(area: SettingsArea, chosen: Partial<Settings>): Promise<void> {
  await area.set({ ...chosen });
}
