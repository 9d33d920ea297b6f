import { t } from "../../../platform/i18n.ts";
import { element } from "../../../ui/element.ts";

/** Gives each table of the body a box of its own to scroll in, and code too; both by keyboard. */
export function boxTables(body: Element): void {
  for (const table of body.querySelectorAll("table")) {
    if (table.parentElement?.closest("table")) continue;
    const name = table.querySelector("caption")?.textContent?.trim() || t("table");
    const box = element("div", { class: "table-box", role: "region", "aria-label": name, tabindex: 0 });
    table.replaceWith(box);
    box.append(table);
  }
  for (const code of body.querySelectorAll<HTMLElement>("pre")) code.tabIndex = 0;
}
