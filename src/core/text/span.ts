/** A stretch of `textContent`: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches have a character in common. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** A place to jump to: `id` is the `id` of an element in the body once marks are placed. */
export interface Mark {
  readonly id: string;
  readonly span: Span;
}
