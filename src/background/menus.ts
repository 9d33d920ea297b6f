import type { MessageKey } from "../platform/i18n.ts";
import { TEXTS } from "../platform/stored-texts.ts";

type MenuContext = "page" | "selection";

/** What can be asked for without the popup: the name is that of the menu item and of the command in manifest.json. */
export interface Shortcut {
  readonly name: string;
  readonly title: MessageKey;
  /** Where the item stands in the page's menu. */
  readonly contexts: readonly MenuContext[];
  run(tab: Tab): void;
}

/** A tab that can be reached. */
export interface Tab {
  readonly id: number;
  /** Absent where the browser does not tell. */
  readonly incognito?: boolean | undefined;
}

type AnyTab = Partial<Tab>;

interface Listenable<Listener> {
  addListener(listener: Listener): void;
}

/** The parts of the API that work without the popup. Firefox for Android has neither. */
export interface ShortcutApi {
  readonly contextMenus?: {
    removeAll(): Promise<void>;
    create(item: { id: string; title: string; contexts: MenuContext[] }): unknown;
    readonly onClicked: Listenable<(info: { menuItemId: number | string }, tab?: AnyTab) => void>;
  };
  readonly commands?: { readonly onCommand: Listenable<(command: string, tab?: AnyTab) => void> };
  readonly runtime: { readonly onInstalled: Listenable<() => void> };
  readonly storage: {
    readonly onChanged: Listenable<(changes: Readonly<Record<string, unknown>>) => void>;
  };
}

/** How the menu is worded. */
export interface Speech {
  text(key: MessageKey): string;
  /** Learns the language chosen. */
  learn(): Promise<unknown>;
}

/** Lets the context menu and the keyboard do things, where the browser has them. Call it at start-up. */
export function startShortcuts(
  { contextMenus, commands, runtime, storage }: ShortcutApi,
  speech: Speech,
  shortcuts: readonly Shortcut[],
): void {
  const run = (name: number | string, tab: AnyTab | undefined): void => {
    const { id, incognito } = tab ?? {};
    if (id !== undefined) shortcuts.find((shortcut) => shortcut.name === name)?.run({ id, incognito });
  };
  contextMenus?.onClicked.addListener((info, tab) => run(info.menuItemId, tab));
  commands?.onCommand.addListener(run);
  if (!contextMenus) return;
  let writing = Promise.resolve();
  const write = (): void => {
    writing = writing.then(() => createItems(contextMenus, speech, shortcuts));
  };
  // Browsers keep the items while the background sleeps.
  runtime.onInstalled.addListener(write);
  storage.onChanged.addListener((changes) => {
    if (TEXTS in changes) write();
  });
}

async function createItems(
  contextMenus: NonNullable<ShortcutApi["contextMenus"]>,
  { text, learn }: Speech,
  shortcuts: readonly Shortcut[],
): Promise<void> {
  await learn();
  await contextMenus.removeAll();
  for (const { name, title, contexts } of shortcuts) {
    contextMenus.create({ id: name, title: text(title), contexts: [...contexts] });
  }
}
