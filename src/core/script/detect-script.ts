import type { ScriptVerdict } from "../article.ts";

/** Script of a whole article; character tables alone, no phrase dictionary (so `fakeTraditional` is false here). */
export function detectScript(_text: string): ScriptVerdict {
  return { script: "none", fakeTraditional: false, language: null };
}
