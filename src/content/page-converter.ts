import { browser } from "../platform/browser.ts";
import { answerAsPageConverter, askBackground } from "../platform/messaging.ts";
import type { PageText, Reply } from "../platform/protocol.ts";
import { asReply } from "../platform/replies.ts";
import { readSettings } from "../platform/settings.ts";
import { createPageConverter, type PageConverter } from "./page-conversion-switch.ts";

/** Where the script of an injection leaves word for the next: the isolated world's own global, unseen by the page. */
const scope = globalThis as { jingduLivingPageConverter?: PageConverter };

/** What the page's text is in: the value of this script, which `scripting.executeScript` waits for and returns. */
export const answer: Promise<Reply<PageText>> = asReply(() => livingConverter().state());

function livingConverter(): PageConverter {
  scope.jingduLivingPageConverter ??= create();
  return scope.jingduLivingPageConverter;
}

function create(): PageConverter {
  const converter = createPageConverter(document, {
    convertTexts: (job) => askBackground("convertTexts", job),
    readSettings: () => readSettings(browser.storage.local),
    languages: navigator.languages,
  });
  answerAsPageConverter({
    convertPage: ({ remembered }) => converter.convert(remembered),
    restorePage: () => converter.restore(),
  });
  return converter;
}
