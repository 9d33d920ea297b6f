import { articleToHtml } from "../core/export/html.ts";
import { articleToMarkdown } from "../core/export/markdown.ts";
import { articleToPlainText } from "../core/export/plain-text.ts";
import { copyByEvent, writeClipboard } from "../platform/clipboard.ts";
import type { ArticleCopy } from "../platform/protocol.ts";
import type { ShownArticle } from "./page-session.ts";
import { articleWith } from "./put-back.ts";

/** The article as shown, in every form that a clipboard takes. */
export function copyOf({ finished, putBack }: ShownArticle): ArticleCopy {
  const { article, body } = articleWith(finished, putBack);
  return {
    html: articleToHtml(article, body),
    text: articleToPlainText(article),
    markdown: articleToMarkdown(article, body),
  };
}

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
