import { leaveGlobal, leftGlobal } from "../../platform/left-global.ts";
import type { PageConverter } from "./page-conversion-switch.ts";

const KEY = "jingduLivingPageConverter";

/** The page converter that lives in this page; `null` before conversion was first asked for. */
export function livingPageConverter(): PageConverter | null {
  return leftGlobal<PageConverter>(KEY) ?? null;
}

/** Leaves a page converter for the scripts that are injected later. */
export function keepPageConverter(converter: PageConverter): void {
  leaveGlobal(KEY, converter);
}
