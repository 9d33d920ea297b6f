import { browser } from "./browser.ts";
import type { PageReading, Reply } from "./protocol.ts";
import { answerIn } from "./replies.ts";

/**
 * Puts the reader script into a tab, or wakes the one that lives there, and returns what it read in the variant that
 * the reader chose last.
 *
 * @throws Error where the browser forbids the page to extensions, or where the script failed
 */
export async function wakeReader(tabId: number): Promise<PageReading> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ["reader.js"] });
  // The value of reader.js, which is its export `answer`.
  return answerIn(injected?.result as Reply<PageReading> | undefined);
}

/** What browsers say when they refuse a page: each row is one browser's words for one kind of page. */
const REFUSALS: readonly RegExp[] = [
  // Chrome: chrome:, devtools:, view-source: and other extensions' pages, and files without the user's leave.
  /cannot access (?:a |contents of|the )/iu,
  // Chrome's and Edge's stores.
  /(?:extensions? gallery|webstore) cannot be scripted|cannot be scripted/iu,
  // Chrome: a page that an enterprise policy keeps from extensions.
  /blocked by (?:the )?(?:administrator|policy)|cannot be scripted due to/iu,
  // Firefox: about:, addons.mozilla.org, its own viewers.
  /missing host permission/iu,
];

/** Addresses that extensions may read, if the browser lets them. */
const READABLE = /^(?:https?|file|ftp):/iu;

/** Whether a failed {@link wakeReader} means that the browser forbids this page, rather than that something broke. */
export function isForbidden(address: string | null, message: string): boolean {
  if (address && !READABLE.test(address)) return true;
  return REFUSALS.some((refusal) => refusal.test(message));
}
