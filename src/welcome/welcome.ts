import { browser } from "../platform/browser.ts";
import { t } from "../platform/i18n.ts";
import { speakChosen } from "../platform/load-texts.ts";
import { readSettings } from "../platform/settings.ts";
import { element } from "../ui/element.ts";
import { fillTexts } from "../ui/fill-texts.ts";

void start();

async function start(): Promise<void> {
  await speakChosen(await browser.storage.local.get(null));
  fillTexts(document);
  document.title = t("welcomeTitle");
  const { theme } = await readSettings(browser.storage.local);
  if (theme !== "auto") document.documentElement.dataset.theme = theme;
  // Firefox for Android has no keys.
  const commands = (await browser.commands?.getAll()) ?? [];
  const rows = commands.flatMap(({ shortcut, description }) =>
    shortcut ? [element("dt", {}, element("kbd", {}, shortcut)), element("dd", {}, description ?? "")] : [],
  );
  const keys = document.querySelector("#keys");
  keys?.replaceChildren(...rows);
  if (rows.length === 0) keys?.closest("section")?.remove();
}
