import type { MessageKey } from "./i18n.ts";

/** Part of the settings page that a setting stands in. */
export type SettingSection = "text" | "look" | "reading" | "saving" | "popup" | "jingdu" | "list";

/** One of the values of a choice. */
export interface SettingOption<Value extends string = string> {
  readonly value: Value;
  /** Its button's text, unless it has a text that is the same in every language. */
  readonly label?: MessageKey;
  readonly text?: string;
  /** What the label is short for. */
  readonly name?: MessageKey;
}

/** An option with a text of its own. */
export interface LabelledOption<Value extends string = string> extends SettingOption<Value> {
  readonly label: MessageKey;
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

/** Origins of sites, which other places of the product add to: https://news.example. They never leave this browser. */
export interface ListRow extends Row<readonly string[]> {
  readonly kind: "list";
}

export type SettingRow = ChoiceRow | SwitchRow | RangeRow | ListRow;

/** A row whose values are given with their buttons' texts. */
export function choice<Value extends string>(
  section: SettingSection,
  label: MessageKey,
  standard: NoInfer<Value>,
  labels: Readonly<Record<Value, MessageKey>>,
): ChoiceRow<Value> {
  // The keys of `labels` are the values.
  const entries = Object.entries(labels) as [Value, MessageKey][];
  return choiceOf(
    section,
    label,
    standard,
    entries.map(([value, text]) => ({ value, label: text })),
  );
}

/** A row whose values are given as they are. */
export function choiceOf<Value extends string>(
  section: SettingSection,
  label: MessageKey,
  standard: NoInfer<Value>,
  options: readonly SettingOption<Value>[],
): ChoiceRow<Value> {
  const check = (value: unknown): boolean => options.some((option) => option.value === value);
  return { kind: "choice", section, label, standard, options, check };
}

/** A row that is on or off. */
export function onOff(section: SettingSection, label: MessageKey, standard: boolean): SwitchRow {
  return { kind: "switch", section, label, standard, check: (value) => typeof value === "boolean" };
}

/** A row of a number within bounds. */
export function range(
  section: SettingSection,
  label: MessageKey,
  standard: number,
  { min, max, step }: { readonly min: number; readonly max: number; readonly step: number },
): RangeRow {
  const check = (value: unknown): boolean => typeof value === "number" && value >= min && value <= max;
  return { kind: "range", section, label, standard, min, max, step, check };
}

/** A row of sites. */
export function list(label: MessageKey): ListRow {
  const check = (value: unknown): boolean => Array.isArray(value) && value.every(isSite);
  return { kind: "list", section: "list", label, standard: [], check };
}

/** Whether a value is the origin of a site. */
function isSite(value: unknown): boolean {
  return (
    typeof value === "string" &&
    /^https?:/.test(value) &&
    URL.canParse(value) &&
    new URL(value).origin === value
  );
}
