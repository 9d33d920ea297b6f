import { migrateSettings, SCHEMA } from "./settings-migrations.ts";
import { type SettingName, type Settings, type SiteList, settingRows } from "./settings-table.ts";

/** Why a file of settings was refused. */
export type Refusal = "notJson" | "notSettings" | "newerSettings" | "nothingKnown";

/** What a file of settings holds: those that it names, and the names that it has a wrong value for. */
export type ReadSettingsFile =
  | { readonly refused: Refusal }
  | { readonly settings: Partial<Settings>; readonly skipped: readonly string[] };

/** Says of a file that it is ours. */
const KIND = "jingdu-settings";

/** Leave that is given on one device: a file must not give it on another. */
const OWN_TO_DEVICE: SettingName = "sync";

/** All settings as the text of a file: JSON with the version of its schema. */
export function writeSettingsFile({ [OWN_TO_DEVICE]: _left, ...settings }: Settings): string {
  return `${JSON.stringify({ kind: KIND, schema: SCHEMA, settings }, null, 2)}\n`;
}

/** The settings that a file brings, with the sites that are on the lists already: none is lost. */
export function withOwnSites(brought: Partial<Settings>, own: Settings): Partial<Settings> {
  const lists = settingRows().flatMap(([name, { kind }]) => (kind === "list" ? [name as SiteList] : []));
  const joined = lists.flatMap((name) => {
    const sites = brought[name];
    return sites ? [[name, [...new Set([...own[name], ...sites])]]] : [];
  });
  return { ...brought, ...Object.fromEntries(joined) };
}

/**
 * Reads the text of a file of settings, of this version or an older. Nothing is guessed: a value that its setting can't
 * have is skipped and named; settings that the file does not name are not in the answer.
 */
export function readSettingsFile(text: string): ReadSettingsFile {
  const file = parse(text);
  if (file === undefined) return { refused: "notJson" };
  if (!isRecord(file) || file.kind !== KIND || !isRecord(file.settings)) return { refused: "notSettings" };
  const { schema, settings: written } = file;
  if (typeof schema !== "number" || !Number.isInteger(schema) || schema < 1)
    return { refused: "notSettings" };
  if (schema > SCHEMA) return { refused: "newerSettings" };
  return known(migrateSettings(written, schema));
}

function known(written: Readonly<Record<string, unknown>>): ReadSettingsFile {
  const named = settingRows().filter(([name]) => name !== OWN_TO_DEVICE && Object.hasOwn(written, name));
  const fitting = named.filter(([name, { check }]) => check(written[name]));
  if (fitting.length === 0) return { refused: "nothingKnown" };
  // Each value passed the check of its own row.
  const settings = Object.fromEntries(fitting.map(([name]) => [name, written[name]])) as Partial<Settings>;
  const names = new Set(fitting.map(([name]) => name as string));
  return { settings, skipped: Object.keys(written).filter((name) => !names.has(name)) };
}

/** `undefined` for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
