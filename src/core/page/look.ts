/**
 * How an element looks on the live page. The core works on a clone, where computed styles are absent; the reader
 * script answers from the original. Without it, tags and inline style are read.
 */
export interface Look {
  readonly hidden: boolean;
  readonly bold: boolean;
  /** Font size in px. */
  readonly size: number;
  readonly align: "start" | "center" | "end";
}

/** Answers for an element of the live page, or `null` where it is not known (an element of a copy). */
export type LookOf = (element: Element) => Look | null;
