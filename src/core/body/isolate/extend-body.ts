import { tagOf } from "../../page/dom.ts";
import { oneLine } from "../../text/one-line.ts";
import type { PrunedPage } from "../prune/prune-clutter.ts";
import { readsAsCaption } from "../trim/caption-words.ts";
import { judgeLine } from "../trim/judge-line.ts";
import { type BodyChoice, commonContainer } from "./body-choice.ts";
import { findContinuation } from "./continuation.ts";
import { findParallelBoxes } from "./parallel-boxes.ts";

/** Lines between the title and the body among which a lead is looked for. */
const LEAD_REACH_LINES = 14;

/** Letters of prose that a lead has; a line of date and source with a comma in it is shorter. */
const MIN_LEAD_PROSE = 40;

/** The same for a whole sentence. */
const MIN_LEAD_SENTENCE = 14;

/** Characters of a deck without a full stop at most. */
const MAX_DECK = 100;

/** Boxes around boxes: a story chosen by one of its paragraphs is found whole in as many steps. */
const MOST_STEPS = 3;

/** A chosen body with what of its story stands beside it: sentences below, boxes of its kind, the lead above. */
export function extendBody(pruned: PrunedPage, choice: BodyChoice): BodyChoice {
  let whole = choice;
  for (let step = 0; step < MOST_STEPS; step++) {
    const before = whole.kept.size;
    whole = withLead(pruned, withParallels(pruned, withContinuation(pruned, whole)));
    if (whole.kept.size === before) break;
  }
  return whole;
}

function withContinuation(pruned: PrunedPage, choice: BodyChoice): BodyChoice {
  return withOwners(pruned, choice, findContinuation(pruned, choice));
}

/** Adds the boxes beside the chosen one in which the story goes on. */
function withParallels(pruned: PrunedPage, choice: BodyChoice): BodyChoice {
  const boxes = findParallelBoxes(pruned, choice.root) ?? [];
  const others = boxes.filter((box) => !box.contains(choice.root));
  const owners = others.flatMap((box) => {
    const range = pruned.survey.rangeOf(box);
    return pruned.survey.lines.slice(range?.first, range?.end).map(({ owner }) => owner);
  });
  return withOwners(pruned, choice, owners);
}

/** Adds the lead: prose between the title and the body, in a box of its own. */
function withLead(pruned: PrunedPage, choice: BodyChoice): BodyChoice {
  const { lines } = pruned.survey;
  const first = lines.findIndex((line) => choice.kept.has(line.owner));
  const lead: Element[] = [];
  for (let index = first - 1; index >= Math.max(0, first - LEAD_REACH_LINES); index--) {
    const owner = lines[index]?.owner;
    if (!owner) break;
    if (/^h[12]$/u.test(tagOf(owner))) {
      const isOwn = index + 1 < first && pruned.survey.isHeadline(owner.textContent);
      const deck = isOwn && isDeck(pruned, index + 1) ? lines[index + 1]?.owner : null;
      return withOwners(pruned, choice, deck ? [...lead, deck] : lead);
    }
    if (isLead(pruned, index)) lead.push(owner);
  }
  return choice;
}

/** True for a line right below the title that says on what it says: clauses without a full stop, in no link. */
function isDeck({ sums, survey }: PrunedPage, index: number): boolean {
  const line = { first: index, end: index + 1 };
  const text = oneLine(survey.lines[index]?.text);
  const isLong = sums.letters(line) >= MIN_LEAD_SENTENCE && text.length <= MAX_DECK;
  if (!isLong || sums.linkLetters(line) > 0 || !/，/u.test(text) || readsAsCaption(text)) return false;
  return judgeLine(text, "head") === null && judgeLine(text, "tail") === null;
}

function isLead({ sums, survey }: PrunedPage, index: number): boolean {
  const line = { first: index, end: index + 1 };
  const isSentence = /[。！？][”’」』]?\s*$/u.test(survey.lines[index]?.text ?? "");
  if (!isSentence) return sums.prose(line) >= MIN_LEAD_PROSE;
  return sums.linkLetters(line) === 0 && sums.letters(line) >= MIN_LEAD_SENTENCE;
}

function withOwners(pruned: PrunedPage, choice: BodyChoice, owners: readonly Element[]): BodyChoice {
  if (owners.length === 0) return choice;
  const kept = new Set([...choice.kept, ...owners]);
  return { kept, root: commonContainer(pruned, kept) ?? choice.root };
}
