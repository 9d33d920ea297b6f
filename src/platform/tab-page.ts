import { inlineBytes, type Pictures } from "../core/export/pictures.ts";
import type { AskEngine } from "./ask-engine.ts";
import { browser } from "./browser.ts";
import { askReader } from "./messaging.ts";
import type { FetchedParts, OpenedArticle, ReaderOpening, ReadingWish, Reply } from "./protocol.ts";
import { answerIn } from "./replies.ts";
import type { PageSnapshot } from "./snapshot-format.ts";

/** Scripts that are put into a page when they are needed, each with the value that it answers. */
interface Injected {
  readonly "snapshot.js": PageSnapshot;
  readonly "fetch-parts.js": FetchedParts | null;
  readonly "reader.js": true;
  readonly "aloud.js": true;
  readonly "save.js": true;
  readonly "select.js": boolean;
  readonly "pick.js": true;
}

/**
 * Puts a script into a tab and returns what it answers.
 *
 * @throws Error where the browser forbids the page to extensions, or where the script failed
 */
export async function inject<File extends keyof Injected & string>(
  tabId: number,
  file: File,
): Promise<Injected[File]> {
  return injectedAnswer(await browser.scripting.executeScript({ target: { tabId }, files: [file] }));
}

/** The answer in what `scripting.executeScript` returned: the value of the script, its export `answer`. */
export function injectedAnswer<Answer>(results: readonly { readonly result?: unknown }[]): Answer {
  // The script is ours.
  return answerIn(results[0]?.result as Reply<Answer> | undefined);
}

/** A wish about a page of which the snapshot is at hand: it is sent where the engine does not have the page. */
export interface PageWish extends ReadingWish {
  readonly snapshot: PageSnapshot;
}

/** Asks about a page that was read before, and not otherwise than now: with no part of it chosen. */
export async function askAgain<Answer>(
  ask: (wish: ReadingWish) => Promise<Answer | null>,
  wish: PageWish,
): Promise<Answer> {
  const kept =
    wish.keep && !wish.snapshot.isChosen ? await ask({ ...wish, snapshot: null, parts: null }) : null;
  const answer = kept ?? (await ask(wish));
  if (answer === null) throw new Error("the engine did not take the page");
  return answer;
}

/**
 * Opens the reader over a tab's page, at a place in the article if there is one.
 *
 * @returns whether there was an article
 */
export async function openReaderIn(
  ask: AskEngine,
  wish: PageWish,
  at: Pick<ReaderOpening, "place" | "focus">,
): Promise<boolean> {
  const [article] = await Promise.all([openArticle(ask, wish), inject(wish.tabId, "reader.js")]);
  if (article) await show(wish, article, at);
  else await askReader(wish.tabId, "leave", {});
  return article !== null;
}

/** At the text's start, or where its reader left it. */
export const AT_TEXT = { place: null, focus: "text" } as const;

/** The reader that is open in the tab, if one is, shows the article as it is wished for now. */
export async function followInReader(ask: AskEngine, wish: PageWish): Promise<void> {
  if (!(await ofReader(wish.tabId, "isOpen"))) return;
  const article = await openArticle(ask, wish);
  if (article) await show(wish, article, AT_TEXT);
}

/** Closes the reader that is open in the tab. @returns whether one was */
export function closeReaderIn(tabId: number): Promise<boolean> {
  return ofReader(tabId, "close");
}

async function ofReader(tabId: number, ask: "isOpen" | "close"): Promise<boolean> {
  try {
    return await askReader(tabId, ask, {});
  } catch {
    // No reader lives in the page.
    return false;
  }
}

async function show(
  { tabId, address, keep }: PageWish,
  article: OpenedArticle,
  at: Pick<ReaderOpening, "place" | "focus">,
): Promise<void> {
  await askReader(tabId, "show", { article, page: { tabId, address, keep }, ...at });
}

/** The article of a page as the reader shows it; `null` where there is none. */
export async function openArticle(ask: AskEngine, wish: PageWish): Promise<OpenedArticle | null> {
  return (await askAgain((again) => ask("openArticle", again), wish)).shown;
}

/**
 * Fetches pictures from a tab's page, the way the page itself may.
 *
 * @returns their bytes by their addresses, as far as they could be had
 */
export async function fetchPicturesIn(tabId: number, addresses: readonly string[]): Promise<Pictures> {
  await inject(tabId, "save.js");
  const [found] = await browser.scripting.executeScript({
    target: { tabId },
    // Runs in the page, beside what save.js left there; nothing from here goes along but the arguments.
    func: (wanted: string[]) => (globalThis as unknown as SaveScript).jingdu.save.picturesAsText(wanted),
    args: [[...addresses]],
  });
  // The script is ours.
  const inline = (found?.result ?? []) as [string, string][];
  return new Map(
    inline.flatMap(([address, text]) => {
      const bytes = inlineBytes(text);
      return bytes ? [[address, bytes] as const] : [];
    }),
  );
}

/** What save.js leaves in the isolated world of a page. */
interface SaveScript {
  readonly jingdu: { readonly save: { picturesAsText(addresses: string[]): Promise<[string, string][]> } };
}
