import { vi } from "vitest";
import type { Envelope, Recipient } from "../../src/platform/protocol.ts";
import { replyTo } from "../../src/platform/replies.ts";
import { text } from "./page-probe.ts";

/** What a fake browser's tab and extension pages answer. */
interface FakeBrowserOptions {
  /** Answers each recipient's requests: an object of functions by their names. */
  readonly desks?: Partial<Readonly<Record<Recipient, object>>>;
  readonly tab?: object;
  /** The value of a script that is put into the tab. Throws where the browser refuses. */
  readonly inject?: (file: string) => unknown;
  readonly stored?: Record<string, unknown>;
  /** The reader's answer to a question for a permission. */
  readonly allows?: boolean;
}

const ID = "jingdu";

/** An event of the browser, which tests fire. */
export function fakeEvent() {
  const listeners = new Set<(...told: unknown[]) => unknown>();
  return {
    addListener: (listener: (...told: never[]) => unknown) => void listeners.add(listener as never),
    removeListener: (listener: (...told: never[]) => unknown) => void listeners.delete(listener as never),
    /** What the listeners answer. */
    fire: (...told: unknown[]): unknown[] => [...listeners].map((listener) => listener(...told)),
  };
}

/** What is answered to a message of the extension's own by those that listen in a browser; `null` where nobody does. */
export function askListeners(
  { runtime }: Pick<ReturnType<typeof fakeBrowser>, "runtime">,
  message: Envelope,
  sender: object = {},
): Promise<unknown> {
  return new Promise((resolve) => {
    const willAnswer = runtime.onMessage.fire(message, { id: ID, ...sender }, resolve);
    if (!willAnswer.includes(true)) resolve(null);
  });
}

/** The part of the extensions' API that scripts and pages of ours use; its texts are the English ones. */
export function fakeBrowser({
  desks = {},
  tab = { id: 7, url: "https://news.example/1", incognito: false },
  inject = () => ({ answer: true }),
  stored = {},
  allows = true,
}: FakeBrowserOptions) {
  const deliver = async (message: Envelope): Promise<unknown> => {
    const desk = desks[message.to];
    if (!desk) return undefined;
    // What crosses is data.
    const payload: unknown = structuredClone(message.payload);
    const reply = replyTo(
      { ...message, payload },
      { id: ID },
      { recipient: message.to, extensionId: ID },
      desk,
    );
    return structuredClone(await reply);
  };
  return {
    stored,
    i18n: {
      getMessage: (key: Parameters<typeof text>[0], values: readonly string[] = []) => text(key, ...values),
    },
    dom: { openOrClosedShadowRoot: ({ shadowRoot }: Element) => shadowRoot },
    runtime: {
      id: ID,
      sendMessage: vi.fn(deliver),
      onMessage: fakeEvent(),
      openOptionsPage: vi.fn(async () => {}),
      getContexts: async () => [ID],
    },
    tabs: {
      query: vi.fn(async () => [tab]),
      sendMessage: vi.fn(async (_tabId: number, message: Envelope) => deliver(message)),
    },
    scripting: {
      executeScript: vi.fn(async ({ files }: { files: readonly string[] }) => [
        { result: inject(files[0] ?? "") },
      ]),
    },
    storage: {
      local: {
        get: vi.fn(async () => structuredClone(stored)),
        set: vi.fn(async (items: object) => void Object.assign(stored, structuredClone(items))),
        remove: vi.fn(async (key: string) => void Reflect.deleteProperty(stored, key)),
      },
    },
    permissions: { request: vi.fn(async () => allows), contains: vi.fn(async () => allows) },
    windows: { WINDOW_ID_CURRENT: -2, update: vi.fn(async () => {}) },
  };
}
