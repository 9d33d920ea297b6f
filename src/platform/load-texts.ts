import { browser } from "./browser.ts";
import { type MessageKey, speakBy, type Texts } from "./i18n.ts";
import { readSettings } from "./settings.ts";
import type { SpokenLanguage } from "./settings-table.ts";
import { spokenLanguage } from "./spoken-language.ts";
import { storedTexts, TEXTS } from "./stored-texts.ts";

/** Files that hold a language, the later over the earlier: Hong Kong's has what differs from Taiwan's. */
const FILES: { readonly [Language in SpokenLanguage]: readonly string[] } = {
  en: ["_locales/en/messages.json"],
  "zh-Hans": ["_locales/zh_CN/messages.json"],
  "zh-Hant-TW": ["_locales/zh_TW/messages.json"],
  "zh-Hant-HK": ["_locales/zh_TW/messages.json", "texts/zh_HK.json"],
  ja: ["_locales/ja/messages.json"],
  ko: ["_locales/ko/messages.json"],
};

/**
 * Speaks the language of the settings in a context of the extension, and stores its texts for the scripts in pages.
 *
 * @param kept  all of `storage.local`
 * @returns whether it is another than the browser's
 */
export async function speakChosen(kept: Readonly<Record<string, unknown>>): Promise<boolean> {
  const { language: setting } = await readSettings({ get: async () => ({ ...kept }) });
  const browsers = browser.i18n.getMessage("uiLanguage");
  const language = spokenLanguage(setting, browsers, navigator.languages);
  const stored = storedTexts(kept);
  if (language === null) {
    speakBy({});
    if (stored) await browser.storage.local.remove(TEXTS);
    return false;
  }
  const isCurrent = stored?.language === language && stored.version === __VERSION__;
  const texts = isCurrent ? stored.texts : await readTexts(language);
  if (!isCurrent) await browser.storage.local.set({ [TEXTS]: { language, version: __VERSION__, texts } });
  speakBy(texts);
  return true;
}

async function readTexts(language: SpokenLanguage): Promise<Texts> {
  const files = await Promise.all(FILES[language].map(readFile));
  return Object.assign({}, ...files);
}

async function readFile(path: string): Promise<Texts> {
  const answer = await fetch(browser.runtime.getURL(path));
  // Ours, in the form of the browser's `messages.json`.
  const messages = (await answer.json()) as Record<MessageKey, { readonly message: string }>;
  const texts = Object.entries(messages).map(([key, { message }]) => [key, message]);
  return Object.fromEntries(texts) as Texts;
}
