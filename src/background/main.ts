import { browser } from "../platform/browser.ts";
import { t } from "../platform/i18n.ts";
import { answerAsBackground, askReader } from "../platform/messaging.ts";
import { wakeReader } from "../platform/reader-tab.ts";
import { readSettings } from "../platform/settings.ts";
import { showNothingToRead, showVerdict } from "./badge.ts";
import { startConversion } from "./conversion.ts";
import { startShortcuts } from "./menus.ts";
import { openReader, type ReaderTab } from "./open-reader.ts";

const conversion = startConversion();

const readerTab: ReaderTab = {
  wake: wakeReader,
  readAnyway: (tabId, variant) => askReader(tabId, "getArticle", { variant, force: true }),
  show: (tabId, variant) => askReader(tabId, "show", { variant }),
};

answerAsBackground({
  async pageDetected(verdict, sender) {
    if (sender.tab?.id !== undefined) await showVerdict(browser.action, sender.tab.id, verdict, t);
  },
  convertTexts: (job) => conversion.convertTexts(job),
  isFakeTraditional: (text) => conversion.isFakeTraditional(text),
});

startShortcuts(browser, t, (tabId) => void openReaderIn(tabId));

async function openReaderIn(tabId: number): Promise<void> {
  const { variant } = await readSettings(browser.storage.local);
  if (!(await openReader(readerTab, tabId, variant))) await showNothingToRead(browser.action, tabId, t);
}
