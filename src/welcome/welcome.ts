import { browser } from "../platform/browser.ts";
import { readerLanguages, t } from "../platform/i18n.ts";
import { speakChosen } from "../platform/load-texts.ts";
import { ownVariant } from "../platform/own-variant.ts";
import { readSettings, saveSettings } from "../platform/settings.ts";
import { SETTINGS } from "../platform/settings-table.ts";
import { fillTexts } from "../ui/fill-texts.ts";
import { keyItem } from "../ui/key-list.ts";
import { pagePart } from "../ui/page-part.ts";
import { settingControl } from "../ui/setting-control.ts";

pagePart("settings").addEventListener("click", () => void browser.runtime.openOptionsPage());
void start();

async function start(): Promise<void> {
  await speakChosen(await browser.storage.local.get(null));
  fillTexts(document);
  document.title = t("welcomeTitle");
  const { theme } = await readSettings(browser.storage.local);
  document.documentElement.dataset.theme = theme;
  await Promise.all([offerScript(), showKeys()]);
}

/** Offers the script that articles are shown in, to whom a language of theirs says that they read Chinese. */
async function offerScript(): Promise<void> {
  pagePart("script").hidden = ownVariant(readerLanguages()) === null;
  const control = settingControl("variant", SETTINGS.variant, async (chosen) => {
    await saveSettings(browser.storage.local, chosen);
    control.show(await readSettings(browser.storage.local));
  });
  pagePart("script-choice").replaceChildren(control.row);
  control.show(await readSettings(browser.storage.local));
}

/** Firefox for Android has no keys. */
async function showKeys(): Promise<void> {
  const commands = (await browser.commands?.getAll()) ?? [];
  const rows = commands.flatMap(({ shortcut, description }) =>
    shortcut ? keyItem(shortcut, description ?? "") : [],
  );
  pagePart("keys").replaceChildren(...rows);
  const section = pagePart("keys").closest("section");
  if (section) section.hidden = rows.length === 0;
}
