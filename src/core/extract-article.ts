import { analyseArticle } from "./analyse-article.ts";
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
import type { Lexicon } from "./lexicon/lexicon.ts";
import { readMetadata } from "./metadata/metadata.ts";
import { readBlocks } from "./page/blocks.ts";
import { contentHtml } from "./page/dom.ts";
import type { LookOf } from "./page/look.ts";
import { placeMarks } from "./page/place-marks.ts";
import { MOST_LINES, type PageSurvey } from "./page/survey.ts";
import { type PinyinRepair, stripBakedPinyin } from "./script/repair-pinyin.ts";
import { countLetters, readsAsProse } from "./text/prose.ts";

export interface ExtractionOptions {
  /** Address of the page, absolute. */
  readonly url: string;
  /** Looks of the live page; see {@link LookOf}. */
  readonly lookOf?: LookOf;
  /** Which of several articles of one page the reader is at; without it the page's address and title tell. */
  readonly viewOf?: ViewOf;
  /** Extract even where the verdict says that this is no article ("read anyway"). */
  readonly force?: boolean;
  /** The parts that come after this page where the site split its article; see {@link findArticlePages}. */
  readonly following?: readonly FollowingPage[];
  /** The words of the language; without it nothing is found that takes words to find. */
  readonly lexicon?: Lexicon;
  /** `false`: leave damage as the page has it (baked-in pinyin), for a reader who wants to see the original. */
  readonly repair?: boolean;
}

/** A later part of a split article. */
export interface FollowingPage {
  readonly page: Document;
  readonly url: string;
}

/** A finished article with the tree that its `content` was written from. */
export interface FinishedArticle {
  readonly article: Article;
  /** Sanitised body in an inert document: adopt a clone of it, never the page's own elements. */
  readonly body: HTMLElement;
  /** Sanitised clutter, in page order; each with a mark in `body` where it stood, if it stood in the body. */
  readonly removedParts: readonly RemovedPart[];
}

export interface Extraction {
  readonly verdict: PageVerdict;
  /** `null` where the page holds no article. */
  readonly finished: FinishedArticle | null;
}

/**
 * Makes an article of a page. The document given is read, never changed. Never throws on any page: what can't be
 * read comes back as a verdict without an article.
 */
export function extractArticle(page: Document, options: ExtractionOptions): Extraction {
  const verdict = detectPage(page);
  if (!options.force && !isArticleKind(verdict.kind)) return { verdict, finished: null };

  const clean = cleanBody(page, options, startRemovalLog());
  const first = isArticleKind(verdict.kind) || !isScrap(clean) ? clean : wholeBody(page, options);
  if (!first) return { verdict, finished: null };
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
  if (!textContent) return { verdict, finished: null };
  const title = pinyin ? pinyin.strip(metadata.title) : metadata.title;
  const context = { title, publishedTime: metadata.publishedTime };
  const { marks, ...analysis } = analyseArticle(blocks, context, options.lexicon);
  placeMarks(blocks, marks);

  const article: Article = {
    ...metadata,
    title,
    url: options.url,
    content: contentHtml(body),
    textContent,
    length: textContent.length,
    ...analysis,
    removed: removedParts.map(({ id, reason, rule, text }) => ({ id, reason, rule, text })),
    repairs: pinyin?.repairs ?? [],
  };
  const partial = partialOf(page, textContent, first.removals);
  return { verdict: { ...verdict, partial }, finished: { article, body, removedParts } };
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
function cleanBody(page: Document, options: ExtractionOptions, removals: RemovalLog): CleanBody | null {
  const pruned = pruneClutter(page, options);
  const isolated = isolateBody(pruned);
  if (!isolated) return null;
  const scope = pruned.articles?.meant.contains(isolated.root) ? pruned.articles.meant : null;
  const rebuilt = normalizeBody(pruned, isolated, removals, options);
  const titles = pageTitles(page, scope);
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
function repairAndTrim(
  body: Element,
  trimming: TrimOptions,
  options: ExtractionOptions,
): PinyinRepair | null {
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

/** Everything that the page shows: a list, which has no body, is read on the reader's wish all the same. */
function wholeBody(page: Document, options: ExtractionOptions): CleanBody {
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
function cleanFollowing({ following = [] }: ExtractionOptions): readonly CleanBody[] {
  return following
    .map(({ page, url }, index) => cleanBody(page, { url }, startRemovalLog(`page-${index + 2}-removal`)))
    .filter((part) => part !== null);
}
