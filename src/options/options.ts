import { browser } from "../platform/browser.ts";
import { type MessageKey, t } from "../platform/i18n.ts";
import { readSettings, type Settings, saveSettings } from "../platform/settings.ts";
import { SETTINGS } from "../platform/settings-table.ts";
import { element } from "../ui/element.ts";
import { fillTexts } from "../ui/fill-texts.ts";
import { showSites } from "./sites.ts";

fillTexts(document);
document.title = t("settingsTitle");
void start();

async function start(): Promise<void> {
  const settings = await readSettings(browser.storage.local);
  if (settings.theme !== "auto") document.documentElement.dataset.theme = settings.theme;
  for (const name of ["variant", "quotes"] as const) {
    for (const { value, label, name: fullName } of SETTINGS[name].options) {
      addChoice(name, fullName ?? label, settings[name] === value, () => save({ [name]: value }));
    }
  }
  const vocabulary = document.querySelector<HTMLInputElement>("#vocabulary");
  if (!vocabulary) throw new Error("options.html has no #vocabulary");
  vocabulary.checked = settings.vocabulary;
  vocabulary.addEventListener("change", () => void save({ vocabulary: vocabulary.checked }));
  showSites(settings.convertedSites);
}

function addChoice(name: string, label: MessageKey, checked: boolean, choose: () => Promise<void>): void {
  const input = element("input", { type: "radio", name, checked });
  input.addEventListener("change", () => void choose());
  const choice = element("label", { class: "choice" }, input, element("span", {}, t(label)));
  document.querySelector(`#${name}`)?.append(choice);
}

async function save(chosen: Partial<Settings>): Promise<void> {
  await saveSettings(browser.storage.local, chosen);
  const saved = document.querySelector("#saved");
  if (saved) saved.textContent = t("settingsSaved");
}
