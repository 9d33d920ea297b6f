import type { Analysis } from "./analyse-article.ts";
import type { Article, PageVerdict } from "./article.ts";
import { type IsolatedMetadata, isolateBody, NO_METADATA } from "./body/isolate/isolate-body.ts";
import { joinParts } from "./body/join-parts.ts";
import { pageTitles } from "./body/page-titles.ts";
import { partialOf } from "./body/partial.ts";
import type { ViewOf } from "./body/prune/articles-of-page.ts";
import { pruneClutter } from "./body/prune/prune-clutter.ts";
import { finishBody } from "./body/rebuild/finish-body.ts";
import { normalizeBody } from "./body/rebuild/normalize-body.ts";
import { wholePage } from "./body/rebuild/whole-page.ts";
import {
  type LoggedRemoval,
  type RemovalLog,
  type RemovedPart,
  startRemovalLog,
} from "./body/removal-log.ts";
import { type TrimOptions, trimClutter } from "./body/trim/trim-clutter.ts";
import { detectPage, isArticleKind } from "./detect/detect-page.ts";
import { readMetadata } from "./metadata/metadata.ts";
import { type Block, readBlocks } from "./page/blocks.ts";
import type { LookOf } from "./page/look.ts";
import { MOST_LINES, type PageSurvey } from "./page/survey.ts";
import { type PinyinRepair, stripBakedPinyin } from "./script/repair-pinyin.ts";
import { countLetters, readsAsProse } from "./text/prose.ts";

export interface FindingOptions {
  /** Address of the page, absolute. */
  readonly url: string;
  /** Looks of the live page; see {@link LookOf}. */
  readonly lookOf?: LookOf;
  /** Which of several articles of one page the reader is at; without it the page's address and title tell. */
  readonly viewOf?: ViewOf;
  /** Extract even where the verdict says that this is no article ("read anyway"). */
  readonly force?: boolean;
  /** What the reader chose as the article, an element of the page: it is read whole, whatever the verdict says. */
  readonly chosen?: Element | null;
  /** The parts that come after this page where the site split its article; see {@link findArticlePages}. */
  readonly following?: readonly FollowingPage[];
  /** What {@link detectPage} says of the page, where it was asked before. */
  readonly verdict?: PageVerdict;
  /** `false`: leave damage as the page has it (baked-in pinyin), for a reader who wants to see the original. */
  readonly repair?: boolean;
}

/** A later part of a split article. */
export interface FollowingPage {
  readonly page: Document;
  readonly url: string;
}

/** An article whose words are yet to be read: its body, cleaned, and what the page says of it. */
export interface FoundArticle {
  /** Lines of `body`; see {@link readBlocks}. */
  readonly blocks: readonly Block[];
  readonly body: HTMLElement;
  readonly removedParts: readonly RemovedPart[];
  readonly facts: Omit<Article, keyof Analysis | "content">;
}

/** What a page is, and the article that it holds. */
export interface PageFinding {
  readonly verdict: PageVerdict;
  /** `null` where the page holds no article. */
  readonly found: FoundArticle | null;
}

/** Finds the article of a page, all that needs the page itself. The document given is read, never changed. Never throws. */
export function findArticle(page: Document, options: FindingOptions): PageFinding {
  const verdict = options.verdict ?? detectPage(page);
  if (!options.force && !options.chosen && !isArticleKind(verdict.kind)) return { verdict, found: null };

  const first = firstBody(page, options, verdict);
  if (!first) return { verdict, found: null };
  const later = cleanFollowing(options);
  const body = joinParts(
    first.body,
    later.map((part) => part.body),
  );
  const removedParts = [first, ...later].flatMap((part) => part.removedParts);
  const metadata = readMetadata(page, first.survey, first.metadata, first.removals, first.scope);
  const { pinyin } = first;

  const blocks = readBlocks(body);
  const textContent = blocks.map((block) => block.text).join("\n");
  if (!textContent) return { verdict, found: null };
  const facts = {
    ...metadata,
    partial: partialOf(page, textContent, first.removals, first.survey),
    title: pinyin ? pinyin.strip(metadata.title) : metadata.title,
    url: options.url,
    textContent,
    length: textContent.length,
    removed: removedParts.map(({ id, reason, rule, text }) => ({ id, reason, rule, text })),
    repairs: pinyin?.repairs ?? [],
  };
  return { verdict, found: { blocks, body, removedParts, facts } };
}

function firstBody(page: Document, options: FindingOptions, { kind }: PageVerdict): CleanBody | null {
  if (options.chosen) return wholeBody(page, options);
  const clean = cleanBody(page, options, startRemovalLog());
  return isArticleKind(kind) || !isScrap(clean) ? clean : wholeBody(page, options);
}

/** The body of one page, and what it takes to tell whose it is. */
interface CleanBody {
  readonly body: HTMLElement;
  readonly removedParts: readonly RemovedPart[];
  /** Pinyin that was taken out; `null` where it was not looked for. */
  readonly pinyin: PinyinRepair | null;
  readonly removals: readonly LoggedRemoval[];
  readonly metadata: IsolatedMetadata;
  readonly survey: PageSurvey;
  /** The article in a page of several; `null` where it has the page to itself. */
  readonly scope: Element | null;
}

/** From a page to its body, rebuilt: nothing of the page's own tree is in it. */
function cleanBody(page: Document, options: FindingOptions, removals: RemovalLog): CleanBody | null {
  const pruned = pruneClutter(page, options);
  const isolated = isolateBody(pruned);
  if (!isolated) return null;
  const scope = pruned.articles?.meant.contains(isolated.root) ? pruned.articles.meant : null;
  const rebuilt = normalizeBody(pruned, isolated, removals, options);
  const titles = pageTitles(page, pruned.survey, scope, isolated.root);
  const isDump = pruned.survey.lines.length > MOST_LINES;
  const pinyin = isDump ? null : repairAndTrim(rebuilt.body, { removals, titles }, options);
  const { body, removedParts } = finishBody(rebuilt, removals, options.url);
  const strip = (text: string): string => pinyin?.strip(text) ?? text;
  return {
    body,
    removedParts: removedParts.map((part) => ({ ...part, text: strip(part.text) })),
    pinyin,
    removals: removals.entries.map((entry) => ({ ...entry, text: strip(entry.text) })),
    metadata: isolated.metadata,
    survey: pruned.survey,
    scope,
  };
}

/** Takes baked-in pinyin and clutter out of a body; `null` where pinyin is to stay. */
function repairAndTrim(body: Element, trimming: TrimOptions, options: FindingOptions): PinyinRepair | null {
  const blocks = readBlocks(body);
  // Before trimming: 責(zé)任編輯 is an editor's line only without its pinyin.
  const pinyin = options.repair === false ? null : stripBakedPinyin(blocks);
  const isRepaired = pinyin !== null && pinyin.repairs.length > 0;
  trimClutter(body, isRepaired ? readBlocks(body) : blocks, trimming);
  return pinyin;
}

/** True for a body without a sentence: a menu, a heading. */
function isScrap(clean: CleanBody | null): boolean {
  return !clean || !readBlocks(clean.body).some(({ text }) => readsAsProse(text, countLetters(text), 0));
}

/** Everything that the page shows, or the part of it that was chosen: a list, which has no body, is read on its reader's wish. */
function wholeBody(page: Document, options: FindingOptions): CleanBody {
  const removals = startRemovalLog();
  const pruned = pruneClutter(page, options);
  const whole = wholePage(pruned, removals, options);
  const pinyin = options.repair === false ? null : stripBakedPinyin(readBlocks(whole.body));
  return {
    ...finishBody(whole, removals, options.url),
    pinyin,
    removals: removals.entries,
    metadata: NO_METADATA,
    survey: pruned.survey,
    scope: null,
  };
}

/** A part without a body is left out: the others are worth reading. */
function cleanFollowing({ following = [] }: FindingOptions): readonly CleanBody[] {
  return following
    .map(({ page, url }, index) => cleanBody(page, { url }, startRemovalLog(`page-${index + 2}-removal`)))
    .filter((part) => part !== null);
}
