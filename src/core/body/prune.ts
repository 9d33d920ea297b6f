import type { LookOf } from "../look.ts";
import type { RemovalLog } from "./removal-log.ts";

export interface PruneOptions {
  readonly url: string;
  readonly lookOf?: LookOf;
  readonly removals: RemovalLog;
}

/** A clone of the page without what is clutter wherever it stands. The page itself is not changed. */
export function pruneClutter(page: Document, _options: PruneOptions): Document {
  const clone = page.cloneNode(true) as Document;
  for (const element of clone.querySelectorAll("script, style, template, iframe")) element.remove();
  return clone;
}
