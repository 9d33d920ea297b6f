import type { Envelope } from "./protocol.ts";

/** What the types of the API leave out: Chrome's alone. */
declare const chrome: {
  readonly offscreen: {
    createDocument(wish: { url: string; reasons: readonly string[]; justification: string }): Promise<void>;
  };
  readonly runtime: {
    sendMessage(message: Envelope): Promise<unknown>;
    getContexts(filter: { contextTypes: readonly string[] }): Promise<readonly unknown[]>;
  };
};

const JUSTIFICATION = "Parses the page that the reader asked to read, in a document that loads nothing.";

/** Address part of an engine that is started before anybody asks it: it has the time to practise. */
export const EARLY = "#early";

let starting: Promise<void> | null = null;

/**
 * Starts the engine where it is not there: in Chrome a document out of sight, one an extension; in Firefox the event
 * page loads it.
 */
export async function ensureEngine(): Promise<void> {
  if (__TARGET__ === "chrome") await startDocument("");
  else await chrome.runtime.sendMessage({ to: "background", ask: "ensureEngine", payload: {} });
}

/** Starts Chrome's engine where it is not there. */
export async function startDocument(part: "" | typeof EARLY): Promise<void> {
  starting ??= start(part).finally(() => {
    starting = null;
  });
  await starting;
}

async function start(part: "" | typeof EARLY): Promise<void> {
  const { offscreen, runtime } = chrome;
  if ((await runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] })).length > 0) return;
  try {
    await offscreen.createDocument({
      url: `offscreen.html${part}`,
      reasons: ["DOM_PARSER"],
      justification: JUSTIFICATION,
    });
  } catch {
    // Another context of ours was faster, and its document may not be listed yet. Whoever asks the engine asks again.
  }
}
