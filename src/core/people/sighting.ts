import type { Line } from "./line.ts";

/** A place where a name may stand. */
export interface Sighting {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  /** How much likelier it is a name than words, in half nats. */
  readonly gain: number;
  readonly kind: "chinese" | "foreign" | "known" | "dotted" | "latin";
}
