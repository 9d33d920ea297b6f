import type { Browser } from "webextension-polyfill";

/**
 * The WebExtension API with promises, as every browser has it under Manifest V3. Under the name that no element of a page
 * can take: a content script sees those that a page names `browser`. What answers a message asynchronously returns `true`
 * and calls back: a promise is no answer for Chrome before 148.
 */
export const browser = (globalThis as unknown as { chrome: Browser }).chrome;
