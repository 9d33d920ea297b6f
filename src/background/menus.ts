import type { MessageKey } from "../platform/i18n.ts";

/** What can be asked for without the popup: the name is that of the menu item and of the command in manifest.json. */
export interface Shortcut {
  readonly name: string;
  readonly title: MessageKey;
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
    create(item: { id: string; title: string; contexts: ("page" | "selection")[] }): unknown;
    readonly onClicked: Listenable<(info: { menuItemId: number | string }, tab?: AnyTab) => void>;
  };
  readonly commands?: { readonly onCommand: Listenable<(command: string, tab?: AnyTab) => void> };
  readonly runtime: { readonly onInstalled: Listenable<() => void> };
}

/** Lets the context menu and the keyboard do things, where the browser has them. Call it at start-up. */
export function startShortcuts(
  { contextMenus, commands, runtime }: ShortcutApi,
  text: (key: MessageKey) => string,
  shortcuts: readonly Shortcut[],
): void {
  const run = (name: number | string, tab: AnyTab | undefined): void => {
    const { id, incognito } = tab ?? {};
    if (id !== undefined) shortcuts.find((shortcut) => shortcut.name === name)?.run({ id, incognito });
  };
  contextMenus?.onClicked.addListener((info, tab) => run(info.menuItemId, tab));
  commands?.onCommand.addListener(run);
  // Browsers keep the items while the background sleeps.
  if (contextMenus) runtime.onInstalled.addListener(() => void createItems(contextMenus, text, shortcuts));
}

async function createItems(
  contextMenus: NonNullable<ShortcutApi["contextMenus"]>,
  text: (key: MessageKey) => string,
  shortcuts: readonly Shortcut[],
): Promise<void> {
  await contextMenus.removeAll();
  for (const { name, title } of shortcuts) {
    contextMenus.create({ id: name, title: text(title), contexts: ["page", "selection"] });
  }
}
