/// <reference path="./readability.d.ts" />
import Readability from "@mozilla/readability/Readability.js";
import { elementsBelow } from "../../page/dom.ts";
import { MOST_LINES } from "../../page/survey.ts";
import type { PrunedPage } from "../prune/prune-clutter.ts";
import type { BodyChoice } from "./body-choice.ts";
import { chooseBody } from "./choose-body.ts";
import { copyForReadability, ORIGIN } from "./readable-copy.ts";

/** What Readability says of the page beside its body. */
export interface IsolatedMetadata {
  readonly title: string | null;
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

interface Reading {
  readonly metadata: IsolatedMetadata;
  /** Elements of the page whose lines Readability keeps. */
  readonly kept: ReadonlySet<Element>;
}

/** What there is to say where Readability was not asked. */
export const NO_METADATA: IsolatedMetadata = readMetadata(null);

const NOTHING_READ: Reading = { metadata: NO_METADATA, kept: new Set() };

/** The element that holds the body, by Mozilla's Readability, checked against where the page's prose stands. */
export function isolateBody(pruned: PrunedPage): IsolatedBody | null {
  const { metadata, kept } = pruned.survey.lines.length > MOST_LINES ? NOTHING_READ : askReadability(pruned);
  const choice = chooseBody(pruned, kept);
  return choice && { ...choice, metadata };
}

function askReadability(pruned: PrunedPage): Reading {
  const { document, origins } = copyForReadability(pruned);
  const reader = new Readability<Element>(document, {
    serializer: (element) => element as Element,
    charThreshold: pruned.survey.isDenseScript ? CHAR_THRESHOLD.dense : CHAR_THRESHOLD.loose,
    keepClasses: true,
    // Read by the metadata's own rules.
    disableJSONLD: true,
  });
  // The walk that writes the body anew resolves its addresses.
  const parsed = Object.assign(reader, { _fixRelativeUris: () => {} }).parse();
  const metadata = readMetadata(parsed);
  const kept = new Set<Element>();
  for (const copy of parsed?.content ? elementsBelow(parsed.content) : []) {
    const origin = origins[Number(copy.getAttribute(ORIGIN) ?? Number.NaN)];
    if (origin) kept.add(origin);
  }
  return { metadata, kept };
}

function readMetadata(parsed: ReturnType<Readability<Element>["parse"]>): IsolatedMetadata {
  return {
    title: parsed?.title ?? null,
    dir: parsed?.dir ?? null,
    lang: parsed?.lang ?? null,
    excerpt: parsed?.excerpt ?? null,
    siteName: parsed?.siteName ?? null,
    publishedTime: parsed?.publishedTime ?? null,
  };
}
