import { browser } from "../platform/browser.ts";
import type { EngineRequests, Handlers } from "../platform/protocol.ts";
import { startBackground } from "./background.ts";
import { removeLeftReaders } from "./remove-left-readers.ts";

// Firefox's event page: the engine's home. A context does not hear its own messages, so it is asked directly. Its code is
// loaded with the first question: the event page wakes for every page that is opened.
type Engine = Handlers<EngineRequests, unknown>;

let loading: Promise<Engine> | null = null;

function engine(): Promise<Engine> {
  loading ??= import("../engine/start-engine.ts").then(({ startEngine }) => {
    // Not at start-up: then a tab that closes would wake the event page, which has forgotten all by then.
    browser.tabs.onRemoved.addListener((tabId) => void handlers.forgetTab({ tabId, address: null }, null));
    return startEngine();
  });
  return loading;
}

const handlers: Engine = {
  readTitle: async (wish) => (await engine()).readTitle(wish, null),
  readArticle: async (wish) => (await engine()).readArticle(wish, null),
  openArticle: async (wish) => (await engine()).openArticle(wish, null),
  copyArticle: async (wish) => (await engine()).copyArticle(wish, null),
  convertArticle: async (job) => (await engine()).convertArticle(job, null),
  convertTexts: async (job) => (await engine()).convertTexts(job, null),
  keepState: async (change) => (await engine()).keepState(change, null),
  forgetTab: async (tab) => (await loading)?.forgetTab(tab, null),
};

startBackground({
  // Each handler takes and gives what the protocol says of its name.
  ask: (ask, payload) => Promise.resolve(handlers[ask](payload as never, null)) as never,
  tell: (ask, payload) => void handlers[ask](payload, null),
  start: async () => void (await engine()),
  // The page ends half a minute after it was woken: it would be loaded for every article that is opened.
  startEarly: null,
  handlers,
});
removeLeftReaders(browser);
