import { t } from "../platform/i18n.ts";
import { element } from "./element.ts";
import type { KeyRow } from "./pressed-key.ts";

/** The keys of a table, each with what it does: the items of a list of terms. */
export function keyItems(table: readonly KeyRow[]): HTMLElement[] {
  return table.flatMap(({ keys: [key = ""], label }) => keyItem(NAMES[key] ?? key, t(label)));
}

/** A key with what it does. */
export function keyItem(key: string, does: string): HTMLElement[] {
  return [element("dt", {}, element("kbd", {}, key)), element("dd", {}, does)];
}

/** Keys that have another name on a keyboard. */
const NAMES: Readonly<Record<string, string>> = { Escape: "Esc", ArrowDown: "↓" };
