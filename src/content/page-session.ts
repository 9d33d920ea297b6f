import type { Article, PageVerdict } from "../core/article.ts";
import type { FinishedArticle } from "../core/extract-article.ts";
import type { RegionalTerm } from "../core/script/regional-terms.ts";
import type { ArticleFacts, ArticleParts, PageReading, ShownVariant } from "../platform/protocol.ts";
import { readingMinutes } from "../ui/reading-time.ts";
import { type ArticleVariants, type ConversionWish, variantsOf } from "./article-variants.ts";
import { judgeScript } from "./judge-script.ts";
import { languageShown } from "./language-shown.ts";
import { livingPageConverter } from "./living-page-converter.ts";
import { createPageArticles, type PageArticle } from "./page-articles.ts";

/** The article of the page as it is to be shown. */
export interface ShownArticle {
  readonly finished: FinishedArticle;
  readonly variant: ShownVariant;
  /** BCP 47 tag of the text; empty where it is not known. */
  readonly lang: string;
  /** Words that the variant's region says otherwise and that are shown in its way. */
  readonly terms: readonly RegionalTerm[];
  readonly putBack: ReadonlySet<string>;
  /** Another variant was asked for and could not be had: this is the original. */
  readonly conversionFailed: boolean;
  readonly parts: ArticleParts | null;
  /** Damage is left as the page has it, on the reader's wish. */
  readonly unrepaired: boolean;
}

/** What the page holds: `shown` is `null` where it is no article. */
export interface PageContents {
  readonly verdict: PageVerdict;
  readonly shown: ShownArticle | null;
}

/** What a reader wants to see of a page. */
export interface ReadingWish {
  readonly variant: ShownVariant;
  /** Read a page that the verdict says is no article. */
  readonly force: boolean;
  /** Look whether the page has changed; else the article is the one last read. */
  readonly look: boolean;
  readonly conversion: ConversionWish;
}

/** A page's article between one click and the next: its variants and what was put back are kept. */
export interface PageSession {
  read(wish: ReadingWish): Promise<PageContents>;
  /** Fetches the other parts of a split article; the next {@link read} has them. */
  joinParts(signal: AbortSignal): Promise<void>;
  setRemoval(id: string, removed: boolean): void;
  /** `false`: the next {@link read} leaves damage as the page has it. */
  setRepairs(kept: boolean): void;
}

/** A session on a page. Nothing is read before it is asked for. */
export function createPageSession(page: Document): PageSession {
  const articles = createPageArticles(page);
  let current: PageArticle | null = null;
  let judged: Promise<JudgedArticle> | null = null;
  let putBack: ReadonlySet<string> = new Set();

  const follow = (article: PageArticle): PageArticle => {
    if (article !== current) {
      current = article;
      judged = article.original && judge(article.original);
      putBack = new Set();
    }
    return article;
  };

  return {
    async read({ variant, force, look: again, conversion }) {
      const { verdict, parts, unrepaired } =
        again || force || !current ? follow(articles.look(force)) : current;
      const article = await judged;
      if (!article) return { verdict, shown: null };
      const shown = await inVariantOrOriginal(article, variant, conversion);
      return { verdict, shown: { ...shown, putBack, parts, unrepaired } };
    },
    async joinParts(signal) {
      follow(await articles.joinParts(signal));
    },
    setRepairs(kept) {
      articles.setRepairs(kept);
      current = null;
    },
    setRemoval(id, removed) {
      const changed = new Set(putBack);
      if (removed) changed.delete(id);
      else changed.add(id);
      putBack = changed;
    },
  };
}

/** An article of which all is known that its variants need. */
interface JudgedArticle {
  readonly original: FinishedArticle;
  readonly variants: ArticleVariants;
}

async function judge(found: FinishedArticle): Promise<JudgedArticle> {
  const original = await judgeScript(found);
  return { original, variants: variantsOf(original) };
}

/** The original is better than nothing, and says that it is the original. */
async function inVariantOrOriginal(
  { original, variants }: JudgedArticle,
  variant: ShownVariant,
  conversion: ConversionWish,
): Promise<Omit<ShownArticle, "putBack" | "parts" | "unrepaired">> {
  try {
    const [finished, terms] = await Promise.all([
      variants.inVariant(variant, conversion),
      variants.termsIn(variant, conversion),
    ]);
    const lang = languageShown(finished.article, variant);
    return { finished, variant, lang, terms, conversionFailed: false };
  } catch {
    const lang = languageShown(original.article, "original");
    return { finished: original, variant: "original", lang, terms: [], conversionFailed: true };
  }
}

/** What of a page's contents goes to the popup: data alone. */
export function readingOf({ verdict, shown }: PageContents): PageReading {
  return {
    verdict,
    article: shown ? factsOf(shown.finished.article) : null,
    variant: shown?.variant ?? "original",
    lang: shown?.lang ?? "",
    putBack: [...(shown?.putBack ?? [])],
    conversionFailed: shown?.conversionFailed ?? false,
    parts: shown?.parts ?? null,
    unrepaired: shown?.unrepaired ?? false,
    pageVariant: livingPageConverter()?.state().variant ?? null,
  };
}

function factsOf({ content: _content, textContent, ...facts }: Article): ArticleFacts {
  return { ...facts, minutes: readingMinutes(textContent) };
}
