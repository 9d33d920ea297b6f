import type { Pictures } from "../core/export/pictures.ts";
import { askEngine } from "../platform/ask-engine.ts";
import { readerLanguages } from "../platform/i18n.ts";
import { wishedVariant } from "../platform/own-variant.ts";
import type {
  ArticleCopy,
  FetchedParts,
  FirstReading,
  OpenedArticle,
  PageReading,
  ReadingState,
  ReadingWish,
  ShownVariant,
} from "../platform/protocol.ts";
import { readSettings, type Settings } from "../platform/settings.ts";
import type { PageSnapshot } from "../platform/snapshot-format.ts";
import {
  askAgain,
  fetchPicturesIn,
  followInReader,
  inject,
  injectedAnswer,
  openArticle,
  openReaderIn,
  type PageWish,
} from "../platform/tab-page.ts";
import type { AskedTab } from "./ask-tab.ts";

/** What a reader may change of what is shown. */
export interface Change {
  readonly variant?: ShownVariant;
  readonly state?: ReadingState;
  readonly parts?: FetchedParts;
}

/** The page of the tab under the popup, and what is shown of it. */
export interface TabReading {
  readonly tabId: number;
  readonly snapshot: PageSnapshot;
  readonly settings: Settings;
  /** What is known first; `null` where it comes with all the rest. */
  readTitle(): Promise<FirstReading | null>;
  /** Asks the engine for the article as it was shown last, with a change. */
  read(change: Change): Promise<PageReading>;
  /** The same with the verdict that may come later. */
  judge(): Promise<PageReading>;
  copy(): Promise<ArticleCopy>;
  open(place: string | null): Promise<void>;
  /** The article with its text, as it is shown. */
  openedArticle(): Promise<OpenedArticle>;
  /** Pictures by their addresses, fetched from the tab's page. */
  fetchPictures(addresses: readonly string[]): Promise<Pictures>;
  /** `null` where the article stands on one page. */
  fetchParts(): Promise<FetchedParts | null>;
}

/**
 * Waits for the page that was asked for.
 *
 * @throws Error where the browser forbids the page to extensions, or where it could not be read
 */
export async function startReading({ tab, snapshot, engine, stored }: AskedTab): Promise<TabReading> {
  const [shownTab, injected, kept] = await Promise.all([tab, snapshot, stored, engine]);
  const taken = injectedAnswer<PageSnapshot>(injected);
  const settings = await readSettings({ get: async () => kept });
  const { variant, quotes, vocabulary } = settings;
  const wish: PageWish = {
    tabId: shownTab?.id ?? -1,
    address: taken.address,
    keep: shownTab?.incognito === false,
    snapshot: taken,
    parts: null,
    variant: wishedVariant(variant, readerLanguages()),
    style: { quotes, vocabulary },
    state: null,
  };
  return { tabId: wish.tabId, snapshot: taken, settings, ...readingOf(wish) };
}

/** What is asked of a page, first in the way it is wished for. */
function readingOf(first: PageWish): Omit<TabReading, "tabId" | "snapshot" | "settings"> {
  let wish = first;
  let isFirst = true;
  const read = (judge: boolean) => (again: ReadingWish) => askEngine("readArticle", { ...again, judge });
  const remember = (reading: PageReading, asked: PageWish): PageReading => {
    isFirst = false;
    // In a private window nobody else remembers.
    if (asked === wish) wish = { ...wish, state: reading.state };
    return reading;
  };
  return {
    async readTitle() {
      if (!wish.keep) return null;
      const asked = wish;
      const answer = await askEngine("readTitle", asked);
      // It may have been asked for more meanwhile.
      isFirst &&= answer === null;
      if (answer?.reading) remember(answer.reading, asked);
      return answer;
    },
    async read(change) {
      wish = { ...wish, ...change };
      const asked = wish;
      const isNew = isFirst || change.parts !== undefined;
      const answer = isNew ? await read(false)(asked) : await askAgain(read(false), asked);
      const reading = mustBeThere(answer, "the engine did not take the page");
      if (change.state || change.parts || change.variant) void followInReader(askEngine, asked);
      return remember(reading, asked);
    },
    judge: () => askAgain(read(true), wish),
    copy: () => askAgain((again) => askEngine("copyArticle", again), wish),
    async open(place) {
      if (!(await openReaderIn(askEngine, wish, { place, focus: "text" })))
        throw new Error("no article to show");
    },
    openedArticle: async () => mustBeThere(await openArticle(askEngine, wish), "no article to save"),
    fetchPictures: (addresses) => fetchPicturesIn(wish.tabId, addresses),
    fetchParts: () => inject(wish.tabId, "fetch-parts.js"),
  };
}

/** @throws Error that says so, where there is none */
function mustBeThere<Answer>(answer: Answer | null, otherwise: string): Answer {
  if (answer === null) throw new Error(otherwise);
  return answer;
}
