import type { Figure } from "../core/article.ts";
import { figuresToMarkdown, figuresToTsv } from "../core/export/table.ts";
import { writeClipboard } from "../platform/clipboard.ts";
import { figureColumns } from "../ui/figure-columns.ts";

/**
 * Copies figures as a table, with tabs for a spreadsheet or as Markdown. Call it inside the click handler.
 *
 * @returns whether it was copied
 */
export async function copyFigures(figures: readonly Figure[], form: "tsv" | "markdown"): Promise<boolean> {
  const text = (form === "tsv" ? figuresToTsv : figuresToMarkdown)(figures, figureColumns());
  try {
    await writeClipboard(Promise.resolve({ text, html: null }), "plain");
    return true;
  } catch {
    return false;
  }
}
