import { askEngine, tellEngine } from "../platform/ask-engine.ts";
import { browser } from "../platform/browser.ts";
import { startBackground } from "./background.ts";

// Chrome's worker: the engine has a document of its own, and hears from here alone which tabs have closed.
startBackground({ ask: askEngine, tell: tellEngine, handlers: null });
browser.tabs.onRemoved.addListener((tabId) => tellEngine("forgetTab", { tabId, address: null }));
