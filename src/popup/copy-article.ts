import { type ClipboardFlavours, writeClipboard } from "../platform/clipboard.ts";
import { askReader } from "../platform/messaging.ts";

/**
 * Copies the article as shown, from the popup's own document: while the popup is open, the page has no focus and
 * can't. Call it inside the click handler.
 *
 * @returns whether it was copied
 */
export async function copyArticle(tabId: number, kinds: "rich" | "plain"): Promise<boolean> {
  try {
    await writeClipboard(flavoursFrom(tabId, kinds), kinds);
    return true;
  } catch {
    return false;
  }
}

async function flavoursFrom(tabId: number, kinds: "rich" | "plain"): Promise<ClipboardFlavours> {
  const copy = await askReader(tabId, "getCopy", {});
  if (!copy) throw new Error("no article to copy");
  return kinds === "rich" ? { text: copy.text, html: copy.html } : { text: copy.markdown, html: null };
}
