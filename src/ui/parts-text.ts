import { t } from "../platform/i18n.ts";
import type { ArticleParts } from "../platform/protocol.ts";

/** "Page 1 of 3", or how many of the joined pages are missing; empty where all are there. */
export function partsText({ current, total, joined, failed }: ArticleParts): string {
  if (joined) return failed > 0 ? t("partsMissing", String(failed)) : "";
  return total === null ? t("moreParts", String(current)) : t("partOf", String(current), String(total));
}
