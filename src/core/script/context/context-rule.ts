/** What an ambiguous word of one character, or of few, becomes beside its neighbours. */
export interface ContextRule {
  /** The word, in Simplified. */
  readonly word: string;
  /** What it becomes, in OpenCC's standard Traditional. */
  readonly becomes: string;
  /** Ends of the text before it that the rule asks for; `null`: any. */
  readonly after: RegExp | null;
  /** Beginnings of the text after it that the rule asks for; `null`: any. */
  readonly before: RegExp | null;
}

/** Characters of text before and after a word that rules look at. */
export const CONTEXT_REACH = 6;
