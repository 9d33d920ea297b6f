import type { Article } from "../../../core/article.ts";
import { withSectionHeadings } from "../../../core/export/section-headings.ts";
import { readingMinutes } from "../../../core/text/reading-time.ts";
import { type MessageKey, t, uiLanguage } from "../../../platform/i18n.ts";
import type { ArticleParts } from "../../../platform/protocol.ts";
import { bodyWith } from "../../../platform/put-back.ts";
import { breakByWords } from "../../../ui/break-by-words.ts";
import { element } from "../../../ui/element.ts";
import { PARTIAL } from "../../../ui/labels.ts";
import { listNames } from "../../../ui/list-names.ts";
import { partsText } from "../../../ui/parts-text.ts";
import { formatWallTime } from "../../../ui/wall-time.ts";
import { type RemovalActions, removalsLine, takeOutButtons } from "../panels/removals-drawer.ts";
import { linesTakenOut, type ShownArticle } from "../shown-article.ts";
import { noteDeadPictures } from "./dead-pictures.ts";
import { labelDates } from "./label-dates.ts";
import { boxTables } from "./table-boxes.ts";

/** What a reader can do in the article. */
export interface ArticleActions extends RemovalActions {
  /** Gets the other parts of a split article. */
  joinParts(): void;
}

/** The article with its title and credits, and at its end how much was taken out of it. */
export function renderArticle(shown: ShownArticle, actions: ArticleActions): HTMLElement {
  const { finished, lang, putBack } = shown;
  const takenOut = linesTakenOut(shown);
  const { article } = finished;
  // Only now does the body enter the live document, and its images load.
  const body = document.adoptNode(
    withSectionHeadings(bodyWith(finished, putBack, takenOut), article.outline),
  );
  body.classList.add("body");
  labelDates(body, article.dates, uiLanguage());
  noteDeadPictures(body);
  boxTables(body);
  takeOutButtons(body, finished, actions.setRemoval);
  const header = heading(article);
  for (const words of [header, body]) breakHeadings(words, lang);
  return element(
    "article",
    { lang: lang || null, dir: article.dir },
    header,
    body,
    article.partial && element("p", { class: "partial", lang: uiLanguage() }, t(PARTIAL[article.partial])),
    partsLine(shown.parts, actions.joinParts),
    removalsLine(shown),
  );
}

function breakHeadings(within: Element, lang: string): void {
  for (const words of within.querySelectorAll("h1, h2, h3, h4, h5, h6")) breakByWords(words, lang);
}

/** Which part of a split article this is, with a button that gets the others. */
function partsLine(parts: ArticleParts | null, joinParts: () => void): HTMLElement | null {
  if (!parts) return null;
  const text = element("span", {}, partsText(parts));
  if (parts.joined) return parts.failed > 0 ? element("p", { class: "parts" }, text) : null;
  const button = element("button", { type: "button", "data-action": "join-parts" }, t("joinParts"));
  button.addEventListener("click", () => {
    button.disabled = true;
    joinParts();
  });
  return element("p", { class: "parts", lang: uiLanguage() }, text, button);
}

function heading(article: Article): HTMLElement {
  const { title, siteName, publishedTime, credits, textContent } = article;
  const time = publishedTime
    ? element(
        "time",
        { datetime: publishedTime, lang: uiLanguage() },
        formatWallTime(publishedTime, uiLanguage()),
      )
    : null;
  const minutes = t("readingMinutes", String(readingMinutes(textContent)));
  const source = credits.source === siteName ? null : credits.source;
  return element(
    "header",
    {},
    siteName ? element("p", { class: "site" }, siteName) : null,
    element("h1", { id: "jingdu-title", title }, title),
    line("credits", [
      source && t("creditSource", source),
      named("creditReporters", credits.reporters) ?? article.byline,
      named("creditTranslators", credits.translators),
      named("creditEditors", credits.editors),
      named("creditPhotographers", credits.photographers),
      originalLink(credits.originalUrl),
    ]),
    line("about", [time, minutes]),
    // Paper has no address bar.
    line("address", [article.url]),
  );
}

function named(credit: MessageKey, names: readonly string[]): string | null {
  return names.length > 0 ? t(credit, listNames(names, uiLanguage())) : null;
}

function originalLink(address: string | null): HTMLElement | null {
  if (!address) return null;
  return element(
    "a",
    { href: address, target: "_blank", rel: "noopener noreferrer", lang: uiLanguage() },
    t("creditOriginal"),
  );
}

function line(name: string, parts: readonly (Node | string | null)[]): HTMLElement | null {
  const present = parts.filter((part) => part !== null && part !== "");
  if (present.length === 0) return null;
  return element("p", { class: name }, ...present.map((part) => element("span", {}, part)));
}
