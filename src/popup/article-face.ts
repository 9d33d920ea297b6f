import { t, uiLanguage } from "../platform/i18n.ts";
import type { ArticleFacts, ArticleParts, PageReading, ShownVariant } from "../platform/protocol.ts";
import { VARIANTS } from "../platform/settings-table.ts";
import { enableArrowKeys, refreshItems } from "../ui/arrow-keys.ts";
import { breakByWords } from "../ui/break-by-words.ts";
import { element } from "../ui/element.ts";
import { outlineLabel, PARTIAL, scriptLabel } from "../ui/labels.ts";
import { pagePart } from "../ui/page-part.ts";
import { partsText } from "../ui/parts-text.ts";
import { formatWallTime } from "../ui/wall-time.ts";
import { copyFigures } from "./copy-figures.ts";
import { figureCards } from "./figure-cards.ts";
import { gistText } from "./gist-text.ts";
import { outlineItems } from "./outline-items.ts";
import { peopleItems } from "./people-items.ts";
import type { ArticleReading } from "./popup-state.ts";
import { removedItems } from "./removed-items.ts";

/** What a reader can do in the popup. */
export interface PopupActions {
  read(): void;
  /** Opens the reader at a place, an id in the article's content. */
  reveal(id: string): void;
  /** Gets the other parts of a split article. */
  joinParts(): void;
  setVariant(variant: ShownVariant): void;
  /** Resolves when it is done. */
  setRemoval(id: string, removed: boolean): Promise<void>;
  /** Leaves damage in the text as the page has it, or mends it again. */
  setRepairs(kept: boolean): void;
  /** @returns whether it was copied */
  copy(kinds: "rich" | "plain"): Promise<boolean>;
}

/** Figures shown at first, so that they and the outline are in sight together: two rows. */
const GLANCED_FIGURES = 4;

const LISTS = ["outline", "figures", "people", "removed"] as const;

/** Joins the face's buttons to what they do. Once, before the first article. */
export function startArticleFace(actions: PopupActions): void {
  pagePart("read").addEventListener("click", actions.read);
  pagePart("copy").addEventListener("click", () => void copy(() => actions.copy("rich")));
  pagePart("copy-markdown").addEventListener("click", () => void copy(() => actions.copy("plain")));
  pagePart("variants").append(
    ...VARIANTS.map(({ value: variant, label, name = label }) => {
      const button = element("button", { type: "button", "data-variant": variant, title: t(name) }, t(label));
      button.addEventListener("click", () => actions.setVariant(variant));
      return button;
    }),
  );
  pagePart("join-parts").addEventListener("click", actions.joinParts);
  for (const list of LISTS) enableArrowKeys(pagePart(list));
}

/** Shows an article: its lists in the variant asked for. */
export function showArticle(reading: ArticleReading, actions: PopupActions): void {
  const { article, variant, lang } = reading;
  showTitle(article.title, lang);
  const gist = pagePart("gist");
  gist.replaceChildren(...gistText(article.gist, actions.reveal));
  gist.lang = lang;
  gist.hidden = article.gist.length === 0;
  pagePart("about").replaceChildren(...aboutLine(article));
  showDamage(reading);
  pagePart("notice").textContent = reading.conversionFailed ? t("conversionFailed") : "";
  showPartial(article.partial);
  showParts(reading.parts);
  pagePart("variants").hidden = article.script.language !== "zh";
  for (const button of pagePart("variants").querySelectorAll<HTMLElement>("[data-variant]")) {
    button.setAttribute("aria-pressed", String(button.dataset.variant === variant));
  }
  pagePart("outline-heading").textContent = t(outlineLabel(article.outline));
  fillList("outline", outlineItems(article.outline.sections, article.figures, actions.reveal), lang);
  fillList("people", peopleItems(article.people, actions.reveal), lang);
  fillList("removed", removedItems(reading, actions.setRemoval, actions.setRepairs), "");
  showFigures(reading, actions, false);
}

/** The article's title, in a language fit for `lang`. */
export function showTitle(text: string, lang: string): void {
  const title = pagePart("title");
  title.textContent = text;
  breakByWords(title, lang);
  // A long one is cut.
  title.title = text;
  title.lang = lang;
}

/** Says beside the variants that they mend the text as it stands; known later, it moves nothing above it. */
export function showDamage({ article, variant, judged }: PageReading): void {
  const line = pagePart("damage");
  line.hidden = variant !== "original" || !article?.script.fakeTraditional;
  line.ariaBusy = String(!judged);
}

/** Says that the page has the beginning of its article alone. */
function showPartial(partial: ArticleFacts["partial"]): void {
  const line = pagePart("partial");
  line.hidden = partial === null;
  line.textContent = partial ? t(PARTIAL[partial]) : "";
}

function showParts(parts: ArticleParts | null): void {
  const text = parts ? partsText(parts) : "";
  pagePart("parts").hidden = text === "";
  pagePart("parts-text").textContent = text;
  pagePart("join-parts").hidden = parts?.joined ?? true;
}

function showFigures(reading: ArticleReading, actions: PopupActions, all: boolean): void {
  const { figures } = reading.article;
  const key = figures
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .slice(0, GLANCED_FIGURES);
  const listed = all ? figures : key;
  fillList("figures", figureCards(listed, actions.reveal), reading.lang);
  pagePart("copy-figures").hidden = listed.length === 0;
  pagePart("copy-figures-markdown").hidden = listed.length === 0;
  pagePart("copy-figures").onclick = () => void copy(() => copyFigures(listed, "tsv"));
  pagePart("copy-figures-markdown").onclick = () => void copy(() => copyFigures(listed, "markdown"));
  const toggle = pagePart("all-figures");
  toggle.hidden = figures.length === key.length;
  toggle.textContent = all ? t("keyFiguresOnly") : t("allFigures", String(figures.length));
  toggle.setAttribute("aria-expanded", String(all));
  toggle.onclick = () => showFigures(reading, actions, !all);
}

function fillList(id: (typeof LISTS)[number], items: readonly HTMLElement[], lang: string): void {
  const list = pagePart(id);
  list.replaceChildren(...items);
  if (lang) list.lang = lang;
  else list.removeAttribute("lang");
  list.hidden = items.length === 0;
  refreshItems(list);
}

function aboutLine(article: ArticleFacts): HTMLElement[] {
  const script = scriptLabel(article.script);
  const parts = [
    article.siteName,
    article.publishedTime && formatWallTime(article.publishedTime, uiLanguage()),
    t("readingMinutes", String(article.minutes)),
    script && t(script),
  ];
  return parts.filter((part) => part !== null && part !== "").map((part) => element("span", {}, part));
}

async function copy(attempt: () => Promise<boolean>): Promise<void> {
  const notice = pagePart("notice");
  notice.textContent = "";
  const copied = await attempt();
  notice.textContent = t(copied ? "copied" : "copyFailed");
}
