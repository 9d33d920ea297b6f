import { detectScript } from "../core/script/detect-script.ts";
import { MOST_ANALYSED } from "../core/text/analysed-blocks.ts";
import type { EngineRequests, Handlers, ReadingWish, TitleReading } from "../platform/protocol.ts";
import { judgeableVariants } from "./judge-script.ts";
import { languageShown } from "./language-shown.ts";
import {
  type OpenedPage,
  openPage,
  type PageArticle,
  type ReadingTools,
  readPage,
  readParts,
} from "./read-page.ts";
import { createTabArticles, type TabArticle, type TabArticles } from "./tab-articles.ts";
import { variantToShow } from "./variant-to-show.ts";
import type { Words } from "./words.ts";

/** A page whose title was told, and whose article is yet to be read. */
interface ToldPage {
  readonly wish: ReadingWish;
  readonly opened: OpenedPage;
}

const UNTOUCHED = { forced: false, unrepaired: false, putBack: [] } as const;

type Tools = ReadingTools & { readonly words: Words };

/** Reads the pages of tabs, each once as long as it stays as it is. */
export interface TabReader extends Pick<Handlers<EngineRequests, unknown>, "keepState" | "forgetTab"> {
  /** What can be said of a page at once, and its article where that is kept and its words were read. */
  readTitle(wish: ReadingWish): { readonly title: TitleReading; readonly read: TabArticle | null } | null;
  /** The article that is asked for; `null` where its page is neither known nor handed over. */
  find(wish: ReadingWish): TabArticle | null;
}

export function createTabReader(tools: Tools): TabReader {
  const tabs = createTabArticles();
  let told: ToldPage | null = null;
  const find = (wish: ReadingWish): TabArticle | null => {
    const page = told;
    told = null;
    // What was told of another page is let go: it is handed over again when it is asked for again.
    if (page && isSamePage(page.wish, wish)) findTab(page.wish, tabs, tools, page.opened);
    return findTab(wish, tabs, tools);
  };

  return {
    find,
    readTitle(wish) {
      const { snapshot } = wish;
      const isNew = snapshot && !snapshot.isChosen && !tabs.find(wish.tabId, wish.address);
      if (!isNew || !wish.keep) return firstOfRead(find(wish), wish);
      const opened = openPage(snapshot, tools.parse);
      // The article is looked for when it is asked for: the engine has its thread in common with the popup, which shows
      // the title first.
      told = { wish, opened };
      return { title: titleReading(opened, opened.title ?? "", wish), read: null };
    },
    keepState({ tabId, address, state }) {
      const found = tabs.find(tabId, address);
      if (found) tabs.keep(tabId, { ...found, state });
    },
    forgetTab({ tabId, address }) {
      if (told?.wish.tabId === tabId && told.wish.address !== address) told = null;
      tabs.forget(tabId, address);
    },
  };
}

function isSamePage(told: ReadingWish, asked: ReadingWish): boolean {
  return (
    told.tabId === asked.tabId &&
    told.address === asked.address &&
    (asked.snapshot === null || asked.snapshot.html === told.snapshot?.html)
  );
}

/** The article that is asked for: the one that is kept where the page is as it was, else read anew. */
function findTab(
  wish: ReadingWish,
  tabs: TabArticles,
  tools: Tools,
  opened: OpenedPage | null = null,
): TabArticle | null {
  const kept = tabs.find(wish.tabId, wish.address);
  const snapshot = wish.snapshot ?? kept?.snapshot;
  if (!snapshot) return null;
  const isSameChoice = kept !== null && kept.snapshot.isChosen === snapshot.isChosen;
  const state = wish.state ?? (isSameChoice ? kept.state : UNTOUCHED);
  const isAsked = kept?.state.forced === state.forced && kept.state.unrepaired === state.unrepaired;
  const isSamePage = !wish.parts && kept?.snapshot.html === snapshot.html;
  const page = kept && isAsked && isSamePage ? kept.page : read(wish, snapshot, state, tools, opened);
  const isSame = kept !== null && kept.page.article?.fingerprint === page.article?.fingerprint;
  const found: TabArticle = {
    snapshot,
    page: isSame ? { ...page, article: kept.page.article } : page,
    variants: isSame ? kept.variants : judgeable(page, tools.words),
    state: isSame || wish.state ? state : { ...state, putBack: [] },
  };
  if (!wish.keep) return found;
  tabs.keep(wish.tabId, found);
  // What could not be read is read anew when it is asked for again.
  found.variants?.catch(() => tabs.drop(wish.tabId, found));
  return found;
}

function read(
  { parts }: ReadingWish,
  snapshot: NonNullable<ReadingWish["snapshot"]>,
  { forced, unrepaired }: TabArticle["state"],
  tools: ReadingTools,
  opened: OpenedPage | null,
): PageArticle {
  if (parts) return readParts(parts, tools);
  return readPage(snapshot, { force: forced, repair: !unrepaired }, tools, opened);
}

/** Those of {@link TabArticle.variants} that are there. */
const READ = new WeakSet<NonNullable<TabArticle["variants"]>>();

function judgeable({ article }: PageArticle, words: Words): TabArticle["variants"] {
  if (!article) return null;
  const variants = article.original.then((original) => judgeableVariants(original, words));
  variants.then(
    () => READ.add(variants),
    () => undefined,
  );
  return variants;
}

function firstOfRead(found: TabArticle | null, wish: ReadingWish): ReturnType<TabReader["readTitle"]> {
  if (!found) return null;
  const isRead = found.variants === null || READ.has(found.variants);
  return { title: titleOfRead(found, wish), read: isRead ? found : null };
}

function titleOfRead(found: TabArticle, wish: ReadingWish): TitleReading {
  const { verdict, article } = found.page;
  const { title = null, lang = null, textContent = "" } = article?.facts ?? {};
  return titleReading({ verdict, title, lang }, textContent.slice(0, MOST_ANALYSED), wish);
}

/** @param text  by which the title's script is told */
function titleReading(
  { verdict, title, lang }: Pick<OpenedPage, "verdict" | "title" | "lang">,
  text: string,
  { variant }: ReadingWish,
): TitleReading {
  const script = detectScript(text);
  if (title === null || variantToShow(variant, script) !== "original")
    return { verdict, title: null, lang: "" };
  return { verdict, title, lang: languageShown({ lang, script }, "original") };
}
