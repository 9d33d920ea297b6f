import { type ClipboardFlavours, writeClipboard } from "../platform/clipboard.ts";
import type { ArticleCopy } from "../platform/protocol.ts";

/**
 * Copies the article as shown, from the popup's own document: while the popup is open, the page has no focus and
 * can't. Call it inside the click handler.
 *
 * @returns whether it was copied
 */
export async function copyArticle(copy: Promise<ArticleCopy>, kinds: "rich" | "plain"): Promise<boolean> {
  try {
    await writeClipboard(flavoursOf(copy, kinds), kinds);
    return true;
  } catch {
    return false;
  }
}

async function flavoursOf(copy: Promise<ArticleCopy>, kinds: "rich" | "plain"): Promise<ClipboardFlavours> {
  const { text, html, markdown } = await copy;
  return kinds === "rich" ? { text, html } : { text: markdown, html: null };
}
