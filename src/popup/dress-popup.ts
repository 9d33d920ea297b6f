import { t } from "../platform/i18n.ts";
import { speakChosen } from "../platform/load-texts.ts";
import { readSettings } from "../platform/settings.ts";
import type { SettingName } from "../platform/settings-table.ts";
import { element } from "../ui/element.ts";
import { fillTexts } from "../ui/fill-texts.ts";
import { keyItems } from "../ui/key-list.ts";
import { pagePart } from "../ui/page-part.ts";
import { POPUP_KEYS } from "../ui/popup-keys.ts";

/** Shows what every popup has as the reader set it up: theme, parts, language, keys. `kept` is all of `storage.local`. */
export async function dressPopup(kept: Record<string, unknown>): Promise<void> {
  const settings = await readSettings({ get: async () => kept });
  document.documentElement.dataset.theme = settings.theme;
  for (const part of document.querySelectorAll<HTMLElement>("[data-setting]")) {
    part.dataset.wanted = String(settings[part.dataset.setting as SettingName]);
  }
  if (await speakChosen(kept)) fillTexts(document);
  const title = element("h2", {}, t("keys"));
  pagePart("keys").replaceChildren(title, element("dl", {}, ...keyItems(POPUP_KEYS)));
}
