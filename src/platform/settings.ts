import { SETTINGS, type SettingName, type Settings } from "./settings-table.ts";

export type { Settings } from "./settings-table.ts";

/** Storage as `storage.local` has it. */
export interface SettingsArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** All settings; the default for one that was never chosen or holds something else. */
export async function readSettings(area: Pick<SettingsArea, "get">): Promise<Settings> {
  const names = Object.keys(SETTINGS) as SettingName[];
  const stored = await area.get(names);
  const values = names.map((name) => {
    const { check, standard } = SETTINGS[name];
    return [name, check(stored[name]) ? stored[name] : standard];
  });
  // Each value passed the check of its own row.
  return Object.fromEntries(values) as Settings;
}

/**
 * Remembers what was chosen; the other settings stay.
 *
 * @returns whether it is remembered: a full storage takes nothing
 */
export async function saveSettings(
  area: Pick<SettingsArea, "set">,
  chosen: Partial<Settings>,
): Promise<boolean> {
  try {
    await area.set({ ...chosen });
    return true;
  } catch {
    return false;
  }
}
