import type { Article } from "../core/article.ts";
import type { FinishedArticle } from "../core/extract-article.ts";
import { createInertDocument } from "../core/page/dom.ts";
import { type ConversionService, createConversionService } from "../core/script/conversion-service.ts";
import { readingMinutes } from "../core/text/reading-time.ts";
import { copyOf } from "../platform/article-copy.ts";
import { articleData, finishedArticle } from "../platform/article-data.ts";
import type {
  ArticleFacts,
  EngineRequests,
  Handlers,
  PageReading,
  ReadingWish,
} from "../platform/protocol.ts";
import { type ArticleInVariant, variantsOf } from "./article-variants.ts";
import { judgeableVariants } from "./judge-script.ts";
import { loadLexicon } from "./load-lexicon.ts";
import { type ReadingTools, readPage, readParts } from "./read-page.ts";
import type { ParseHtml } from "./read-snapshot.ts";
import { createTabArticles, type TabArticle, type TabArticles } from "./tab-articles.ts";

/** What the engine needs of its surroundings. */
export interface EngineSurroundings {
  readonly parse: ParseHtml;
  /** A file of compiled words, by name. */
  load(name: string): Promise<Uint8Array>;
}

const UNTOUCHED = { forced: false, unrepaired: false, putBack: [] } as const;

/** The one engine of this browser: it reads pages, converts, and keeps what it read last. */
export function createEngine({ parse, load }: EngineSurroundings): Handlers<EngineRequests, unknown> {
  const conversion = createConversionService(load);
  const tabs = createTabArticles();
  const words = loadLexicon(load);
  const find = async (wish: ReadingWish): Promise<TabArticle | null> =>
    findArticle(wish, tabs, { parse, lexicon: await words(), conversion });
  const inert = (): Document => createInertDocument(parse(""));

  return {
    async readArticle(wish) {
      const found = await find(wish);
      return found && readingOf(found, wish);
    },
    async openArticle(wish) {
      const found = await find(wish);
      if (!found) return null;
      const { article, state, variants } = found;
      if (!article.original || !variants) return { shown: null };
      const judged = await variants.judged();
      const [original, inVariant] = await Promise.all([
        judged.inVariant("original", wish.style),
        judged.inVariant(wish.variant, wish.style),
      ]);
      const shown = {
        ...asData(inVariant),
        original: articleData(original.finished),
        parts: article.parts,
        state,
      };
      return { shown };
    },
    async copyArticle(wish) {
      const found = await find(wish);
      if (!found?.variants) return null;
      const { finished } = await (await found.variants.judged()).inVariant(wish.variant, wish.style);
      return copyOf(finished, new Set(found.state.putBack));
    },
    async convertArticle({ original, variant, style }) {
      const finished = finishedArticle(original, inert());
      return asData(await variantsOf(finished, conversion).inVariant(variant, style));
    },
    convertTexts: (job) => conversion.convertTexts(job),
    keepState({ tabId, address, state }) {
      const found = tabs.find(tabId, address);
      if (found) tabs.keep(tabId, { ...found, state });
    },
    forgetTab: ({ tabId, address }) => tabs.forget(tabId, address),
  };
}

/** The article that is asked for: the one that is kept where the page is as it was, else read anew. */
function findArticle(
  wish: ReadingWish,
  tabs: TabArticles,
  tools: ReadingTools & { readonly conversion: ConversionService },
): TabArticle | null {
  const kept = tabs.find(wish.tabId, wish.address);
  const snapshot = wish.snapshot ?? kept?.snapshot;
  if (!snapshot) return null;
  const state = wish.state ?? kept?.state ?? UNTOUCHED;
  const isAsked = kept?.state.forced === state.forced && kept.state.unrepaired === state.unrepaired;
  const isSamePage = !wish.parts && kept?.snapshot.html === snapshot.html;
  const article = kept && isAsked && isSamePage ? kept.article : read(wish, snapshot, state, tools);
  const isSame = kept !== null && isSameArticle(kept.article.original, article.original);
  const found: TabArticle = {
    snapshot,
    article: isSame ? { ...article, original: kept.article.original } : article,
    variants: isSame
      ? kept.variants
      : article.original && judgeableVariants(article.original, tools.conversion),
    state: isSame || wish.state ? state : { ...state, putBack: [] },
  };
  if (wish.keep) tabs.keep(wish.tabId, found);
  return found;
}

function read(
  { parts }: ReadingWish,
  snapshot: NonNullable<ReadingWish["snapshot"]>,
  { forced, unrepaired }: TabArticle["state"],
  tools: ReadingTools,
): TabArticle["article"] {
  return parts ? readParts(parts, tools) : readPage(snapshot, { force: forced, repair: !unrepaired }, tools);
}

function isSameArticle(one: FinishedArticle | null, other: FinishedArticle | null): boolean {
  return one?.article.url === other?.article.url && one?.article.content === other?.article.content;
}

/** What goes to the popup: data alone, without the text. */
async function readingOf(
  { article: { verdict, parts }, variants, state }: TabArticle,
  { variant, style, judge }: ReadingWish & { readonly judge: boolean },
): Promise<PageReading> {
  const isJudged = judge || variant !== "original" || (variants?.isJudged ?? true);
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

function factsOf({ content: _content, textContent, ...facts }: Article): ArticleFacts {
  return { ...facts, minutes: readingMinutes(textContent) };
}

function asData({ finished, ...rest }: ArticleInVariant) {
  return { ...rest, data: articleData(finished) };
}
