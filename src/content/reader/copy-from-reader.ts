import { copyByEvent, writeClipboard } from "../../platform/clipboard.ts";
import type { ArticleCopy } from "../../platform/protocol.ts";

/**
 * Writes a copy from the page's own document; call it inside the click handler. On a page of plain http, or one whose
 * policy forbids the clipboard, the `copy` event is answered instead.
 *
 * @returns whether it was copied
 */
export async function copyFromReader(copy: ArticleCopy, kinds: "rich" | "plain"): Promise<boolean> {
  const flavours =
    kinds === "rich" ? { text: copy.text, html: copy.html } : { text: copy.markdown, html: null };
  if (!window.isSecureContext) return copyByEvent(flavours, window);
  try {
    await writeClipboard(Promise.resolve(flavours), kinds);
    return true;
  } catch {
    return copyByEvent(flavours, window);
  }
}
