import { isPosted } from "../../dates/posted.ts";
import { childElements, formOf, isBefore, tagOf } from "../../page/dom.ts";
import type { SurveyLine } from "../../page/survey-lines.ts";
import { ruleByName } from "../prune/judge-name.ts";
import type { PrunedPage } from "../prune/prune-clutter.ts";
import { rangeIn } from "./body-choice.ts";

/** Letters of prose that each of the boxes holds at least; a teaser has less. */
const MIN_BOX_PROSE = 40;

/** Share of links from which a box is a teaser. */
const MAX_LINK_SHARE = 0.3;

/** Levels above the chosen element on which boxes like its own are looked for. */
const MAX_LEVELS = 4;

/**
 * The boxes, in order, among which a story under one headline is told, each built like the one that holds `chosen`: one
 * for every speaker, every question, every screen of a long read. `null` where there is but one, where each has its own
 * date (answers, posts), and where the headline is inside one of them (a list of stories).
 */
export function findParallelBoxes(pruned: PrunedPage, chosen: Element): readonly Element[] | null {
  const heading = pruned.survey.headline;
  if (!heading) return null;
  let box = chosen;
  for (let level = 0; level < MAX_LEVELS; level++) {
    const around = box.parentElement;
    if (!around || box.contains(heading) || tagOf(box) === "body") return null;
    const boxes = likeBoxes(pruned, box, around, chosen);
    const [first, second] = boxes;
    if (first && second) return isBefore(heading, first) ? boxes : null;
    box = around;
  }
  return null;
}

/** Children of `around` that are built like `box`, hold prose as it does and nothing that says when it was posted. */
function likeBoxes(pruned: PrunedPage, box: Element, around: Element, chosen: Element): Element[] {
  const name = formOf(box);
  if (!name.includes(" ") || ruleByName(box)) return [];
  const namesakes = [...childElements(around)].filter((child) => formOf(child) === name);
  if (namesakes.some((child) => linesIn(pruned, child).some(({ text }) => isPosted(text)))) return [];
  return namesakes.filter((child) => child === box || isLike(pruned, child, chosen));
}

function isLike(pruned: PrunedPage, box: Element, chosen: Element): boolean {
  const range = pruned.survey.rangeOf(box);
  if (!range || pruned.sums.prose(range) < MIN_BOX_PROSE) return false;
  if (pruned.sums.linkLetters(range) > pruned.sums.letters(range) * MAX_LINK_SHARE) return false;
  const name = formOf(chosen);
  return formOf(box) === name || [...box.querySelectorAll(tagOf(chosen))].some((at) => formOf(at) === name);
}

function linesIn(pruned: PrunedPage, box: Element): readonly SurveyLine[] {
  const { first, end } = rangeIn(pruned, box);
  return pruned.survey.lines.slice(first, end).filter(({ prose }) => prose === 0);
}
