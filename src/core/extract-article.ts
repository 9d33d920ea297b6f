import type { Article, PageVerdict } from "./article.ts";
import { readBlocks } from "./blocks.ts";
import { isolateBody } from "./body/isolate.ts";
import { normalizeBody } from "./body/normalize.ts";
import { pageTitles } from "./body/page-titles.ts";
import { pruneClutter } from "./body/prune.ts";
import { type RemovedPart, startRemovalLog } from "./body/removal-log.ts";
import { sanitizeBody } from "./body/sanitize.ts";
import { trimClutter } from "./body/trim.ts";
import { detectPage, isArticleKind } from "./detect.ts";
import { contentHtml } from "./dom.ts";
import { findFigures } from "./figures/figures.ts";
import type { LookOf } from "./look.ts";
import { placeMarks } from "./marks.ts";
import { readMetadata } from "./metadata/metadata.ts";
import { buildOutline } from "./outline/outline.ts";
import { findPeople } from "./people/people.ts";
import { detectScript } from "./script/detect-script.ts";
import { stripBakedPinyin } from "./script/repair-pinyin.ts";

export interface ExtractionOptions {
  /** Address of the page, absolute. */
  readonly url: string;
  /** Looks of the live page; see {@link LookOf}. */
  readonly lookOf?: LookOf;
  /** Extract even where the verdict says that this is no article ("read anyway"). */
  readonly force?: boolean;
  /** `false`: leave damage as the page has it (baked-in pinyin), for a reader who wants to see the original. */
  readonly repair?: boolean;
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

  const removals = startRemovalLog();
  const pruned = pruneClutter(page, options);
  const isolated = isolateBody(pruned);
  if (!isolated) return { verdict, finished: null };

  const normalized = normalizeBody(pruned, isolated, removals);
  const trimmed = trimClutter(normalized, { removals, titles: pageTitles(page) });
  const metadata = readMetadata(page, isolated.metadata, removals.entries);
  const { body, removedParts } = sanitizeBody(trimmed, removals, options);
  const pinyin = options.repair === false ? null : stripBakedPinyin(readBlocks(body));

  const blocks = readBlocks(body);
  const textContent = blocks.map((block) => block.text).join("\n");
  if (!textContent) return { verdict, finished: null };
  const script = detectScript(textContent);
  const title = pinyin ? pinyin.strip(metadata.title) : metadata.title;
  const context = { title, publishedTime: metadata.publishedTime };
  const outline = buildOutline(blocks, context);
  const figures = findFigures(blocks, context);
  const people = findPeople(blocks, context);
  placeMarks(blocks, [...outline.marks, ...figures.marks, ...people.marks]);

  const article: Article = {
    ...metadata,
    title,
    url: options.url,
    content: contentHtml(body),
    textContent,
    length: textContent.length,
    script,
    outline: outline.outline,
    figures: figures.figures,
    people: people.people,
    removed: removedParts.map(({ id, reason, text }) => ({ id, reason, text })),
    repairs: pinyin?.repairs ?? [],
  };
  return { verdict, finished: { article, body, removedParts } };
}
