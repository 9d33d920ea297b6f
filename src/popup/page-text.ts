import type { ChineseVariant } from "../core/article.ts";
import { askForSite, forgetSite, isSiteAllowed, rememberSite } from "../platform/converted-sites.ts";
import { type MessageKey, t } from "../platform/i18n.ts";
import { askPageConverter } from "../platform/messaging.ts";
import { wakePageConverter } from "../platform/page-converter-tab.ts";
import type { PageText } from "../platform/protocol.ts";
import { pagePart } from "./page-part.ts";

/** Offers to convert the page's own text in place, once or always on its site. */
export async function showPageText(
  tabId: number,
  address: string | null,
  variant: ChineseVariant | null,
  sites: readonly string[],
): Promise<void> {
  showVariant({ variant, notChinese: false });
  pagePart("convert-page").onclick = () => void toggle(tabId);
  pagePart("page-text").hidden = false;
  await startSiteChoice(tabId, originOf(address), sites);
}

async function toggle(tabId: number): Promise<void> {
  const isConverted = pagePart("convert-page").getAttribute("aria-pressed") === "true";
  await attempt(() =>
    isConverted ? askPageConverter(tabId, "restorePage", {}) : convert(tabId, { remembered: false }),
  );
}

async function convert(tabId: number, wish: { remembered: boolean }): Promise<PageText> {
  await wakePageConverter(tabId);
  return askPageConverter(tabId, "convertPage", wish);
}

async function startSiteChoice(
  tabId: number,
  origin: string | null,
  sites: readonly string[],
): Promise<void> {
  pagePart("convert-site-choice").hidden = origin === null;
  const box = document.querySelector<HTMLInputElement>("#convert-site");
  if (!box || !origin) return;
  box.checked = sites.includes(origin) && (await isSiteAllowed(origin));
  box.onchange = () => void chooseSite(tabId, origin, sites, box);
}

async function chooseSite(
  tabId: number,
  origin: string,
  sites: readonly string[],
  box: HTMLInputElement,
): Promise<void> {
  notice(null);
  if (!box.checked) {
    await forgetSite(origin);
    return;
  }
  // The wish goes first: Chrome's prompt may close this popup, and the background finishes what was begun.
  const stored = rememberSite(origin, sites);
  const allowed = await askForSite(origin);
  await stored;
  if (allowed) {
    await attempt(() => convert(tabId, { remembered: true }));
  } else {
    await forgetSite(origin);
    box.checked = false;
    notice("siteNotAllowed");
  }
}

async function attempt(task: () => Promise<PageText>): Promise<void> {
  notice(null);
  try {
    showVariant(await task());
  } catch {
    notice("pageConversionFailed");
  }
}

function showVariant({ variant, notChinese }: PageText): void {
  pagePart("convert-page").setAttribute("aria-pressed", String(variant !== null));
  if (notChinese) notice("pageNotChinese");
}

function notice(key: MessageKey | null): void {
  pagePart("page-text-notice").textContent = key ? t(key) : "";
}

/** Sites are known by origin; files and the browser's own pages have none. */
function originOf(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, origin } = new URL(address);
  return protocol === "http:" || protocol === "https:" ? origin : null;
}
