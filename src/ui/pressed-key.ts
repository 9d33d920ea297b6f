import type { MessageKey } from "../platform/i18n.ts";

/** A row of a table of keys. */
export interface KeyRow {
  readonly action: string;
  /** The first is the one that is named. */
  readonly keys: readonly string[];
  readonly label: MessageKey;
}

/** Of a key that was pressed. */
export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "isComposing">;

/** The row of a table for a key; `null` for one that it does not know, or that belongs to browser or input method. */
export function pressedIn<Row extends KeyRow>(
  table: readonly Row[],
  { key, ctrlKey, metaKey, altKey, isComposing }: KeyPress,
): Row | null {
  if (ctrlKey || metaKey || altKey || isComposing) return null;
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  return table.find(({ keys }) => keys.includes(pressed)) ?? null;
}
