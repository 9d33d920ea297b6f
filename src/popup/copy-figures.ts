import type { Figure } from "../core/article.ts";
import { type FigureColumns, figuresToMarkdown, figuresToTsv } from "../core/export/table.ts";
import { writeClipboard } from "../platform/clipboard.ts";
import { t } from "../platform/i18n.ts";

/**
 * Copies figures as a table, with tabs for a spreadsheet or as Markdown. Call it inside the click handler.
 *
 * @returns whether it was copied
 */
export async function copyFigures(figures: readonly Figure[], form: "tsv" | "markdown"): Promise<boolean> {
  const text = (form === "tsv" ? figuresToTsv : figuresToMarkdown)(figures, columns());
  try {
    await writeClipboard(Promise.resolve({ text, html: null }), "plain");
    return true;
  } catch {
    return false;
  }
}

function columns(): FigureColumns {
  return {
    metric: t("columnMetric"),
    text: t("columnFigure"),
    low: t("columnLow"),
    high: t("columnHigh"),
    unit: t("columnUnit"),
    statement: t("columnStatement"),
    period: t("columnPeriod"),
    change: t("columnChange"),
    basis: t("columnBasis"),
  };
}
