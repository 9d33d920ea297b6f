import { browser } from "../platform/browser.ts";
import { t } from "../platform/i18n.ts";
import { element } from "../ui/element.ts";
import { pagePart } from "../ui/page-part.ts";
import { READER_KEYS } from "../ui/reader-keys.ts";

/** Lists the keys: those that the browser lends, which it alone can change, and those of the reader. */
export async function showKeys(): Promise<void> {
  pagePart("reader-keys").replaceChildren(
    ...READER_KEYS.flatMap(({ keys, label }) => keyRow(keys[0] === "Escape" ? "Esc" : keys[0], t(label))),
  );
  // Firefox for Android has no keys.
  const commands = (await browser.commands?.getAll()) ?? [];
  pagePart("change-keys").hidden = commands.length === 0;
  pagePart("browser-keys").replaceChildren(
    ...commands.flatMap(({ name, shortcut, description }) =>
      keyRow(shortcut || t("noKey"), description || actionName(name)),
    ),
  );
}

function keyRow(key: string, text: string): HTMLElement[] {
  return [element("dt", {}, element("kbd", {}, key)), element("dd", {}, text)];
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
