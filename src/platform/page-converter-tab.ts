import { browser } from "./browser.ts";
import type { PageText, Reply } from "./protocol.ts";
import { answerIn } from "./replies.ts";

/**
 * Puts the page converter into a tab, or finds the one that lives there, and returns what the page's text is in.
 * Nothing is converted by it.
 *
 * @throws Error where the browser forbids the page to extensions, or has not been given leave to it
 */
export async function wakePageConverter(tabId: number): Promise<PageText> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId },
    files: ["page-converter.js"],
  });
  // The value of page-converter.js, which is its export `answer`.
  return answerIn(injected?.result as Reply<PageText> | undefined);
}
