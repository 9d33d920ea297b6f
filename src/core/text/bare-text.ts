import { NOT_LETTERS } from "./letters.ts";

/** Letters and digits alone, in lower case and NFKC: for telling whether two texts say the same. */
export function bareText(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(NOT_LETTERS, "");
}
