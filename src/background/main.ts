import { askEngine, tellEngine } from "../platform/ask-engine.ts";
import { browser } from "../platform/browser.ts";
import { EARLY, startDocument } from "../platform/engine-document.ts";
import { startBackground } from "./background.ts";

// Chrome's worker: the engine has a document of its own, and hears from here alone which tabs have closed.
startBackground({
  ask: askEngine,
  tell: tellEngine,
  start: () => startDocument(""),
  startEarly: () => startDocument(EARLY),
  handlers: null,
});
browser.tabs.onRemoved.addListener((tabId) => tellEngine("forgetTab", { tabId, address: null }));
