import type { Article, ChineseVariant, PageVerdict } from "../core/article.ts";
import type { ConversionJob } from "../core/script/convert.ts";

/** What is shown: a variant, or the page's own characters. */
export type ShownVariant = ChineseVariant | "original";

/** Requests that the background answers. */
export interface BackgroundRequests {
  pageDetected(page: PageVerdict): void;
  convertTexts(job: ConversionJob): readonly string[];
  /** Needs phrase dictionaries, so the reader script can't tell by itself. */
  isFakeTraditional(text: string): boolean;
}

/** What the reader script found on the page. */
export interface PageReading {
  readonly verdict: PageVerdict;
  /** In the variant asked for; `null` where there is no article. */
  readonly article: Article | null;
  /** Variant that `article` is in. */
  readonly variant: ShownVariant;
}

/** Requests that the reader script, once injected, answers. */
export interface ReaderRequests {
  /** `force`: read a page that the verdict says is no article. */
  getArticle(wish: { variant: ShownVariant; force: boolean }): PageReading;
  /** Opens the reader, or changes the variant of the open one. */
  show(view: { variant: ShownVariant }): void;
  /** Opens the reader at a place, an id in the article's `content`. */
  reveal(place: { id: string }): void;
  /** Puts clutter back into the body, or takes it out again. */
  setRemoval(removal: { id: string; removed: boolean }): void;
}
