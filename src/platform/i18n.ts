import type messages from "../_locales/en/messages.json";
import { browser } from "./browser.ts";
import { leaveGlobal, leftGlobal } from "./left-global.ts";

/** A text of the extension's own. */
export type MessageKey = keyof typeof messages;

/** Texts by their keys, with `$1` to `$9` where something is filled in. */
export type Texts = Readonly<Partial<Record<MessageKey, string>>>;

/** Where every script of one page finds the texts that were chosen: each is bundled by itself. */
const KEY = "jingduTexts";

/** Speaks by these texts from now on; what is missing among them is said in the browser's language. */
export function speakBy(texts: Texts): void {
  leaveGlobal(KEY, texts);
}

/** A text in the language chosen, else in the browser's, with its placeholders filled. */
export function t(key: MessageKey, ...substitutions: readonly string[]): string {
  const text = leftGlobal<Texts>(KEY)?.[key];
  if (text === undefined) return browser.i18n.getMessage(key, [...substitutions]);
  return text.replace(/\$(\d)/g, (_, number) => substitutions[number - 1] ?? "");
}

/** BCP 47 tag of the language that {@link t} answers in, for `lang` and `Intl`. */
export function uiLanguage(): string {
  return t("uiLanguage");
}

/** BCP 47 tags of the reader, the preferred first: those that the browser names, then the one that {@link t} answers in. */
export function readerLanguages(): readonly string[] {
  return [...navigator.languages, uiLanguage()];
}
