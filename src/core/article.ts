/** The vocabulary of the product: plain data that crosses every border as JSON. Types only. */

/** A written form of Chinese that a reader can ask for; a BCP 47 tag fit for `lang`. */
export type ChineseVariant = "zh-Hans" | "zh-Hant" | "zh-Hant-TW" | "zh-Hant-HK";

/** What a text is written in, judged over a whole article. */
export interface ScriptVerdict {
  /** `mixed`: both scripts in earnest; `none`: not Chinese, or too little of it to tell. */
  readonly script: "Hans" | "Hant" | "mixed" | "none";
  /** Traditional that was converted character by character (干部 in "Traditional" text). */
  readonly fakeTraditional: boolean;
  /** `null`: none of the three. Japanese and Korean are never converted. */
  readonly language: "zh" | "ja" | "ko" | null;
}

/** What a page is, and why the detector thinks so. */
export interface PageVerdict {
  readonly kind:
    | "article"
    | "short-article"
    /** Several articles in one page (endless scroll). */
    | "articles"
    | "list"
    | "media"
    /** Article text inside an open shadow root or a same-origin frame. */
    | "embedded"
    /** Still loading: worth a second look when the DOM settles. */
    | "nothing-yet"
    | "other";
  readonly evidence: {
    /** Letters of running prose, a CJK character counting for one. */
    readonly proseLength: number;
    /** Blocks that read as prose. */
    readonly proseBlocks: number;
    /** Share of the page's text that stands in links, 0 to 1. */
    readonly linkDensity: number;
  };
}

/** What stands before the rest of an article: it has to be paid for, or its reader has to be known. */
export type Wall = "paywall" | "login";

/** A part of the article under a heading, or under the sentence that stands for one. */
export interface Section {
  /** Place in `content`: the `id` of an element there. */
  readonly id: string;
  readonly heading: string;
  /** 1 is the highest. */
  readonly level: number;
  /** UTF-16 units of body text from here to the next section of the same or a higher level. */
  readonly length: number;
  /** Ids of the figures in it, in text order. */
  readonly figures: readonly string[];
  readonly sections: readonly Section[];
}

export interface Outline {
  /** `lead-sentences`: the article has no headings of its own; `heading` is then a key sentence of each run. */
  readonly kind: "headings" | "pseudo-headings" | "lead-sentences";
  readonly sections: readonly Section[];
}

/** A sentence of the article, without its dateline, that says what happened. */
export interface GistSentence {
  /** Place in `content`. */
  readonly id: string;
  /** Verbatim. */
  readonly text: string;
}

/** A quantity that the article states. */
export interface Figure {
  /** Place in `content`. */
  readonly id: string;
  /** As written, with bound or approximator: 约3.2亿元, 85%以上. */
  readonly text: string;
  /**
   * Plain number, 万 and 亿 multiplied out; a range is `[low, high]`. Negative where the text writes a minus, 零下 or
   * 负; what a verb says of rise and fall is in `change`.
   */
  readonly value: number | readonly [low: number, high: number];
  /** As written without 万 and 亿: 元, 美元/盎司, %, 个百分点; `""` where the text leaves it open. */
  readonly unit: string;
  /**
   * The article's own words around the number, for its card: a stretch of `sentence`, cut to the number's clause, with
   * `text` in it.
   */
  readonly statement: string;
  /** What it measures, verbatim; `null` where the number's own clause does not name it in so many words. */
  readonly metric: string | null;
  readonly change: "up" | "down" | null;
  /** 同比, 环比, 较上年末: verbatim. */
  readonly basis: string | null;
  /** When it holds, verbatim: 2017年, 上半年, 截至6月底. */
  readonly period: string | null;
  /** What the article itself seems to contradict; a reader should check, and nobody is said to be wrong. */
  readonly doubt: FigureDoubt | null;
  /** The whole sentence, verbatim. */
  readonly sentence: string;
  /** 1 is the most important; `null` for all but at most eight key figures. */
  readonly rank: number | null;
}

/**
 * `title`: the title has another number for the same thing. `points`: the difference of two shares is given in percent
 * where the sums say percentage points. `text`: another sentence has another value for it. `sum`: a part that is named of
 * it is larger, or the two parts that make it up add to another number.
 */
export type FigureDoubt = "title" | "text" | "points" | "sum";

/** A date that the text names by another one (昨日, 去年同期) or in another count of years (民國107年). */
export interface AbsoluteDate {
  /** Place in `content`. */
  readonly id: string;
  /** As written. */
  readonly text: string;
  /** ISO 8601: a day, a month, a year, or an interval of days (2024-05-06/2024-05-12). */
  readonly date: string;
}

/** A person of the story, not its author. */
export interface Person {
  readonly name: string;
  /** Fullest first. */
  readonly titles: readonly string[];
  readonly mentions: number;
  /** Places in `content`, one a mention, to jump to. */
  readonly places: readonly string[];
  /** What the article says that the person said, in text order. */
  readonly quotations: readonly Quotation[];
}

/** Words of a person, or what the article reports of them. */
export interface Quotation {
  /** Place in `content`. */
  readonly id: string;
  /** Verbatim, without quotation marks. */
  readonly text: string;
}

/** Clutter that was taken out of the body. */
export interface Removal {
  /** Place in the reader where it stood; `null` where it can't be put back. */
  readonly id: string | null;
  readonly reason: RemovalReason;
  /** Name of the rule that took it out, for whoever asks why: `editor-line`, `name: share`. */
  readonly rule: string;
  readonly text: string;
}

export type RemovalReason =
  | "editor"
  | "source"
  | "byline"
  | "date"
  | "title"
  | "share"
  | "disclaimer"
  | "related"
  | "hot-list"
  | "tags"
  | "previous-next"
  | "qr-code"
  | "promotion"
  | "ad"
  | "breadcrumb"
  | "pager"
  | "vote"
  | "comment"
  | "paywall"
  | "navigation"
  | "summary"
  | "embed"
  | "hidden"
  | "low-density";

/** Damage that was mended. */
export interface Repair {
  readonly kind: "pinyin" | "fake-traditional";
  readonly count: number;
}

export interface Credits {
  /** The outlet that the text comes from, as the page names it; the site itself where it names no other. */
  readonly source: string | null;
  readonly reporters: readonly string[];
  /** Who turned the text into its language. */
  readonly translators: readonly string[];
  readonly editors: readonly string[];
  readonly photographers: readonly string[];
  /** Where the text comes from, if the page links there. */
  readonly originalUrl: string | null;
}

/** A finished article. Field names are Readability's where it has them. */
export interface Article {
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly dir: "ltr" | "rtl" | null;
  readonly lang: string | null;
  /** Sanitised HTML of the body. */
  readonly content: string;
  /** The body alone, a line a block: no title, byline, date, captions or editor's line. */
  readonly textContent: string;
  /** UTF-16 units of `textContent`. */
  readonly length: number;
  readonly excerpt: string | null;
  readonly siteName: string | null;
  /** ISO 8601 in the page's own wall time, with its offset where known; never turned into UTC. */
  readonly publishedTime: string | null;
  readonly credits: Credits;
  /** The page shows the beginning alone, and this stands before the rest; `null`: all of it, as far as can be told. */
  readonly partial: Wall | null;
  readonly script: ScriptVerdict;
  /** What happened, in one or two sentences, in text order; empty only where the body holds none. */
  readonly gist: readonly GistSentence[];
  readonly outline: Outline;
  /** Every figure, in text order. */
  readonly figures: readonly Figure[];
  readonly people: readonly Person[];
  /** In text order. */
  readonly dates: readonly AbsoluteDate[];
  readonly removed: readonly Removal[];
  readonly repairs: readonly Repair[];
}
