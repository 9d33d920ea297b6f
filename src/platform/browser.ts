import browser from "webextension-polyfill";

/** The WebExtension API with promises, the same in every browser. The one import of the polyfill. */
export { browser };
