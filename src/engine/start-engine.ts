import { browser } from "../platform/browser.ts";
import type { EngineRequests, Handlers } from "../platform/protocol.ts";
import { createEngine } from "./engine.ts";
import { wordsInWorker } from "./words-in-worker.ts";

/** The engine in a document of the extension, its words in a worker. */
export function startEngine(): Handlers<EngineRequests, unknown> {
  return createEngine({
    parse: (html) => new DOMParser().parseFromString(html, "text/html"),
    words: wordsInWorker(() => new Worker(browser.runtime.getURL("words.js"), { type: "module" })),
  });
}
