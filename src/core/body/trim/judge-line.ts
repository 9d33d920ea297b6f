import { foldTraditional } from "../../text/fold-traditional.ts";
import { plainDigits } from "../../text/plain-digits.ts";
import { countLetters } from "../../text/prose.ts";
import { controlsOf, mayBeHeading } from "../prune/control-words.ts";
import type { Judgement } from "../removal-log.ts";
import { isDateLine } from "./date-lines.ts";
import { LINE_RULES, type LineRule, type LineZone } from "./line-rules.ts";
import { NOTICE_RULES } from "./notice-rules.ts";
import { PROMOTION_RULES } from "./promotion-rules.ts";
import { CONTENTS, MAX_SECTION_HEADING, SECTION_RULES } from "./section-rules.ts";

/** Where a line stands: above the story's first paragraph, below its last, or between them. */
export type LinePlace = "head" | "middle" | "tail";

/** Why a line is clutter, or `null`. */
export type Verdict = Judgement | null;

const RULES: readonly LineRule[] = [...LINE_RULES, ...NOTICE_RULES, ...PROMOTION_RULES];

const PLACES_OF: Readonly<Record<LineZone, readonly LinePlace[]>> = {
  any: ["head", "middle", "tail"],
  head: ["head"],
  tail: ["tail"],
  edges: ["head", "tail"],
};

/** The longest line that any rule takes. */
const MAX_LINE = RULES.reduce((most, { maxLength }) => Math.max(most, maxLength), 0);

/** Letters from which a line that ends with a full stop is a sentence. */
const MIN_SENTENCE = 12;

/** The same where the full stop is Latin; a label with one (Editor: Jane Doe.) is shorter. */
const MIN_LATIN_SENTENCE = 45;

/** The end of a sentence that tells something, closing quotes and brackets aside. */
const SENTENCE_END = /[。！？!?…][”’」』）)】"']*$/u;
const LATIN_SENTENCE_END = /\.["”’')]*$/u;

/** True for a whole sentence, which no label is. */
export function isSentence(text: string): boolean {
  if (SENTENCE_END.test(text)) return countLetters(text) >= MIN_SENTENCE;
  return LATIN_SENTENCE_END.test(text) && countLetters(text) >= MIN_LATIN_SENTENCE;
}

/** Why a line is clutter by its words at this place, or `null`. `text`, in either script, has its white space folded. */
export function judgeLine(text: string, place: LinePlace): Judgement | null {
  if (text.length > MAX_LINE) return null;
  const folded = plainDigits(foldTraditional(text));
  const controls = controlsOf(folded);
  if (controls && (place !== "middle" || !mayBeHeading(folded)))
    return { reason: controls, rule: "controls" };
  const sentence = isSentence(folded);
  for (const { name, reason, zone, maxLength, pattern, takesSentences } of RULES) {
    if (text.length > maxLength || !PLACES_OF[zone].includes(place) || (sentence && !takesSentences))
      continue;
    if (pattern.test(folded)) return { reason, rule: name };
  }
  return place !== "middle" && isDateLine(folded) ? { reason: "date", rule: "date-line" } : null;
}

/** Why a line that heads the list of a story's sections is clutter, or `null`. */
export function judgeContents(text: string): Judgement | null {
  if (text.length > MAX_SECTION_HEADING || !CONTENTS.pattern.test(foldTraditional(text))) return null;
  return { reason: CONTENTS.reason, rule: "contents" };
}

/** The kind of box that a line opens as its heading, or `null`. */
export function judgeSection(text: string): Judgement | null {
  if (text.length > MAX_SECTION_HEADING) return null;
  const folded = plainDigits(foldTraditional(text));
  const found = SECTION_RULES.find(({ pattern }) => pattern.test(folded));
  return found ? { reason: found.reason, rule: "section-heading" } : null;
}
