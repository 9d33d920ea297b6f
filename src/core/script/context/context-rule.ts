/** What an ambiguous word of one character, or of few, becomes beside its neighbours. */
export interface ContextRule {
  /** The word, in Simplified. */
  readonly word: string;
  /** What it becomes, in OpenCC's standard Traditional. */
  readonly becomes: string;
  /**
   * Characters of which one stands right before it, for rules of words that are in every other sentence: a look at one
   * character costs a tenth of an expression. Left out: any.
   */
  readonly behind?: string;
  /** Ends of the text before it that the rule asks for; `null`: any. */
  readonly after: RegExp | null;
  /** Beginnings of the text after it that the rule asks for; `null`: any. */
  readonly before: RegExp | null;
  /** What the text around it has to speak of, {@link TOPIC_REACH} characters to both sides; left out: anything. */
  readonly about?: RegExp;
  /**
   * The rule, of one character, holds too where a longer word begins or ends with it: in 余明阳说 somebody speaks, though 余明
   * is a word.
   */
  readonly isOverWords?: boolean;
}

/** Characters of text before and after a word that rules look at. */
export const CONTEXT_REACH = 12;

/** Characters of text before and after a word that tell of its topic: about a sentence. */
export const TOPIC_REACH = 60;

/** A row of a table: see {@link ContextRule}. */
export function rule(
  word: string,
  becomes: string,
  after: RegExp | null,
  before: RegExp | null = null,
  more: Partial<ContextRule> = {},
): ContextRule {
  return { word, becomes, after, before, ...more };
}

/** A row that holds where a longer word begins or ends with its character too. */
export function overWords(...row: Parameters<typeof rule>): ContextRule {
  return { ...rule(...row), isOverWords: true };
}
