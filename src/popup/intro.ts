import { browser } from "../platform/browser.ts";
import { type Settings, saveSettings } from "../platform/settings.ts";
import { pagePart } from "./page-part.ts";

/** Says, until it was read, what the extension looks at and why. */
export function showIntro({ introRead }: Settings): void {
  const intro = pagePart("intro");
  intro.hidden = introRead;
  pagePart("intro-read").onclick = () => {
    intro.hidden = true;
    void saveSettings(browser.storage.local, { introRead: true });
  };
}
