import { type KeyPress, type KeyRow, pressedIn } from "./pressed-key.ts";

/** Every key of the reader, in the order of the list that is shown; the first of `keys` is the one that is named. */
export const READER_KEYS = [
  { action: "close", keys: ["Escape"], label: "closeReader" },
  { action: "nextLine", keys: ["j"], label: "keyNextLine" },
  { action: "lastLine", keys: ["k"], label: "keyLastLine" },
  { action: "nextSection", keys: ["]"], label: "keyNextSection" },
  { action: "lastSection", keys: ["["], label: "keyLastSection" },
  { action: "nextFigure", keys: ["n"], label: "keyNextFigure" },
  { action: "lastFigure", keys: ["p"], label: "keyLastFigure" },
  { action: "variant", keys: ["z"], label: "keyVariant" },
  { action: "larger", keys: ["+", "="], label: "keyLarger" },
  { action: "smaller", keys: ["-"], label: "keySmaller" },
  { action: "copy", keys: ["c"], label: "copyArticle" },
  { action: "save", keys: ["s"], label: "saveMenu" },
  { action: "removed", keys: ["o"], label: "removed" },
  { action: "takeOut", keys: ["x"], label: "takeOutSelection" },
  { action: "undo", keys: ["u"], label: "undoTakeOut" },
  { action: "aloud", keys: ["r"], label: "readAloud" },
  { action: "keys", keys: ["?"], label: "keys" },
] as const satisfies readonly KeyRow[];

/** What a key of the reader does. */
export type ReaderKeyAction = (typeof READER_KEYS)[number]["action"];

/** What a key does in the reader; `null` for one that it does not know, or that belongs to browser or input method. */
export function actionOf(press: KeyPress): ReaderKeyAction | null {
  return pressedIn(READER_KEYS, press)?.action ?? null;
}
