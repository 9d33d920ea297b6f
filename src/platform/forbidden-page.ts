/**
 * Whether a refused injection means that the browser forbids this page to extensions, rather than that something broke.
 * `message` is what the browser said; `address` is `null` where it does not tell.
 */
export function isForbidden(address: string | null, message: string): boolean {
  if (address && !READABLE.test(address)) return true;
  return REFUSALS.some((refusal) => refusal.test(message));
}

/** Addresses that extensions may read, if the browser lets them. */
const READABLE = /^(?:https?|file|ftp|about:blank|data):?/iu;

/** What browsers say when they refuse a page: a row is one browser's words for some kinds of pages. */
const REFUSALS: readonly RegExp[] = [
  // Chrome: its own pages, other extensions' pages, files without the user's leave.
  /cannot access (?:a |contents of |the )/iu,
  // Chrome and Edge: their stores, and sites that an enterprise's policy keeps from extensions.
  /cannot be scripted/iu,
  // Chrome: its own page in place of one that did not come.
  /showing error page/iu,
  // Firefox: about:, addons.mozilla.org, its own viewers.
  /missing host permission/iu,
];
