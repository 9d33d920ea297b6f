import type { MessageKey } from "../platform/i18n.ts";

/** Name of the menu item and of the command in manifest.json. */
export const OPEN_READER = "open-reader";

interface Tab {
  readonly id?: number | undefined;
}

interface Listenable<Listener> {
  addListener(listener: Listener): void;
}

/** The parts of the API that open the reader without the popup. Firefox for Android has neither. */
export interface ShortcutApi {
  readonly contextMenus?: {
    removeAll(): Promise<void>;
    create(item: { id: string; title: string; contexts: ("page" | "selection")[] }): unknown;
    readonly onClicked: Listenable<(info: { menuItemId: number | string }, tab?: Tab) => void>;
  };
  readonly commands?: { readonly onCommand: Listenable<(command: string, tab?: Tab) => void> };
  readonly runtime: { readonly onInstalled: Listenable<() => void> };
}

/** Lets the context menu and the keyboard open the reader, where the browser has them. Call it at start-up. */
export function startShortcuts(
  { contextMenus, commands, runtime }: ShortcutApi,
  text: (key: MessageKey) => string,
  openReader: (tabId: number) => void,
): void {
  const open = (name: number | string, tab: Tab | undefined): void => {
    if (name === OPEN_READER && tab?.id !== undefined) openReader(tab.id);
  };
  contextMenus?.onClicked.addListener((info, tab) => open(info.menuItemId, tab));
  commands?.onCommand.addListener(open);
  // Browsers keep the items while the background sleeps.
  if (contextMenus) runtime.onInstalled.addListener(() => void createItem(contextMenus, text));
}

async function createItem(
  contextMenus: NonNullable<ShortcutApi["contextMenus"]>,
  text: (key: MessageKey) => string,
): Promise<void> {
  await contextMenus.removeAll();
  contextMenus.create({ id: OPEN_READER, title: text("openReaderHere"), contexts: ["page", "selection"] });
}
