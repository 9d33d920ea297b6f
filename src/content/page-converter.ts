import { askEngineFromPage } from "../platform/ask-engine.ts";
import { browser } from "../platform/browser.ts";
import { readerLanguages } from "../platform/i18n.ts";
import { answerAsPageConverter } from "../platform/messaging.ts";
import type { PageText, Reply } from "../platform/protocol.ts";
import { asReply } from "../platform/replies.ts";
import { readSettings } from "../platform/settings.ts";
import { keepPageConverter, livingPageConverter } from "./convert/living-page-converter.ts";
import { createPageConverter, type PageConverter } from "./convert/page-conversion-switch.ts";

/** What the page's text is in: the value of this script, which `scripting.executeScript` waits for and returns. */
export const answer: Promise<Reply<PageText>> = asReply(() => (livingPageConverter() ?? create()).state());

function create(): PageConverter {
  const converter = createPageConverter(document, {
    convertTexts: (job) => askEngineFromPage("convertTexts", job),
    readSettings: () => readSettings(browser.storage.local),
    languages: readerLanguages(),
  });
  answerAsPageConverter({
    convertPage: ({ remembered }) => converter.convert(remembered),
    restorePage: () => converter.restore(),
  });
  keepPageConverter(converter);
  return converter;
}
