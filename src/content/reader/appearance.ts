import type { Settings } from "../../platform/settings.ts";
import { settingsIn } from "../../platform/settings-table.ts";

/** Languages whose readers know vertical text: Traditional Chinese and Japanese. */
const UPRIGHT = /^(?:zh-(?:Hant|TW|HK|MO)|ja)\b/i;

/** Whether text of a language (BCP 47) may be set in vertical lines. */
export function canStandUpright(lang: string): boolean {
  return UPRIGHT.test(lang);
}

/** Puts the settings of the look on an element of class `themed`, a `data-` attribute each, for text of a language. */
export function applyAppearance(themed: HTMLElement, settings: Settings, lang: string): void {
  for (const [name] of settingsIn("look")) themed.dataset[name] = String(settings[name]);
  if (!canStandUpright(lang)) themed.dataset.writing = "horizontal";
  themed.style.setProperty("--reading-size", `${settings.fontSize}px`);
}
