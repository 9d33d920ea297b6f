import { browser } from "../platform/browser.ts";
import { t } from "../platform/i18n.ts";
import type { SaveHome, SavePart } from "../platform/save-home.ts";
import { type Settings, saveSettings } from "../platform/settings.ts";
import { element } from "../ui/element.ts";
import { pagePart } from "../ui/page-part.ts";
import type { TabReading } from "./tab-reading.ts";

/** Joins the popup's button to the save menu, whose script comes with the first click; `reading` is what is shown. */
export function startSaving(reading: () => TabReading | null): void {
  let coming: Promise<HTMLElement> | null = null;
  pagePart("save").addEventListener("click", () => {
    // Once the menu is there, the browser opens and closes it.
    if (coming) return;
    coming = addMenu(homeIn(reading));
    coming.then(
      (panel) => panel.showPopover(),
      () => {
        coming = null;
        say(t("saveFailed"));
      },
    );
  });
}

async function addMenu(home: SaveHome): Promise<HTMLElement> {
  await loadScript("save.js");
  const { jingdu } = globalThis as { jingdu?: { readonly save?: SavePart } };
  if (!jingdu?.save) throw new Error("save.js left nothing");
  const said = element("p", { class: "save-note", "aria-hidden": "true" });
  const panel = jingdu.save.createSaveMenu({
    ...home,
    say(message) {
      home.say(message);
      // The menu hides what is said behind it.
      said.textContent = message;
      panel.append(said);
    },
  });
  (document.querySelector("main") ?? document.body).append(panel);
  return panel;
}

function loadScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = element("script", { src: file });
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${file} could not be loaded`)));
    document.head.append(script);
  });
}

function homeIn(reading: () => TabReading | null): SaveHome {
  const current = (): TabReading => {
    const shown = reading();
    if (!shown) throw new Error("nothing was read");
    return shown;
  };
  let chosen: Partial<Settings> = {};
  return {
    async article() {
      const { data, lang, state } = await current().openedArticle();
      return { article: { data }, lang, putBack: new Set(state.putBack), takenOut: new Set() };
    },
    settings: () => ({ ...current().settings, ...chosen }),
    choose(wish) {
      chosen = { ...chosen, ...wish };
      void saveSettings(browser.storage.local, wish);
    },
    selection: () => null,
    fetchPictures: (addresses) => current().fetchPictures(addresses),
    say,
  };
}

function say(message: string): void {
  pagePart("notice").textContent = message;
}
