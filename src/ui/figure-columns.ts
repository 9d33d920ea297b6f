import type { FigureColumns } from "../core/export/table.ts";
import { t } from "../platform/i18n.ts";

/** Headings of a table of figures. */
export function figureColumns(): FigureColumns {
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
