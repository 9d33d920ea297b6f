/** What the analyses know of the article beside its text. */
export interface ReadingContext {
  readonly title: string;
  /** ISO 8601 or `null`. */
  readonly publishedTime: string | null;
}
