import type { ChineseVariant } from "../core/article.ts";
import { type MessageKey, t } from "../platform/i18n.ts";
import { askPageConverter } from "../platform/messaging.ts";
import { wakePageConverter } from "../platform/page-converter-tab.ts";
import type { PageText } from "../platform/protocol.ts";
import type { Settings } from "../platform/settings.ts";
import { pagePart } from "../ui/page-part.ts";
import { startSiteChoice } from "./site-choice.ts";

/** Offers what is done to the page itself, and by itself on its site. */
export async function showPageText(
  tabId: number,
  address: string | null,
  variant: ChineseVariant | null,
  settings: Settings,
): Promise<void> {
  showVariant({ variant, notChinese: false });
  pagePart("convert-page").onclick = () => void toggle(tabId);
  pagePart("page-text").hidden = false;
  const origin = originOf(address);
  const convertHere = (): Promise<void> => attempt(() => convert(tabId, { remembered: true }));
  await Promise.all([
    startSiteChoice("convertedSites", origin, settings, { begin: convertHere, notice }),
    // The reader that is to open by itself opens on the next page: this one has its button.
    startSiteChoice("readerSites", origin, settings, { begin: async () => {}, notice }),
  ]);
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
