import { browser } from "../platform/browser.ts";
import { t } from "../platform/i18n.ts";
import { answerAsBackground, askPageConverter, askReader } from "../platform/messaging.ts";
import { wakePageConverter } from "../platform/page-converter-tab.ts";
import { wakeReader } from "../platform/reader-tab.ts";
import { readSettings } from "../platform/settings.ts";
import { finishAskedSites } from "./asked-sites.ts";
import { showNothingToRead, showVerdict } from "./badge.ts";
import { startConversion } from "./conversion.ts";
import { type ConverterTab, convertIfRemembered, togglePage } from "./convert-page.ts";
import { startShortcuts } from "./menus.ts";
import { openReader, type ReaderTab } from "./open-reader.ts";

const conversion = startConversion();

const readerTab: ReaderTab = {
  wake: wakeReader,
  readAnyway: (tabId, variant) => askReader(tabId, "getArticle", { variant, force: true }),
  show: (tabId, variant) => askReader(tabId, "show", { variant }),
};

const converterTab: ConverterTab = {
  wake: wakePageConverter,
  convert: (tabId, remembered) => askPageConverter(tabId, "convertPage", { remembered }),
  restore: (tabId) => askPageConverter(tabId, "restorePage", {}),
};

answerAsBackground({
  async pageDetected(verdict, sender) {
    if (sender.tab?.id === undefined) return;
    await showVerdict(browser.action, sender.tab.id, verdict, t);
    await convertIfRemembered(converterTab, sender.tab.id, sender.url ?? "", await convertedSites());
  },
  convertTexts: (job) => conversion.convertTexts(job),
  findTerms: (job) => conversion.findTerms(job),
  isFakeTraditional: (text) => conversion.isFakeTraditional(text),
});

startShortcuts(browser, t, [
  { name: "open-reader", title: "openReaderHere", run: (tabId) => void openReaderIn(tabId) },
  { name: "convert-page", title: "convertPageHere", run: (tabId) => void toggleIn(tabId) },
]);

finishAskedSites(browser, converterTab, convertedSites);

async function convertedSites(): Promise<readonly string[]> {
  return (await readSettings(browser.storage.local)).convertedSites;
}

async function toggleIn(tabId: number): Promise<void> {
  if (!(await togglePage(converterTab, tabId))) await showNothingToRead(browser.action, tabId, t);
}

async function openReaderIn(tabId: number): Promise<void> {
  const { variant } = await readSettings(browser.storage.local);
  if (!(await openReader(readerTab, tabId, variant))) await showNothingToRead(browser.action, tabId, t);
}
