import type { LineRange, SurveyLine } from "../page/survey-lines.ts";
import { bareText } from "../text/bare-text.ts";
import { foldTraditional } from "../text/fold-traditional.ts";
import { oneLine } from "../text/one-line.ts";
import { joinDatePieces } from "./date-pieces.ts";

/** Where a line stands: around the title, in the story, under it, or elsewhere. */
export interface LinesAround {
  /** Over the title, nearest first. */
  readonly above: readonly string[];
  /** Between the title and the story. */
  readonly head: readonly string[];
  /** The story's paragraphs. */
  readonly story: readonly string[];
  /** The story's last paragraph and the lines under it. */
  readonly tail: readonly string[];
  /** Short lines anywhere from the story on that name an author, an editor or a source. */
  readonly signed: readonly string[];
  /** From the title to the line under the story, among the page's lines. */
  readonly ownRange: LineRange;
  /** From the title to the story. */
  readonly headRange: LineRange;
}

/** Letters from which a line with a stop is a paragraph. */
const MIN_PARAGRAPH = 45;
const STOP = /[。！？；，]|[.,!?;](?=\s|$)/u;

/** What a line of credits begins with, or has after a bracket or a space. */
const SIGNED =
  /(?:^|[\s（(【[|])(?:本文|每经|责任|責任|值班|核稿)?(?:来源|來源|稿源|作者|撰文|编辑|編輯|责编|責編|记者|記者|转载自|轉載自|转自)\s*[:：/／\s]/u;
const MAX_SIGNED = 80;

/** Lines that are looked at before the title, between it and the story, and after the story. */
const ABOVE = 8;
/** Under the title, where more lines than {@link HEAD} part it from the story. */
const UNDER = 6;
const HEAD = 16;
const TAIL = 8;

interface PageLine {
  /** Place among the page's lines. */
  readonly index: number;
  readonly text: string;
  readonly isParagraph: boolean;
  readonly isLink: boolean;
}

/** Lines over the story among which its title is looked for, and under it, those that may be signed. */
const TITLE_REACH = 500;
const SIGNED_REACH = 1000;

/** Those of a page's lines, or of one of its articles, that may say who wrote the article, when and where; `title` is the article's. */
export function readLinesAround(
  surveyLines: readonly SurveyLine[],
  title: string,
  within: LineRange = { first: 0, end: surveyLines.length },
): LinesAround {
  const lines = surveyLines
    .slice(within.first, within.end)
    .map((line, at) => pageLine(line, within.first + at))
    .filter((line) => line.text !== "");
  const { first, last } = findStory(lines);
  const at = findTitle(lines, title, first);
  const texts = (from: number, to: number): string[] =>
    lines.slice(Math.max(0, from), Math.max(0, to)).map((line) => line.text);
  const headStart = at < 0 ? first - HEAD : Math.max(at + 1, first - HEAD);
  const start = lines[Math.max(0, at < 0 ? headStart : at)]?.index ?? within.first;
  return {
    above: at < 0 ? [] : joinDatePieces(texts(at - ABOVE, at)).reverse(),
    head: joinDatePieces([
      ...(at < 0 ? [] : texts(at + 1, Math.min(at + 1 + UNDER, headStart))),
      ...texts(headStart, first),
    ]),
    story: lines.slice(first, last + 1).flatMap((line) => (line.isParagraph ? [line.text] : [])),
    tail: untilOthers(lines.slice(last, last + TAIL)),
    signed: [...new Set([...texts(first, first + SIGNED_REACH), ...texts(last, last + SIGNED_REACH)])].filter(
      (text) => text.length <= MAX_SIGNED && SIGNED.test(text),
    ),
    ownRange: { first: start, end: lines[last + 1]?.index ?? within.end },
    headRange: { first: start, end: lines[first]?.index ?? start },
  };
}

/** What the lines of other articles begin with, folded. */
const OTHERS =
  /^(?:相关|推荐|延伸阅读|更多|往期|为您|猜你|热门|下一篇|上一篇|阅读下一篇|网友评论|评论|大家都在看)/u;

/** The lines under the story up to where other articles begin: a heading that says so, or links one after the other. */
function untilOthers(lines: readonly PageLine[]): string[] {
  const isTeaser = (line: PageLine | undefined): boolean => line?.isLink === true && line.text.length >= 12;
  const end = lines.findIndex(
    (line, at) =>
      at > 0 && (OTHERS.test(foldTraditional(line.text)) || (isTeaser(line) && isTeaser(lines[at + 1]))),
  );
  return lines.slice(0, end < 0 ? lines.length : end).map(({ text }) => text);
}

function pageLine({ text, letters, anchorLetters }: SurveyLine, index: number): PageLine {
  const folded = oneLine(text);
  const isLink = anchorLetters * 2 > letters;
  return {
    index,
    text: folded,
    isLink,
    isParagraph: !isLink && folded.length >= MIN_PARAGRAPH && STOP.test(folded) && !isStamp(folded),
  };
}

/** 作者 … | 2024-03-05 09:12 | 分类 城市, 交通: a time, and no sentence that ends. */
function isStamp(text: string): boolean {
  return /\d:\d{2}/u.test(text) && !/[。！？]|[.!?][”"')]?(?:\s|$)/u.test(text);
}

/** First and last paragraph of the longest run that no link line breaks; all lines where there is none. */
function findStory(lines: readonly PageLine[]): { first: number; last: number } {
  let best = { first: lines.length, last: lines.length, length: 0 };
  let run = { first: -1, last: -1, length: 0 };
  lines.forEach((line, index) => {
    if (line.isLink && line.text.length >= 8) run = { first: -1, last: -1, length: 0 };
    if (!line.isParagraph) return;
    run = { first: run.first < 0 ? index : run.first, last: index, length: run.length + line.text.length };
    if (run.length > best.length) best = run;
  });
  return best;
}

/** The last line before the story that is the title. */
function findTitle(lines: readonly PageLine[], title: string, before: number): number {
  const bare = bareText(title);
  if (bare.length < 4) return -1;
  const start = Math.min(before, lines.length) - 1;
  for (let index = start; index >= Math.max(0, start - TITLE_REACH); index--) {
    const line = bareText(lines[index]?.text ?? "");
    if (line.length >= 4 && (line.includes(bare) || (line.length * 2 > bare.length && bare.includes(line))))
      return index;
  }
  return -1;
}
