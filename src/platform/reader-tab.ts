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
