import type { LineRange, SurveyLine } from "../page/survey.ts";

/** Lines over the title, and under the story, in which its author may still be named. */
const AROUND = 8;

/** More lines than a page has around its story. */
const MOST_LINES = 3000;

/**
 * The author that Readability guessed, in so far as the lines around the story say so: what stands elsewhere on the page
 * alone is a columnist's name beside it, and of a name glued to the line that follows only the name is left.
 */
export function trimGuess(guess: string | null, lines: readonly SurveyLine[], own: LineRange): string | null {
  if (!guess) return null;
  const bare = withoutSpace(guess);
  const texts = lines.slice(0, MOST_LINES).map(({ text }) => withoutSpace(text));
  const around = texts.slice(Math.max(0, own.first - AROUND), own.end + AROUND);
  const isHere = around.some((text) => text.includes(bare));
  if (!isHere && texts.some((text) => text.includes(bare))) return null;
  if (isHere) return guess;
  const glued = around.findIndex(
    (text, at) =>
      text.length > 1 && bare.startsWith(text) && bare.startsWith(text + (around[at + 1] ?? "\n")),
  );
  return glued < 0 ? guess : (lines[Math.max(0, own.first - AROUND) + glued]?.text.trim() ?? guess);
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, "");
}
