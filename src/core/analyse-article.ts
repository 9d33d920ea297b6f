import type { AbsoluteDate, Figure, GistSentence, Outline, Person, ScriptVerdict } from "./article.ts";
import { findDates } from "./dates/absolute-dates.ts";
import { findFigures } from "./figures/figures.ts";
import { type Lexicon, NO_WORDS } from "./lexicon/lexicon.ts";
import { rememberWords } from "./lexicon/remember-words.ts";
import type { WordsContext } from "./lexicon/words-context.ts";
import { findGist } from "./outline/gist.ts";
import { buildOutline } from "./outline/outline.ts";
import { withFigures } from "./outline/section-figures.ts";
import { findPeople } from "./people/people.ts";
import { detectScript } from "./script/detect-script.ts";
import { analysedBlocks, MOST_ANALYSED } from "./text/analysed-blocks.ts";
import type { ReadingContext } from "./text/reading-context.ts";
import type { Mark } from "./text/span.ts";
import type { TextBlock } from "./text/text-block.ts";

/** What the words of an article say: plain data, and the marks that tie it to the text. */
export interface Analysis {
  readonly script: ScriptVerdict;
  readonly gist: readonly GistSentence[];
  readonly outline: Outline;
  readonly figures: readonly Figure[];
  readonly people: readonly Person[];
  readonly dates: readonly AbsoluteDate[];
  readonly marks: readonly Mark[];
}

/**
 * Reads the lines of a body; knows nothing of a DOM. The lines' texts, joined by line breaks, are the article's
 * `textContent`. Without a lexicon nothing is found that takes words to find. Never throws on any text.
 */
export function analyseArticle(
  blocks: readonly TextBlock[],
  context: ReadingContext,
  lexicon: Lexicon = NO_WORDS,
): Analysis {
  const words: WordsContext = { ...context, lexicon: rememberWords(lexicon) };
  const text = blocks.map((block) => block.text).join("\n");
  const script = detectScript(text.slice(0, MOST_ANALYSED));
  const analysed = analysedBlocks(blocks);
  const { dates, marks: dateMarks } = findDates(analysed, words);
  const { people, marks: peopleMarks } = findPeople(analysed, words);
  const { gist, marks: gistMarks } = findGist(analysed, words);
  const told = gistMarks.map(({ span }) => span);
  const { figures, marks: figureMarks } = findFigures(analysed, words, told);
  const built = buildOutline(blocks, words, told);
  return {
    script,
    gist,
    outline: withFigures(built, figureMarks).outline,
    figures,
    people,
    dates,
    marks: [...gistMarks, ...built.marks, ...figureMarks, ...peopleMarks, ...dateMarks],
  };
}
