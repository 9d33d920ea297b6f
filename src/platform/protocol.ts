import type { Article, ChineseVariant, PageVerdict } from "../core/article.ts";
import type { ConversionJob } from "../core/script/convert.ts";
import type { RegionalTerm } from "../core/script/regional-terms.ts";

/** What is shown: a variant, or the page's own characters. */
export type ShownVariant = ChineseVariant | "original";

/** Requests that the background answers. */
export interface BackgroundRequests {
  pageDetected(page: PageVerdict): void;
  convertTexts(job: ConversionJob): readonly string[];
  /** Which words the region's vocabulary replaces in the texts. */
  findTerms(job: ConversionJob): readonly RegionalTerm[];
  /** Needs phrase dictionaries, so the reader script can't tell by itself. */
  isFakeTraditional(text: string): boolean;
}

/** Which part of a split article is being read. */
export interface ArticleParts {
  /** From 1. */
  readonly current: number;
  /** `null` where the site shows only that more follows. */
  readonly total: number | null;
  /** All parts that could be had are in the article. */
  readonly joined: boolean;
  /** Parts that could not be had. */
  readonly failed: number;
}

/** An article without its text: what the popup shows. A book's text would take seconds to cross. */
export interface ArticleFacts extends Omit<Article, "content" | "textContent"> {
  /** That it takes to read. */
  readonly minutes: number;
}

/** What the reader script found on the page. */
export interface PageReading {
  readonly verdict: PageVerdict;
  /** In the variant asked for; `null` where there is no article. */
  readonly article: ArticleFacts | null;
  /** Variant that `article` is in. */
  readonly variant: ShownVariant;
  /** BCP 47 tag of the text of `article`, fit for `lang`; empty where it is not known. */
  readonly lang: string;
  /** Ids of the removals that the reader has put back. */
  readonly putBack: readonly string[];
  /** Another variant was asked for and could not be had: `article` is the original. */
  readonly conversionFailed: boolean;
  /** `null` where the article stands on one page. */
  readonly parts: ArticleParts | null;
  /** Damage (baked-in pinyin) is left as the page has it, on the reader's wish. */
  readonly unrepaired: boolean;
  /** What the page's own text was converted to in place; `null`: it was not. */
  readonly pageVariant: ChineseVariant | null;
}

/** A copy of the article as shown, in every form that a clipboard takes. */
export interface ArticleCopy {
  readonly html: string;
  readonly text: string;
  readonly markdown: string;
}

/** Requests that the reader script, once injected, answers. */
export interface ReaderRequests {
  /** `force`: read a page that the verdict says is no article. An open reader follows the variant. */
  getArticle(wish: { variant: ShownVariant; force: boolean }): PageReading;
  /** Fetches the other parts of a split article from its site: the only request that the extension ever causes. */
  joinParts(wish: { variant: ShownVariant }): PageReading;
  /** The article in the variant shown, with what was put back; `null` where there is none. */
  getCopy(wish: Record<string, never>): ArticleCopy | null;
  /** Opens the reader, or changes the variant of the open one. */
  show(view: { variant: ShownVariant }): void;
  /** Opens the reader at a place, an id in the article's `content`. */
  reveal(place: { id: string }): void;
  /** Puts clutter back into the body, or takes it out again. */
  setRemoval(removal: { id: string; removed: boolean }): void;
  /** Leaves damage in the text as the page has it, or mends it again. */
  setRepairs(wish: { kept: boolean }): PageReading;
}

/** What the text of the page itself is in, beneath any reader. */
export interface PageText {
  /** `null`: the page's own characters. */
  readonly variant: ChineseVariant | null;
  /** Conversion was asked for, and the page is not Chinese. */
  readonly notChinese: boolean;
}

/** Requests that the page converter, once injected, answers. */
export interface PageConverterRequests {
  /** Converts the page in place. `remembered`: not asked for now, so a page that needs no converting stays as it is. */
  convertPage(wish: { remembered: boolean }): PageText;
  /** Gives the page its own characters back. */
  restorePage(wish: Record<string, never>): PageText;
}

/** Who answers a request. */
export type Recipient = "background" | "reader" | "page-converter";

/** A request on its way. */
export interface Envelope {
  readonly to: Recipient;
  readonly ask: string;
  readonly payload: unknown;
}

/** What comes back: an Error would lose its class on the way, so it crosses as data. */
export type Reply<Answer> = { readonly answer: Answer } | { readonly error: string };

/** What a request takes. */
export type PayloadOf<Request> = Request extends (payload: infer Payload) => unknown ? Payload : never;

/** What a request is answered with. */
export type AnswerOf<Request> = Request extends (payload: never) => infer Answer ? Answer : never;

/** An answer for each request of a protocol: one that is missing does not compile. */
export type Handlers<Requests, Sender> = {
  readonly [Name in keyof Requests]: (
    payload: PayloadOf<Requests[Name]>,
    sender: Sender,
  ) => AnswerOf<Requests[Name]> | Promise<AnswerOf<Requests[Name]>>;
};
