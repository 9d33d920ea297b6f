import { tagOf } from "../../page/dom.ts";
import type { PrunedPage } from "../prune/prune-clutter.ts";
import { type BodyChoice, CONTAINER_TAGS, commonContainer, rangeIn } from "./body-choice.ts";
import { extendBody } from "./extend-body.ts";

interface Candidate extends BodyChoice {
  readonly prose: number;
  readonly letters: number;
  readonly linkLetters: number;
}

/** What a line counts for a container one level further out; below the faintest it counts for nothing. */
const WEIGHT_PER_LEVEL = 0.5;
const FAINTEST_WEIGHT = 0.2;

/** Readability's choice is doubted when it holds less than this share of the prose in the densest container. */
const DOUBTED_SHARE = 0.5;

/** Letters of prose from which Readability's choice stands against a longer thread below it. */
const MIN_TRUSTED_PROSE = 60;

/** A container elsewhere that calls itself the body is believed from this share of the chosen prose on. */
const NAMED_ELSEWHERE_SHARE = 0.15;

/** Letters of prose that a body must have to be believed by its name alone. */
const MIN_NAMED_PROSE = 40;

/** A tighter container is taken when it loses at most this share of the prose … */
const MAX_LOSS = 0.2;

/** … and what it leaves out is to this share made of links: a table or a list of the story's own is not. */
const MIN_LEFT_OUT_LINK_SHARE = 0.3;

/** The same for a container that calls itself the body. */
const MIN_NAMED_LEFT_OUT_LINK_SHARE = 0.1;

/** Letters that a tighter container must leave out to be worth it. */
const MIN_LEFT_OUT = 40;

/**
 * The better of Readability's choice (`kept`), the densest container and the container that calls itself the body:
 * by the prose that they hold and by how little else they hold. `null` where the page has no prose at all.
 */
export function chooseBody(pruned: PrunedPage, kept: ReadonlySet<Element>): BodyChoice | null {
  const choice = chooseAmong(pruned, kept);
  return choice && extendBody(pruned, choice);
}

function chooseAmong(pruned: PrunedPage, kept: ReadonlySet<Element>): Candidate | null {
  const dense = measure(pruned, densestContainer(pruned));
  const named = findNamedBody(pruned);
  const root = kept.size > 0 ? commonContainer(pruned, kept) : null;
  const own = root && measure(pruned, root, kept);
  if (own && named && own.prose < named.prose * DOUBTED_SHARE) return named;
  if (!own || isDoubted(pruned, own, dense)) {
    const better = named && dense && named.prose >= dense.prose * (1 - MAX_LOSS) ? named : dense;
    return better && better.prose > 0 ? better : (own ?? null);
  }
  if (named && isMissedBody(pruned, own, named)) return named;
  for (const tighter of [named, dense]) {
    if (!tighter || tighter.root === own.root || !own.root.contains(tighter.root)) continue;
    const inside = measure(pruned, tighter.root, kept);
    const best = inside && inside.prose >= tighter.prose * (1 - MAX_LOSS) ? inside : tighter;
    const minLinkShare = tighter === named ? MIN_NAMED_LEFT_OUT_LINK_SHARE : MIN_LEFT_OUT_LINK_SHARE;
    const leftOut = own.letters - best.letters;
    const isLinky = own.linkLetters - best.linkLetters >= leftOut * minLinkShare;
    if (leftOut >= MIN_LEFT_OUT && isLinky && best.prose >= own.prose * (1 - MAX_LOSS)) return best;
  }
  return own;
}

/**
 * True where the prose stands elsewhere. Denser prose below the choice is a thread of comments, unless the choice holds
 * next to nothing.
 */
function isDoubted(pruned: PrunedPage, own: Candidate, dense: Candidate | null): boolean {
  if (!dense || own.prose >= dense.prose * DOUBTED_SHARE) return false;
  const isBelow = rangeIn(pruned, dense.root).first >= rangeIn(pruned, own.root).end;
  return !isBelow || own.prose < MIN_TRUSTED_PROSE;
}

/** True for a named body that Readability passed by: inside what it chose, or above it. */
function isMissedBody(pruned: PrunedPage, own: Candidate, named: Candidate): boolean {
  if (named.prose < MIN_NAMED_PROSE || named.prose < own.prose * NAMED_ELSEWHERE_SHARE) return false;
  if (overlap(pruned, own, named)) return false;
  return own.root.contains(named.root) || rangeIn(pruned, named.root).end <= rangeIn(pruned, own.root).first;
}

/** Lines of `root` whose owner is in `among`, or all of them, clutter aside. */
function measure(pruned: PrunedPage, root: Element | null, among?: ReadonlySet<Element>): Candidate | null {
  if (!root) return null;
  const { first, end } = rangeIn(pruned, root);
  const kept = new Set<Element>();
  let prose = 0;
  let letters = 0;
  let linkLetters = 0;
  for (let index = first; index < end; index++) {
    const line = pruned.survey.lines[index];
    if (!line || (among && !among.has(line.owner))) continue;
    kept.add(line.owner);
    const range = { first: index, end: index + 1 };
    prose += pruned.sums.prose(range);
    letters += pruned.sums.letters(range);
    linkLetters += pruned.sums.linkLetters(range);
  }
  return { root, kept, prose, letters, linkLetters };
}

function overlap(pruned: PrunedPage, a: Candidate, b: Candidate): boolean {
  const range = rangeIn(pruned, b.root);
  for (let index = range.first; index < range.end; index++) {
    const line = pruned.survey.lines[index];
    if (line && line.prose > 0 && a.kept.has(line.owner)) return true;
  }
  return false;
}

/** The container with the most prose close to it: its own children count in full, deeper lines less. */
function densestContainer(pruned: PrunedPage): Element | null {
  const scores = new Map<Element, number>();
  let best: Element | null = null;
  pruned.survey.lines.forEach((line, index) => {
    if (pruned.sums.prose({ first: index, end: index + 1 }) === 0) return;
    let weight = 1;
    for (let at: Element | null = line.owner; at && weight >= FAINTEST_WEIGHT; at = at.parentElement) {
      if (!CONTAINER_TAGS.has(tagOf(at))) continue;
      const score = (scores.get(at) ?? 0) + line.prose * weight;
      scores.set(at, score);
      if (!best || score > (scores.get(best) ?? 0)) best = at;
      weight *= WEIGHT_PER_LEVEL;
    }
  });
  return best;
}

/** Share of the most prose that the tightest container that calls itself the body may lack. */
const NAMED_LOSS = 0.1;

/** The tightest of the containers that call themselves the body, among those with about the most prose. */
function findNamedBody(pruned: PrunedPage): Candidate | null {
  const candidates: Candidate[] = [];
  for (const element of pruned.namedBodies) {
    if (pruned.sums.count(rangeIn(pruned, element)) === 0) continue;
    const candidate = measure(pruned, element);
    if (candidate) candidates.push(candidate);
  }
  const most = candidates.reduce((best, { prose }) => Math.max(best, prose), 0);
  let tightest: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.prose < most * (1 - NAMED_LOSS)) continue;
    if (!tightest || candidate.letters <= tightest.letters) tightest = candidate;
  }
  return tightest;
}
