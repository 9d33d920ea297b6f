import type { MessageKey } from "../platform/i18n.ts";
import type { Settings } from "../platform/settings.ts";
import type { SiteList } from "../platform/settings-table.ts";
import { askForSite, forgetSite, isSiteAllowed, rememberSite } from "../platform/site-lists.ts";

/** What else happens when a box is ticked. */
interface SiteChoice {
  /** What the list is for, done on the page at hand. */
  begin(): Promise<void>;
  notice(key: MessageKey | null): void;
}

/** Lets a box, the one named after the list, put the page's site on it. Hidden where the page has no site. */
export async function startSiteChoice(
  list: SiteList,
  origin: string | null,
  settings: Settings,
  choice: SiteChoice,
): Promise<void> {
  const box = document.querySelector<HTMLInputElement>(`input[name="${list}"]`);
  const label = box?.closest("label");
  if (!box || !label) throw new Error(`popup.html has no box for ${list}`);
  label.hidden = origin === null;
  if (!origin) return;
  box.checked = settings[list].includes(origin) && (await isSiteAllowed(origin));
  box.onchange = () => void chooseSite(list, origin, settings, box, choice);
}

async function chooseSite(
  list: SiteList,
  origin: string,
  settings: Settings,
  box: HTMLInputElement,
  { begin, notice }: SiteChoice,
): Promise<void> {
  notice(null);
  if (!box.checked) {
    await forgetSite(list, origin);
    return;
  }
  // The wish goes first: Chrome's prompt may close this popup, and the background finishes what was begun.
  const stored = rememberSite(list, origin, settings[list]);
  const allowed = await askForSite(origin);
  await stored;
  if (allowed) {
    await begin();
  } else {
    await forgetSite(list, origin);
    box.checked = false;
    notice("siteNotAllowed");
  }
}
