import type { Article } from "../core/article.ts";
import { createInertDocument } from "../core/page/dom.ts";
import { detectScript } from "../core/script/detect-script.ts";
import { MOST_ANALYSED } from "../core/text/analysed-blocks.ts";
import { readingMinutes } from "../core/text/reading-time.ts";
import { copyOf } from "../platform/article-copy.ts";
import { articleData, finishedArticle } from "../platform/article-data.ts";
import type {
  ArticleFacts,
  EngineRequests,
  Handlers,
  OpenedArticle,
  PageReading,
  ReadingWish,
  TitleReading,
} from "../platform/protocol.ts";
import { type ArticleInVariant, variantsOf } from "./article-variants.ts";
import { judgeableVariants } from "./judge-script.ts";
import { languageShown } from "./language-shown.ts";
import { type PageArticle, type ReadingTools, readPage, readParts } from "./read-page.ts";
import type { ParseHtml } from "./read-snapshot.ts";
import { createTabArticles, type TabArticle, type TabArticles } from "./tab-articles.ts";
import { variantToShow } from "./variant-to-show.ts";
import type { Words } from "./words.ts";

/** What the engine needs of its surroundings. */
export interface EngineSurroundings {
  readonly parse: ParseHtml;
  readonly words: Words;
}

const UNTOUCHED = { forced: false, unrepaired: false, putBack: [] } as const;

/** The one engine of this browser: it reads pages, converts, and keeps what it read last. */
export function createEngine({ parse, words }: EngineSurroundings): Handlers<EngineRequests, unknown> {
  const tabs = createTabArticles();
  const find = (wish: ReadingWish): TabArticle | null => findTab(wish, tabs, { parse, words });
  const inert = (): Document => createInertDocument(parse(""));

  return {
    readTitle(wish) {
      const found = find(wish);
      return found && titleOf(found.page, wish);
    },
    async readArticle(wish) {
      const found = find(wish);
      return found && readingOf(found, wish);
    },
    async openArticle(wish) {
      const found = find(wish);
      return found && { shown: await openedOf(found, wish) };
    },
    async copyArticle(wish) {
      const found = find(wish);
      if (!found?.variants) return null;
      const judged = await (await found.variants).judged();
      const { finished } = await judged.inVariant(wish.variant, wish.style);
      return copyOf(finished, new Set(found.state.putBack));
    },
    async convertArticle({ original, variant, style }) {
      const finished = finishedArticle(original, inert());
      return asData(await variantsOf(finished, words).inVariant(variant, style));
    },
    convertTexts: (job) => words.convertTexts(job),
    keepState({ tabId, address, state }) {
      const found = tabs.find(tabId, address);
      if (found) tabs.keep(tabId, { ...found, state });
    },
    forgetTab: ({ tabId, address }) => tabs.forget(tabId, address),
  };
}

/** The article that is asked for: the one that is kept where the page is as it was, else read anew. */
function findTab(
  wish: ReadingWish,
  tabs: TabArticles,
  tools: ReadingTools & { readonly words: Words },
): TabArticle | null {
  const kept = tabs.find(wish.tabId, wish.address);
  const snapshot = wish.snapshot ?? kept?.snapshot;
  if (!snapshot) return null;
  const isSameChoice = kept !== null && kept.snapshot.isChosen === snapshot.isChosen;
  const state = wish.state ?? (isSameChoice ? kept.state : UNTOUCHED);
  const isAsked = kept?.state.forced === state.forced && kept.state.unrepaired === state.unrepaired;
  const isSamePage = !wish.parts && kept?.snapshot.html === snapshot.html;
  const page = kept && isAsked && isSamePage ? kept.page : read(wish, snapshot, state, tools);
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
): PageArticle {
  return parts ? readParts(parts, tools) : readPage(snapshot, { force: forced, repair: !unrepaired }, tools);
}

function judgeable({ article }: PageArticle, words: Words): TabArticle["variants"] {
  return article?.original.then((original) => judgeableVariants(original, words)) ?? null;
}

function titleOf({ verdict, article }: PageArticle, { variant }: ReadingWish): TitleReading {
  if (!article) return { verdict, title: null, lang: "" };
  const { title, lang, textContent } = article.facts;
  const script = detectScript(textContent.slice(0, MOST_ANALYSED));
  if (variantToShow(variant, script) !== "original") return { verdict, title: null, lang: "" };
  return { verdict, title, lang: languageShown({ lang, script }, "original") };
}

/** What goes to the popup: data alone, without the text. */
async function readingOf(
  { page: { verdict, parts }, variants: reading, state }: TabArticle,
  { variant, style, judge }: ReadingWish & { readonly judge: boolean },
): Promise<PageReading> {
  const variants = await reading;
  const found = await variants?.unjudged.inVariant("original", style);
  const isAsIs = !found || variantToShow(variant, found.finished.article.script) === "original";
  const isJudged = judge || !isAsIs || (variants?.isJudged ?? true);
  const made = isJudged ? await variants?.judged() : variants?.unjudged;
  const shown = await made?.inVariant(variant, style);
  return {
    verdict,
    article: shown ? factsOf(shown.finished.article) : null,
    variant: shown?.variant ?? "original",
    lang: shown?.lang ?? "",
    conversionFailed: shown?.conversionFailed ?? false,
    parts: shown ? parts : null,
    state,
    judged: isJudged,
  };
}

/** What the reader shows; `null` where the page has no article. */
async function openedOf(
  { page, state, variants }: TabArticle,
  { variant, style }: ReadingWish,
): Promise<OpenedArticle | null> {
  if (!variants) return null;
  const judged = await (await variants).judged();
  const [original, inVariant] = await Promise.all([
    judged.inVariant("original", style),
    judged.inVariant(variant, style),
  ]);
  return { ...asData(inVariant), original: articleData(original.finished), parts: page.parts, state };
}

function factsOf({ content: _content, textContent, ...facts }: Article): ArticleFacts {
  return { ...facts, minutes: readingMinutes(textContent) };
}

function asData({ finished, ...rest }: ArticleInVariant) {
  return { ...rest, data: articleData(finished) };
}
