import { expect, test, vi } from "vitest";
import { OPEN_READER, type ShortcutApi, startShortcuts } from "../../../src/background/menus.ts";

function fakeEvent<Listener extends (...args: never[]) => void>() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    fire: (...args: Parameters<Listener>) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

type MenuListener = (info: { menuItemId: number | string }, tab?: { id?: number }) => void;
type CommandListener = (command: string, tab?: { id?: number }) => void;

function fakeApi() {
  const clicked = fakeEvent<MenuListener>();
  const command = fakeEvent<CommandListener>();
  const installed = fakeEvent<() => void>();
  const create = vi.fn();
  const api = {
    contextMenus: { removeAll: async () => {}, create, onClicked: clicked },
    commands: { onCommand: command },
    runtime: { onInstalled: installed },
  } satisfies ShortcutApi;
  return { api, clicked, command, installed, create };
}

const text = (key: string): string => key;

test("the menu item opens the reader in its tab", () => {
  const { api, clicked } = fakeApi();
  const open = vi.fn();
  startShortcuts(api, text, open);
  clicked.fire({ menuItemId: OPEN_READER }, { id: 5 });
  expect(open).toHaveBeenCalledExactlyOnceWith(5);
});

test("the keyboard command opens the reader in its tab", () => {
  const { api, command } = fakeApi();
  const open = vi.fn();
  startShortcuts(api, text, open);
  command.fire(OPEN_READER, { id: 6 });
  expect(open).toHaveBeenCalledExactlyOnceWith(6);
});

test.each([
  ["another item", "other", { id: 5 }],
  ["a place that is no tab", OPEN_READER, undefined],
  ["a tab without a number", OPEN_READER, {}],
])("%s opens nothing", (_name, menuItemId, tab) => {
  const { api, clicked } = fakeApi();
  const open = vi.fn();
  startShortcuts(api, text, open);
  clicked.fire({ menuItemId }, tab);
  expect(open).not.toHaveBeenCalled();
});

test("the item is made anew when the extension is installed or updated", async () => {
  const { api, installed, create } = fakeApi();
  startShortcuts(api, text, () => {});
  installed.fire();
  await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
  expect(create.mock.calls[0]?.[0]).toMatchObject({ id: OPEN_READER, title: "openReaderHere" });
});

test("a browser without menus and commands starts all the same", () => {
  const { api } = fakeApi();
  expect(() => startShortcuts({ runtime: api.runtime }, text, () => {})).not.toThrow();
});
