import { countLetters, isDense, readsAsProse } from "../text/prose.ts";
import { tagOf } from "./dom.ts";

/** A stretch of text between two block borders of the page. */
export interface SurveyLine {
  /** The block element that the text stands in. */
  readonly owner: Element;
  /** As the page's source has it, white space and all. */
  readonly text: string;
  /** Characters without white space. */
  readonly letters: number;
  /** Those of them that stand in links. */
  readonly linkLetters: number;
  /** Those that stand in any `a`, be it taken for a link or not. */
  readonly anchorLetters: number;
  /** Letters outside links if the line reads like prose, else 0. */
  readonly prose: number;
}

/** Lines of one element: `lines.slice(first, end)`. */
export interface LineRange {
  readonly first: number;
  readonly end: number;
}

/** Sums over lines, each answered in constant time. */
export interface LineSums {
  letters(range: LineRange): number;
  linkLetters(range: LineRange): number;
  prose(range: LineRange): number;
  count(range: LineRange): number;
}

const HEADING = /^h[1-6]$/u;

/** The lines of a page that is being read: text is added until its line ends. */
export function startLines() {
  const lines: SurveyLine[] = [];
  let text = "";
  let [letters, linkLetters, anchorLetters] = [0, 0, 0];
  let [linkDepth, anchorDepth] = [0, 0];
  let denseLines = 0;
  return {
    lines,
    isDenseScript: (): boolean => denseLines * 2 > lines.length,
    enterAnchor(isLink: boolean): void {
      anchorDepth++;
      if (isLink) linkDepth++;
    },
    leaveAnchor(isLink: boolean): void {
      anchorDepth--;
      if (isLink) linkDepth--;
    },
    addText(data: string): void {
      const count = countLetters(data);
      letters += count;
      if (linkDepth > 0) linkLetters += count;
      if (anchorDepth > 0) anchorLetters += count;
      text += data;
    },
    endLine(owner: Element | undefined): void {
      if (owner && letters > 0) {
        if (isDense(text)) denseLines++;
        const isProse = !HEADING.test(tagOf(owner)) && readsAsProse(text, letters, linkLetters);
        const prose = isProse ? letters - linkLetters : 0;
        lines.push({ owner, text, letters, linkLetters, anchorLetters, prose });
      }
      text = "";
      [letters, linkLetters, anchorLetters] = [0, 0, 0];
    },
  };
}

/** Sums that leave out the lines for which `isCounted` says no. */
export function sumLines(
  lines: readonly SurveyLine[],
  isCounted: (line: SurveyLine, index: number) => boolean,
): LineSums {
  const sums = { letters: [0], linkLetters: [0], prose: [0], count: [0] };
  lines.forEach((line, index) => {
    const weight = isCounted(line, index) ? 1 : 0;
    sums.letters.push((sums.letters[index] ?? 0) + weight * line.letters);
    sums.linkLetters.push((sums.linkLetters[index] ?? 0) + weight * line.linkLetters);
    sums.prose.push((sums.prose[index] ?? 0) + weight * line.prose);
    sums.count.push((sums.count[index] ?? 0) + weight);
  });
  const between = (list: readonly number[], range: LineRange) =>
    (list[range.end] ?? 0) - (list[range.first] ?? 0);
  return {
    letters: (range) => between(sums.letters, range),
    linkLetters: (range) => between(sums.linkLetters, range),
    prose: (range) => between(sums.prose, range),
    count: (range) => between(sums.count, range),
  };
}
