import { expect, test } from "vitest";
import { isForbidden } from "../../../src/platform/forbidden-page.ts";

test.each([
  ["chrome://settings/", "Cannot access a chrome:// URL"],
  [null, "Cannot access a chrome:// URL"],
  ["https://news.example/", "Frame with ID 0 is showing error page"],
  ["https://chromewebstore.google.com/", "The extensions gallery cannot be scripted."],
  [
    null,
    "Cannot access contents of the page. Extension manifest must request permission to access the respective host.",
  ],
  ["file:///tmp/a.html", 'Cannot access contents of url "file:///tmp/a.html".'],
  ["https://addons.mozilla.org/", "Missing host permission for the tab"],
  ["about:addons", "Missing host permission for the tab"],
  ["moz-extension://1234/popup.html", "anything"],
])("%s is forbidden: %s", (address, message) => {
  expect(isForbidden(address, message)).toBe(true);
});

test.each([
  ["https://news.example/1.html", "nobody answered"],
  ["https://news.example/1.html", "Cannot read properties of undefined (reading 'map')"],
  [null, "The tab was closed."],
])("%s is not forbidden but broken: %s", (address, message) => {
  expect(isForbidden(address, message)).toBe(false);
});
