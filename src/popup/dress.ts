import type { Settings } from "../platform/settings.ts";
import type { SettingName } from "../platform/settings-table.ts";

/** Shows the popup as the reader set it up. */
export function dress(settings: Settings): void {
  document.documentElement.dataset.theme = settings.theme;
  for (const part of document.querySelectorAll<HTMLElement>("[data-setting]")) {
    part.dataset.wanted = String(settings[part.dataset.setting as SettingName]);
  }
}
