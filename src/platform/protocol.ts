import type { Article, ChineseVariant, PageVerdict, Removal } from "../core/article.ts";
import type { TreeData } from "../core/page/tree-data.ts";
import type { ConversionJob } from "../core/script/convert.ts";
import type { RegionalTerm } from "../core/script/regional-terms.ts";
import type { PageSnapshot } from "./snapshot-format.ts";

/** What is shown: a variant, or the page's own characters. */
export type ShownVariant = ChineseVariant | "original";

/** What an article is asked for in. `own`: in this variant if the page has the other script, else as on the page. */
export type WishedVariant = ShownVariant | { readonly own: ChineseVariant };

/** Requests that the background answers. */
export interface BackgroundRequests {
  pageDetected(page: PageVerdict): void;
  /** For scripts in pages, which can't start it themselves. */
  ensureEngine(wish: Record<string, never>): void;
  /** Opens the reader on what is selected in a tab's page. Answers whether there was anything to read. */
  openSelection(wish: { tabId: number }): boolean;
  /** Opens the reader on what was picked in the page that asks. Answers whether there was anything to read. */
  openPicked(wish: Record<string, never>): boolean;
  /** Puts a part of the reader into the page that asks. */
  addPart(wish: { part: ReaderPart }): void;
}

/** Scripts of the extension, by name, that the reader has put beside it when they are first needed. */
export type ReaderPart = "aloud" | "save" | "snapshot" | "fetch-parts";

/** How texts are to be converted, of the reader's settings. */
export interface ConversionStyle {
  readonly quotes: "keep" | "region";
  readonly vocabulary: boolean;
}

/** What a reader has asked of an article beside its variant. */
export interface ReadingState {
  /** It was read although the verdict says that the page is no article. */
  readonly forced: boolean;
  /** Damage (baked-in pinyin) is left as the page has it. */
  readonly unrepaired: boolean;
  /** Ids of the removals that were put back. */
  readonly putBack: readonly string[];
  /** Where the reader was in the text when they left it. Absent: at its start. */
  readonly place?: ReadingPlace;
}

/** A line of the shown article by its number, and how far its start was from the window's, px. */
export interface ReadingPlace {
  readonly line: number;
  readonly offset: number;
}

/** The parts of a split article, in order, as far as they could be had. */
export interface FetchedParts {
  /** With the page that is open, at its place. */
  readonly pages: readonly PageSnapshot[];
  /** Parts that could not be had. */
  readonly failed: number;
}

/** A page in its tab. */
export interface TabPage {
  readonly tabId: number;
  /** Of the page, absolute. */
  readonly address: string;
  /** False for a private window: nothing of it is kept beyond the answer. */
  readonly keep: boolean;
}

/** Which article is asked for, and in what form. */
export interface ReadingWish extends TabPage {
  /** `null`: the one that the engine keeps of this tab. */
  readonly snapshot: PageSnapshot | null;
  /** Other parts that were fetched since; they and the page become one article. */
  readonly parts: FetchedParts | null;
  readonly variant: WishedVariant;
  readonly style: ConversionStyle;
  /** `null`: as it was left. */
  readonly state: ReadingState | null;
}

/** Requests that the engine answers. Where it does not have the page that is asked for, the answer is `null`. */
export interface EngineRequests {
  /** What can be said before the words of the article are read. */
  readTitle(wish: ReadingWish): FirstReading | null;
  /** `judge`: wait for the verdict that needs dictionaries; else it may come with a later answer. */
  readArticle(wish: ReadingWish & { readonly judge: boolean }): PageReading | null;
  /** The article as the reader shows it; without one in it, there is none on the page. */
  openArticle(wish: ReadingWish): { readonly shown: OpenedArticle | null } | null;
  copyArticle(wish: ReadingWish): ArticleCopy | null;
  /** Another variant of an article that the reader has. Nothing is kept. */
  convertArticle(job: {
    original: ArticleData;
    variant: ShownVariant;
    style: ConversionStyle;
  }): ConvertedArticle;
  convertTexts(job: ConversionJob): readonly string[];
  /** What the open reader did to the tab's article, for the next popup. */
  keepState(change: { tabId: number; address: string; state: ReadingState }): void;
  /** The tab has closed, or has left the page at `address` (`null`: whatever it was). */
  forgetTab(tab: { tabId: number; address: string | null }): void;
}

/** A finished article that crosses as data: its body is rebuilt on the other side. */
export interface ArticleData {
  readonly article: Omit<Article, "content">;
  readonly body: TreeData;
  readonly removedParts: readonly (Removal & { readonly part: TreeData | null })[];
}

/** An article in a variant. */
export interface ConvertedArticle {
  readonly data: ArticleData;
  readonly variant: ShownVariant;
  /** BCP 47 tag of the text; empty where it is not known. */
  readonly lang: string;
  /** Words that the variant's region says otherwise and that are shown in its way. */
  readonly terms: readonly RegionalTerm[];
  /** Another variant was asked for and could not be had: this is the original. */
  readonly conversionFailed: boolean;
}

/** What the reader is given to show. */
export interface OpenedArticle extends ConvertedArticle {
  /** The article in the page's own characters; `null` where that is what is shown: a text crosses once. */
  readonly original: ArticleData | null;
  readonly parts: ArticleParts | null;
  readonly state: ReadingState;
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

/** What the engine tells of the page first. */
export interface TitleReading {
  readonly verdict: PageVerdict;
  /** In the page's own characters; `null` where there is no article, or where another variant was asked for. */
  readonly title: string | null;
  /** BCP 47 tag of the title, fit for `lang`; empty where it is not known. */
  readonly lang: string;
}

/** What the engine answers first. */
export interface FirstReading extends TitleReading {
  /** All of it, as {@link EngineRequests.readArticle} tells it without the verdict, where nothing is left to be read. */
  readonly reading: PageReading | null;
}

/** What the engine found on the page. */
export interface PageReading {
  readonly verdict: PageVerdict;
  /** In the variant asked for; `null` where there is no article. */
  readonly article: ArticleFacts | null;
  /** Variant that `article` is in. */
  readonly variant: ShownVariant;
  /** BCP 47 tag of the text of `article`, fit for `lang`; empty where it is not known. */
  readonly lang: string;
  /** Another variant was asked for and could not be had: `article` is the original. */
  readonly conversionFailed: boolean;
  /** `null` where the article stands on one page. */
  readonly parts: ArticleParts | null;
  readonly state: ReadingState;
  /** False: whether the text is fake Traditional is yet to be told. */
  readonly judged: boolean;
}

/** A copy of the article as shown, in every form that a clipboard takes. */
export interface ArticleCopy {
  readonly html: string;
  readonly text: string;
  readonly markdown: string;
}

/** An article for the reader, and where the reader's attention is to be. */
export interface ReaderOpening {
  readonly article: OpenedArticle;
  readonly page: TabPage;
  /** Id of a place in the article's body. */
  readonly place: string | null;
  /** What gets the focus: the text, or the button that copies, since only a key or a click in the page may copy. */
  readonly focus: "text" | "copy";
}

/** Requests that the reader script, once injected, answers. */
export interface ReaderRequests {
  /** Opens the reader, or shows the article in the open one; at a place, an id in its body, if there is one. */
  show(view: ReaderOpening): void;
  /** Whether the reader is open: the script may live on in the page. */
  isOpen(wish: Record<string, never>): boolean;
  /** Closes the reader, whatever the page does to its buttons and keys. @returns whether it was open */
  close(wish: Record<string, never>): boolean;
  /** There was nothing to show: a script whose reader is not open leaves the page. */
  leave(wish: Record<string, never>): void;
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
export type Recipient = "background" | "engine" | "reader" | "page-converter";

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
