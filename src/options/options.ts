import { browser } from "../platform/browser.ts";
import { t } from "../platform/i18n.ts";
import { speakChosen } from "../platform/load-texts.ts";
import { readSettings, type Settings, saveSettings } from "../platform/settings.ts";
import { fillTexts } from "../ui/fill-texts.ts";
import { pagePart } from "../ui/page-part.ts";
import { openShortcuts, showKeys } from "./keys.ts";
import { say } from "./say.ts";
import { type SettingSections, settingSections } from "./sections.ts";
import { startTransfer } from "./transfer.ts";

let sections: SettingSections | null = null;

pagePart("change-keys").addEventListener("click", () => void openShortcuts());
startTransfer(draw);
// Another page of ours may change them too.
browser.storage.onChanged.addListener(() => void show());
void draw();

/** Draws the page in the language chosen. */
async function draw(): Promise<void> {
  await speakChosen(await browser.storage.local.get(null));
  fillTexts(document);
  document.title = t("settingsTitle");
  sections = settingSections((chosen) => void save(chosen));
  pagePart("settings").replaceChildren(...sections.parts);
  await Promise.all([show(), showKeys()]);
}

async function show(): Promise<void> {
  const settings = await readSettings(browser.storage.local);
  document.documentElement.dataset.theme = settings.theme;
  sections?.show(settings);
}

async function save(chosen: Partial<Settings>): Promise<void> {
  const isSaved = await saveSettings(browser.storage.local, chosen);
  if (chosen.language) {
    // Every word of the page is another; the focus stays on the button.
    await draw();
    document.querySelector<HTMLElement>(`[data-value="${chosen.language}"]`)?.focus();
  }
  say(isSaved ? "settingsSaved" : "notSaved");
}
