import type { PageVerdict } from "../core/article.ts";
import type { Envelope } from "./protocol.ts";

/** The little of the API that this file needs; {@link browser} has the types of all of it, and this file no import. */
declare const chrome: { runtime: { sendMessage(message: Envelope): Promise<unknown> } };

/** Tells the background what the page is. Nobody may be there to hear it: after an update, this script is an orphan. */
export async function notifyPageDetected(verdict: PageVerdict): Promise<void> {
  try {
    await chrome.runtime.sendMessage({ to: "background", ask: "pageDetected", payload: verdict });
  } catch {
    // The toolbar button stays as it is; the popup does not depend on this message.
  }
}
