import { browser } from "../platform/browser.ts";
import { t } from "../platform/i18n.ts";
import { readSettings, type Settings, saveSettings } from "../platform/settings.ts";
import { fillTexts } from "../ui/fill-texts.ts";
import { pagePart } from "../ui/page-part.ts";
import { showKeys } from "./keys.ts";
import { say } from "./say.ts";
import { settingSections } from "./sections.ts";

fillTexts(document);
document.title = t("settingsTitle");
const sections = settingSections((chosen) => void save(chosen));
pagePart("settings").append(...sections.parts);
void show();
void showKeys();
// Another page of ours may change them too.
browser.storage.onChanged.addListener(() => void show());

async function show(): Promise<void> {
  const settings = await readSettings(browser.storage.local);
  document.documentElement.dataset.theme = settings.theme;
  sections.show(settings);
}

async function save(chosen: Partial<Settings>): Promise<void> {
  await saveSettings(browser.storage.local, chosen);
  say("settingsSaved");
}
