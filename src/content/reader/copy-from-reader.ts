import { type ClipboardFlavours, copyByEvent, writeClipboard } from "../../platform/clipboard.ts";

/**
 * Copies from the document that the script is in; call it inside the click handler. On a page of plain http, or one whose
 * policy forbids the clipboard, the `copy` event is answered instead.
 *
 * @returns whether it was copied
 */
export async function copyFlavours(flavours: ClipboardFlavours): Promise<boolean> {
  if (!window.isSecureContext) return copyByEvent(flavours, window);
  try {
    await writeClipboard(Promise.resolve(flavours), flavours.html === null ? "plain" : "rich");
    return true;
  } catch {
    return copyByEvent(flavours, window);
  }
}
