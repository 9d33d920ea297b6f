import { expect, test, vi } from "vitest";
import { type Shortcut, type ShortcutApi, startShortcuts } from "../../../src/background/menus.ts";
import { until } from "../page-probe.ts";

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
  const changed = fakeEvent<(changes: Record<string, unknown>) => void>();
  const create = vi.fn();
  const api = {
    contextMenus: { removeAll: async () => {}, create, onClicked: clicked },
    commands: { onCommand: command },
    runtime: { onInstalled: installed },
    storage: { onChanged: changed },
  } satisfies ShortcutApi;
  return { api, clicked, command, installed, changed, create };
}

const speech = { text: (key: string): string => key, learn: async () => false };

function shortcuts(openReader: Shortcut["run"], convertPage = vi.fn()): readonly Shortcut[] {
  return [
    { name: "open-reader", title: "openReaderHere", contexts: ["page", "selection"], run: openReader },
    { name: "convert-page", title: "convertPageHere", contexts: ["page"], run: convertPage },
  ];
}

test("the menu item opens the reader in its tab", () => {
  const { api, clicked } = fakeApi();
  const open = vi.fn();
  startShortcuts(api, speech, shortcuts(open));
  clicked.fire({ menuItemId: "open-reader" }, { id: 5 });
  expect(open).toHaveBeenCalledExactlyOnceWith({ id: 5, incognito: undefined });
});

test("the keyboard command opens the reader in its tab", () => {
  const { api, command } = fakeApi();
  const open = vi.fn();
  startShortcuts(api, speech, shortcuts(open));
  command.fire("open-reader", { id: 6 });
  expect(open).toHaveBeenCalledExactlyOnceWith({ id: 6, incognito: undefined });
});

test.each([
  ["another item", "other", { id: 5 }],
  ["a place that is no tab", "open-reader", undefined],
  ["a tab without a number", "open-reader", {}],
])("%s opens nothing", (_name, menuItemId, tab) => {
  const { api, clicked } = fakeApi();
  const open = vi.fn();
  startShortcuts(api, speech, shortcuts(open));
  clicked.fire({ menuItemId }, tab);
  expect(open).not.toHaveBeenCalled();
});

test("each item does its own thing", () => {
  const { api, clicked } = fakeApi();
  const [open, convert] = [vi.fn(), vi.fn()];
  startShortcuts(api, speech, shortcuts(open, convert));
  clicked.fire({ menuItemId: "convert-page" }, { id: 7 });
  expect(convert).toHaveBeenCalledExactlyOnceWith({ id: 7, incognito: undefined });
  expect(open).not.toHaveBeenCalled();
});

test("the items are made anew when the extension is installed or updated", async () => {
  const { api, installed, create } = fakeApi();
  startShortcuts(
    api,
    speech,
    shortcuts(() => {}),
  );
  installed.fire();
  await until(() => expect(create).toHaveBeenCalledTimes(2));
  expect(create.mock.calls.map(([item]) => [item.id, item.title, item.contexts])).toEqual([
    ["open-reader", "openReaderHere", ["page", "selection"]],
    ["convert-page", "convertPageHere", ["page"]],
  ]);
});

test("the items are worded anew when another language is spoken, one round after the other", async () => {
  const { api, installed, changed, create } = fakeApi();
  const rounds: string[] = [];
  const removeAll = async () => void rounds.push("removed");
  create.mockImplementation(() => rounds.push("made"));
  startShortcuts({ ...api, contextMenus: { ...api.contextMenus, removeAll } }, speech, shortcuts(vi.fn()));
  installed.fire();
  changed.fire({ texts: {} });
  changed.fire({ theme: {} });
  await until(() => expect(create).toHaveBeenCalledTimes(4));
  expect(rounds).toEqual(["removed", "made", "made", "removed", "made", "made"]);
});

test("a browser without menus and commands starts all the same", () => {
  const { api } = fakeApi();
  expect(() =>
    startShortcuts(
      { runtime: api.runtime, storage: api.storage },
      speech,
      shortcuts(() => {}),
    ),
  ).not.toThrow();
});
