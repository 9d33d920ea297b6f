import type { PageConverter } from "./page-conversion-switch.ts";

/** Where one script leaves word for the next: the isolated world's own global, unseen by the page. */
const scope = globalThis as { jingduLivingPageConverter?: PageConverter };

/** The page converter that lives in this page; `null` before conversion was first asked for. */
export function livingPageConverter(): PageConverter | null {
  return scope.jingduLivingPageConverter ?? null;
}

/** Leaves a page converter for the scripts that are injected later. */
export function keepPageConverter(converter: PageConverter): void {
  scope.jingduLivingPageConverter = converter;
}
