import { browser } from "../platform/browser.ts";
import { t } from "../platform/i18n.ts";
import { keyItem, keyItems } from "../ui/key-list.ts";
import { pagePart } from "../ui/page-part.ts";
import { POPUP_KEYS } from "../ui/popup-keys.ts";
import { READER_KEYS } from "../ui/reader-keys.ts";

/** Lists the keys: those that the browser lends, which it alone can change, those of the popup, and those of the reader. */
export async function showKeys(): Promise<void> {
  pagePart("popup-keys").replaceChildren(...keyItems(POPUP_KEYS));
  pagePart("reader-keys").replaceChildren(...keyItems(READER_KEYS));
  // Firefox for Android has no keys.
  const commands = (await browser.commands?.getAll()) ?? [];
  pagePart("change-keys").hidden = commands.length === 0;
  pagePart("browser-keys").replaceChildren(
    ...commands.flatMap(({ name, shortcut, description }) =>
      keyItem(shortcut || t("noKey"), description || actionName(name)),
    ),
  );
}

/** The one command that the manifest gives no words: the button's own. */
function actionName(name: string | undefined): string {
  return name === "_execute_action" ? t("actionTitle") : (name ?? "");
}

/** Opens the browser's own page for its keys. */
export async function openShortcuts(): Promise<void> {
  if (__TARGET__ === "firefox") await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
