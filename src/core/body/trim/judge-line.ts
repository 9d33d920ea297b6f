import type { RemovalReason } from "../../article.ts";
import { controlsOf } from "../prune/control-words.ts";
import { isDateLine } from "./date-lines.ts";
import { LINE_RULES, type LineRule, type LineZone } from "./line-rules.ts";
import { PROMOTION_RULES } from "./promotion-rules.ts";
import { MAX_SECTION_HEADING, SECTION_RULES } from "./section-rules.ts";

/** Where a line stands: above the story's first paragraph, below its last, or between them. */
export type LinePlace = "head" | "middle" | "tail";

const RULES: readonly LineRule[] = [...LINE_RULES, ...PROMOTION_RULES];

const PLACES_OF: Readonly<Record<LineZone, readonly LinePlace[]>> = {
  any: ["head", "middle", "tail"],
  head: ["head"],
  tail: ["tail"],
  edges: ["head", "tail"],
};

/** Why a line is clutter by its words at this place, or `null`. `text` has its white space folded. */
export function clutterReason(text: string, place: LinePlace): RemovalReason | null {
  const controls = controlsOf(text);
  if (controls && (place !== "middle" || text.length > 1)) return controls;
  for (const { reason, zone, maxLength, pattern } of RULES) {
    if (text.length <= maxLength && PLACES_OF[zone].includes(place) && pattern.test(text)) return reason;
  }
  return place !== "middle" && isDateLine(text) ? "date" : null;
}

/** The kind of box that a line opens as its heading, or `null`. */
export function sectionReason(text: string): RemovalReason | null {
  if (text.length > MAX_SECTION_HEADING) return null;
  return SECTION_RULES.find(({ pattern }) => pattern.test(text))?.reason ?? null;
}
