import { t } from "../../../platform/i18n.ts";
import type { Settings } from "../../../platform/settings.ts";
import { type SettingName, type SiteList, settingsIn } from "../../../platform/settings-table.ts";
import { element } from "../../../ui/element.ts";
import { settingControl } from "../../../ui/setting-control.ts";
import { canStandUpright } from "../appearance.ts";

/** Id of the panel, for the button that opens it. */
export const PANEL_ID = "jingdu-appearance";

/** The settings of how the reader looks, each with its name. */
export interface AppearancePanel {
  readonly panel: HTMLElement;
  /** Shows which choices hold for text of a language. */
  render(settings: Settings, lang: string): void;
}

/** The panel, not yet in a document. A popover: Escape closes it before it closes the reader. */
export function createAppearancePanel(choose: (chosen: Partial<Settings>) => void): AppearancePanel {
  const controls = settingsIn("look").map(([name, row]) =>
    settingControl(name as Exclude<SettingName, SiteList>, row, choose),
  );
  const panel = element(
    "div",
    { class: "panel look", id: PANEL_ID, popover: "auto", role: "group", "aria-label": t("appearance") },
    ...controls.map(({ row }) => row),
  );
  return {
    panel,
    render(settings, lang) {
      for (const { row, show } of controls) {
        row.hidden = row.dataset.row === "writing" && !canStandUpright(lang);
        show(settings);
      }
    },
  };
}
