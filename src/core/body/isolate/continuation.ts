import { formOf, tagOf } from "../../page/dom.ts";
import type { SurveyLine } from "../../page/survey-lines.ts";
import { oneLine } from "../../text/one-line.ts";
import type { PrunedPage } from "../prune/prune-clutter.ts";
import { judgeLine, judgeSection } from "../trim/judge-line.ts";

/** Where a body ends that was chosen already. */
interface Chosen {
  readonly root: Element;
  readonly kept: ReadonlySet<Element>;
}

/** Share of links from which a line is a link. */
const LINK_SHARE = 0.75;

/** Link lines one after the other that end a story: the list of others. */
const MOST_LINKS = 2;

/** Levels above the body on which its story may go on. */
const LEVELS = 2;

/** The end of a sentence, closing quotes and brackets aside; a teaser is cut short. In Chinese a Latin stop ends none. */
const SENTENCE_END = { dense: /[。！？!?][”’」』）)】"']*\s*$/u, loose: /[。！？!?.][”’」』）)】"']*\s*$/u };

/**
 * Owners of the lines below a chosen body in which its story goes on: sentences in the element that holds the body,
 * built like the body's own. (Readability takes a sibling in only from 80 characters on, or with a Latin full stop.)
 * A section's heading or a list of links ends them.
 */
export function findContinuation(pruned: PrunedPage, { root, kept }: Chosen): Element[] {
  const range = pruned.survey.rangeOf(reachOf(pruned, root));
  if (!range) return [];
  const { lines } = pruned.survey;
  const owners = lines.filter((line) => line.prose > 0 && kept.has(line.owner)).map(({ owner }) => owner);
  const forms = new Set(owners.map(placeOf));
  const tags = new Set(owners.map(tagOf));
  const last = lines.findLastIndex((line) => kept.has(line.owner));
  const sentenceEnd = pruned.survey.isDenseScript ? SENTENCE_END.dense : SENTENCE_END.loose;
  const found: Element[] = [];
  let links = 0;
  for (let index = last + 1; index < range.end; index++) {
    const line = lines[index];
    if (!line || pruned.sums.count({ first: index, end: index + 1 }) === 0) continue;
    links = isLink(line) ? links + 1 : 0;
    if (links >= MOST_LINKS || isEnd(line)) break;
    const isBuiltAlike =
      forms.has(placeOf(line.owner)) ||
      (line.owner.parentElement === root.parentElement && tags.has(tagOf(line.owner)));
    if (isBuiltAlike && sentenceEnd.test(line.text) && (line.prose > 0 || isShortSentence(line)))
      found.push(line.owner);
  }
  return found;
}

/**
 * The element that the page marks as its article, or the one two levels around its body: a story is cut in pieces. A box
 * around nothing but another is no level.
 */
function reachOf({ home, survey }: PrunedPage, root: Element): Element {
  if (home?.contains(root)) return home;
  const linesIn = (element: Element): number => {
    const range = survey.rangeOf(element);
    return range ? range.end - range.first : 0;
  };
  let reach = root;
  let levels = LEVELS;
  while (reach.parentElement && tagOf(reach) !== "body") {
    if (linesIn(reach.parentElement) > linesIn(reach) && levels-- === 0) break;
    reach = reach.parentElement;
  }
  return reach;
}

/** Forms of an element and of the one around it. */
function placeOf(element: Element): string {
  const around = element.parentElement;
  return `${around ? formOf(around) : ""} > ${formOf(element)}`;
}

function isLink({ letters, linkLetters }: SurveyLine): boolean {
  return linkLetters >= letters * LINK_SHARE;
}

function isEnd({ text }: SurveyLine): boolean {
  return judgeSection(oneLine(text)) !== null;
}

/** The last words of a story, too short to tell from a label but for their full stop: 他割到了天黑。 */
function isShortSentence({ text, linkLetters }: SurveyLine): boolean {
  return linkLetters === 0 && /。[”」』]?\s*$/u.test(text) && judgeLine(oneLine(text), "tail") === null;
}
