import { expect, test } from "vitest";
import { whyForbidden } from "../../../src/platform/forbidden-page.ts";

const UNTOLD =
  "Cannot access contents of the page. Extension manifest must request permission to access the respective host.";

test.each([
  ["chrome://settings/", "Cannot access a chrome:// URL", "browserPage"],
  [null, "Cannot access a chrome:// URL", "browserPage"],
  ["about:addons", "Missing host permission for the tab", "browserPage"],
  ["moz-extension://1234/popup.html", "anything", "browserPage"],
  [
    "chrome-extension://abcd/popup.html",
    "Cannot access a chrome-extension:// URL of different extension",
    "browserPage",
  ],
  ["https://chromewebstore.google.com/", "The extensions gallery cannot be scripted.", "store"],
  [null, "The extensions gallery cannot be scripted.", "store"],
  ["https://addons.mozilla.org/", "Missing host permission for the tab", "store"],
  ["file:///tmp/a.html", UNTOLD, "file"],
  [
    null,
    'Cannot access contents of url "file:///tmp/a.html". Extension manifest must request permission.',
    "file",
  ],
  ["https://news.example/report.pdf?year=2024", "Missing host permission for the tab", "pdf"],
  ["https://news.example/1.html", "Frame with ID 0 is showing error page", "notLoaded"],
  ["https://bank.example/", "This page cannot be scripted due to an ExtensionsSettings policy.", "protected"],
  [null, UNTOLD, "protected"],
] as const)("%s is forbidden: %s", (address, message, kind) => {
  expect(whyForbidden(address, message)).toBe(kind);
});

test.each([
  ["https://news.example/1.html", "nobody answered"],
  ["https://news.example/report.pdf", "nobody answered"],
  ["https://addons.mozilla.org/", "nobody answered"],
  ["https://news.example/1.html", "Cannot read properties of undefined (reading 'map')"],
  ["about:blank", "nobody answered"],
  [null, "The tab was closed."],
])("%s is not forbidden but broken: %s", (address, message) => {
  expect(whyForbidden(address, message)).toBeNull();
});
