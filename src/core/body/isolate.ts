import { Readability } from "@mozilla/readability";
import { isElement, tagOf } from "../dom.ts";
import type { LineRange } from "./page-survey.ts";
import type { PrunedPage } from "./prune.ts";
import { copyForReadability, ORIGIN } from "./readable-copy.ts";

/** What Readability says of the page beside its body. */
export interface IsolatedMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly dir: string | null;
  readonly lang: string | null;
  readonly excerpt: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
}

export interface IsolatedBody {
  /** Element of the page that holds the body. */
  readonly root: Element;
  /** Elements of the page whose own lines belong to the body, clutter aside. */
  readonly kept: ReadonlySet<Element>;
  readonly metadata: IsolatedMetadata;
}

/**
 * Letters under which Readability tries again with its cleaning off, and takes the longest attempt. Mozilla's 500 is
 * made for Latin; a Chinese news flash has 60 characters, and the longest attempt is the one with most clutter.
 */
const CHAR_THRESHOLD = 40;

/** A step down into a child is taken while it holds this share of its parent's prose. */
const DOMINANT_SHARE = 0.75;

/** Readability's choice is doubted when it holds less than this share of the prose in the densest container. */
const DOUBTED_SHARE = 0.5;

/** The element that holds the body, by Mozilla's Readability, checked against where the page's prose stands. */
export function isolateBody(pruned: PrunedPage): IsolatedBody | null {
  const { document, origins } = copyForReadability(pruned);
  const parsed = new Readability<Element>(document, {
    serializer: (element) => element as Element,
    charThreshold: CHAR_THRESHOLD,
    keepClasses: true,
  }).parse();
  const metadata = readMetadata(parsed);
  const kept = new Set<Element>();
  for (const copy of parsed?.content?.querySelectorAll(`[${ORIGIN}]`) ?? []) {
    const origin = origins[Number(copy.getAttribute(ORIGIN))];
    if (origin) kept.add(origin);
  }
  const dense = densestContainer(pruned);
  const proseOf = (element: Element): number => pruned.sums.prose(rangeIn(pruned, element));
  const own = keptProse(pruned, kept);
  if (kept.size > 0 && (!dense || own >= proseOf(dense) * DOUBTED_SHARE)) {
    const root = commonAncestor(pruned, kept);
    if (root) return { root, kept, metadata };
  }
  if (!dense || proseOf(dense) === 0) return null;
  return { root: dense, kept: ownersIn(pruned, dense), metadata };
}

function readMetadata(parsed: ReturnType<Readability<Element>["parse"]>): IsolatedMetadata {
  return {
    title: parsed?.title ?? null,
    byline: parsed?.byline ?? null,
    dir: parsed?.dir ?? null,
    lang: parsed?.lang ?? null,
    excerpt: parsed?.excerpt ?? null,
    siteName: parsed?.siteName ?? null,
    publishedTime: parsed?.publishedTime ?? null,
  };
}

/** Follows the child with most of the prose down from the top, until no child has most of it. */
function densestContainer(pruned: PrunedPage): Element | null {
  let at: Element | null = pruned.page.body;
  while (at) {
    const prose = pruned.sums.prose(rangeIn(pruned, at));
    let heir: Element | null = null;
    for (let child: Element | null = at.firstElementChild; child && !heir; child = child.nextElementSibling) {
      const range = pruned.survey.rangeOf(child);
      if (range && pruned.sums.prose(range) >= prose * DOMINANT_SHARE) heir = child;
    }
    if (!heir || prose === 0) return at;
    at = heir;
  }
  return null;
}

function rangeIn(pruned: PrunedPage, element: Element): LineRange {
  return pruned.survey.rangeOf(element) ?? { first: 0, end: 0 };
}

function keptProse(pruned: PrunedPage, kept: ReadonlySet<Element>): number {
  let prose = 0;
  for (const line of pruned.survey.lines) if (kept.has(line.owner)) prose += line.prose;
  return prose;
}

function ownersIn(pruned: PrunedPage, root: Element): Set<Element> {
  const { first, end } = rangeIn(pruned, root);
  return new Set(pruned.survey.lines.slice(first, end).map((line) => line.owner));
}

/** Containers of blocks; a paragraph or a heading is never a whole body. */
const CONTAINER_TAGS = new Set("div article section main td body center form".split(" "));

/** Deepest container that holds the lines of all `elements`. */
function commonAncestor(pruned: PrunedPage, elements: ReadonlySet<Element>): Element | null {
  let first = Number.POSITIVE_INFINITY;
  let end = 0;
  let at: Node | null = null;
  for (const element of elements) {
    const range = rangeIn(pruned, element);
    at ??= element;
    first = Math.min(first, range.first);
    end = Math.max(end, range.end);
  }
  for (; isElement(at) && at !== pruned.page.body; at = at.parentNode) {
    const range = rangeIn(pruned, at);
    if (range.first <= first && range.end >= end && CONTAINER_TAGS.has(tagOf(at))) return at;
  }
  return pruned.page.body;
}
