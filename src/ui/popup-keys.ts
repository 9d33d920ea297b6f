import type { KeyRow } from "./pressed-key.ts";

/** Every key of the popup, in the order of the list that is shown. Those of the reader do the same there. */
export const POPUP_KEYS = [
  { action: "read", keys: ["r"], label: "read" },
  { action: "copy", keys: ["c"], label: "copyArticle" },
  { action: "copyMarkdown", keys: ["m"], label: "copyMarkdown" },
  { action: "save", keys: ["s"], label: "saveMenu" },
  { action: "variant", keys: ["z"], label: "keyVariant" },
  { action: "next", keys: ["ArrowDown", "j"], label: "keyNextItem" },
  { action: "figures", keys: ["f"], label: "figures" },
  { action: "allFigures", keys: ["a"], label: "keyAllFigures" },
  { action: "outline", keys: ["o"], label: "outline" },
  { action: "people", keys: ["p"], label: "people" },
  { action: "removed", keys: ["x"], label: "removed" },
  { action: "convertPage", keys: ["t"], label: "convertPage" },
  { action: "settings", keys: [","], label: "settings" },
  { action: "keys", keys: ["?"], label: "keys" },
] as const satisfies readonly KeyRow[];

/** What a key of the popup does. */
export type PopupKeyAction = (typeof POPUP_KEYS)[number]["action"];
