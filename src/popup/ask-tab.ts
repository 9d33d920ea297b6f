import type { Tabs } from "webextension-polyfill";
import { ensureEngine } from "../platform/engine-document.ts";

/** What is asked for before anything is drawn. */
export interface AskedTab {
  readonly tab: Promise<Tabs.Tab | undefined>;
  /** What `scripting.executeScript` gives of snapshot.js. */
  readonly snapshot: Promise<readonly { readonly result?: unknown }[]>;
  /** The engine is there. */
  readonly engine: Promise<void>;
  /** All of `storage.local`. */
  readonly stored: Promise<Record<string, unknown>>;
}

/** The little of the API that is needed; the polyfill takes its time to be read. */
interface Api {
  readonly tabs: { query(which: { active: true; currentWindow: true }): Promise<Tabs.Tab[]> };
  readonly scripting: {
    executeScript(wish: {
      target: { tabId: number };
      files: string[];
    }): Promise<readonly { readonly result?: unknown }[]>;
  };
  readonly storage: { readonly local: { get(keys: null): Promise<Record<string, unknown>> } };
}

/** Asks for the tab, its page as it is now, and what is stored. */
function askTab(): AskedTab {
  const scope = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
  const { tabs, scripting, storage } = scope.browser ?? scope.chrome;
  const tab = tabs.query({ active: true, currentWindow: true }).then(([shown]) => shown);
  const snapshot = tab.then((shown) =>
    scripting.executeScript({ target: { tabId: shown?.id ?? -1 }, files: ["snapshot.js"] }),
  );
  // Whoever asks for it hears what went wrong.
  snapshot.catch(() => undefined);
  return { tab, snapshot, engine: ensureEngine(), stored: storage.local.get(null) };
}

const KEY = "jingduAskedTab";

/** Leaves for the popup's own script what was asked before it. */
export function askTabEarly(): void {
  (globalThis as { [KEY]?: AskedTab })[KEY] = askTab();
}

/** What was asked early, once; then, what is asked now. */
export function takeAskedTab(): AskedTab {
  const scope = globalThis as { [KEY]?: AskedTab };
  const asked = scope[KEY] ?? askTab();
  delete scope[KEY];
  return asked;
}
