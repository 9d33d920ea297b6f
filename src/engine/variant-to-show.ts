import type { ScriptVerdict } from "../core/article.ts";
import type { ShownVariant, WishedVariant } from "../platform/protocol.ts";

/** The variant that text of a script is shown in: the reader's own leaves text of its script, or of no Chinese, as it is. */
export function variantToShow(
  wished: WishedVariant,
  { script, language }: Pick<ScriptVerdict, "script" | "language">,
): ShownVariant {
  if (typeof wished === "string") return wished;
  const isOwn = script === (wished.own === "zh-Hans" ? "Hans" : "Hant");
  return isOwn || language !== "zh" ? "original" : wished.own;
}
