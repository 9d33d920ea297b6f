import type { Article } from "../core/article.ts";
import { createInertDocument } from "../core/page/dom.ts";
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
} from "../platform/protocol.ts";
import { type ArticleInVariant, variantsOf } from "./article-variants.ts";
import type { ParseHtml } from "./read-snapshot.ts";
import type { TabArticle } from "./tab-articles.ts";
import { createTabReader } from "./tab-reader.ts";
import { variantToShow } from "./variant-to-show.ts";
import type { Words } from "./words.ts";

/** What the engine needs of its surroundings. */
export interface EngineSurroundings {
  readonly parse: ParseHtml;
  readonly words: Words;
}

/** The one engine of this browser: it reads pages, converts, and keeps what it read last. */
export function createEngine({ parse, words }: EngineSurroundings): Handlers<EngineRequests, unknown> {
  const { find, readTitle, keepState, forgetTab } = createTabReader({ parse, words });
  const inert = (): Document => createInertDocument(parse(""));

  return {
    async readTitle(wish) {
      const told = readTitle(wish);
      if (!told) return null;
      const { title, read } = told;
      return { ...title, reading: read && (await readingOf(read, { ...wish, judge: false })) };
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
    keepState,
    forgetTab,
  };
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
  const isOriginal = inVariant.finished === original.finished;
  return {
    ...asData(inVariant),
    original: isOriginal ? null : articleData(original.finished),
    parts: page.parts,
    state,
  };
}

function factsOf({ content: _content, textContent, ...facts }: Article): ArticleFacts {
  return { ...facts, minutes: readingMinutes(textContent) };
}

function asData({ finished, ...rest }: ArticleInVariant) {
  return { ...rest, data: articleData(finished) };
}
