import { Readability } from "@mozilla/readability";
import { type BodyChoice, chooseBody } from "./choose-body.ts";
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

export interface IsolatedBody extends BodyChoice {
  readonly metadata: IsolatedMetadata;
}

/**
 * Characters under which Readability tries again with its cleaning off, and takes the longest attempt. Mozilla's 500 is
 * made for Latin; a Chinese news flash has 60, and the longest attempt is the one with most clutter.
 */
const CHAR_THRESHOLD = { dense: 40, loose: 300 };

/** The element that holds the body, by Mozilla's Readability, checked against where the page's prose stands. */
export function isolateBody(pruned: PrunedPage): IsolatedBody | null {
  const { document, origins } = copyForReadability(pruned);
  const parsed = new Readability<Element>(document, {
    serializer: (element) => element as Element,
    charThreshold: pruned.survey.isDenseScript ? CHAR_THRESHOLD.dense : CHAR_THRESHOLD.loose,
    keepClasses: true,
  }).parse();
  const metadata = readMetadata(parsed);
  const kept = new Set<Element>();
  for (const copy of parsed?.content?.querySelectorAll(`[${ORIGIN}]`) ?? []) {
    const origin = origins[Number(copy.getAttribute(ORIGIN))];
    if (origin) kept.add(origin);
  }
  const choice = chooseBody(pruned, kept);
  return choice && { ...choice, metadata };
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
