/** Settings as a file or the storage has them. */
export type Written = Readonly<Record<string, unknown>>;

/** Makes settings of a schema those of the next. */
export type Migration = (settings: Written) => Written;

/**
 * The first leads from schema 1 to 2, and so on. A setting that is added needs none, since what is not named holds its
 * default; one that is renamed, or whose values mean something else, does.
 */
const MIGRATIONS: readonly Migration[] = [];

/** Version of the schema that is written. */
export const SCHEMA = MIGRATIONS.length + 1;

/** Settings of an older schema, 1 or more, as they are written today. */
export function migrateSettings(settings: Written, schema: number, migrations = MIGRATIONS): Written {
  return migrations.slice(schema - 1).reduce((written, migrate) => migrate(written), settings);
}
