import { readSettings, type SettingsArea } from "../platform/settings.ts";
import { settingRows } from "../platform/settings-table.ts";

type Changes = Readonly<Record<string, unknown>>;

/** The parts of the API that keep settings here and in the browser's account. */
export interface SyncApi {
  readonly storage: {
    readonly local: SettingsArea;
    readonly sync: SettingsArea & { clear(): Promise<void> };
    readonly onChanged: { addListener(listener: (changes: Changes, area: string) => void): void };
  };
}

/** Names of the settings that the browser's account may carry: no list of sites, nor the leave itself. */
const CARRIED: readonly string[] = settingRows()
  .filter(([name, { kind }]) => kind !== "list" && name !== "sync")
  .map(([name]) => name);

/**
 * Keeps the settings of the reader's devices alike while that is ticked, through the browser's own account; what the
 * account has comes first when it is ticked. Once it is unticked, the account has nothing more of them. Call it at
 * start-up.
 */
export function syncSettings({ storage }: SyncApi): void {
  let following = Promise.resolve();
  storage.onChanged.addListener((changes, area) => {
    following = following.then(() => follow(storage, changes, area));
  });
}

async function follow(storage: SyncApi["storage"], changes: Changes, area: string): Promise<void> {
  const names = CARRIED.filter((name) => name in changes);
  const isSwitched = area === "local" && "sync" in changes;
  if (!isSwitched && names.length === 0) return;
  const { sync: isTicked } = await readSettings(storage.local);
  if (isSwitched && !isTicked) return storage.sync.clear();
  if (!isTicked) return;
  if (isSwitched) {
    await copy(storage.sync, storage.local, CARRIED);
    await copy(storage.local, storage.sync, CARRIED);
  } else if (area === "local") await copy(storage.local, storage.sync, names);
  else if (area === "sync") await copy(storage.sync, storage.local, names);
}

/** Copies what is there and differs: a value that comes back as it went out is no news. */
async function copy(from: SettingsArea, to: SettingsArea, names: readonly string[]): Promise<void> {
  const [news, known] = await Promise.all([from.get([...names]), to.get([...names])]);
  const differing = Object.entries(news).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(known[name]),
  );
  if (differing.length > 0) await to.set(Object.fromEntries(differing));
}
