import type messages from "../_locales/en/messages.json";
import { browser } from "./browser.ts";

/** A text of the extension's own. */
export type MessageKey = keyof typeof messages;

/** A text in the browser's language, with its placeholders filled. */
export function t(key: MessageKey, ...substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}

/** BCP 47 tag of the language that {@link t} answers in, for `lang` and `Intl`. */
export function uiLanguage(): string {
  return t("uiLanguage");
}
