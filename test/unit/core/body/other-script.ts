import stCharacters from "opencc-js/dict/STCharacters";
import tsCharacters from "opencc-js/dict/TSCharacters";

/** The first form that OpenCC gives for a character. */
const TRADITIONAL = tableOf(stCharacters);
const SIMPLIFIED = tableOf(tsCharacters);

/** The text in the other script, a character for a character: 编辑 ↔ 編輯. Text of neither script comes back as it is. */
export function inOtherScript(text: string): string {
  const simplified = convert(text, SIMPLIFIED);
  return simplified === text ? convert(text, TRADITIONAL) : simplified;
}

function convert(text: string, table: ReadonlyMap<string, string>): string {
  return [...text].map((character) => table.get(character) ?? character).join("");
}

function tableOf(dictionary: string): ReadonlyMap<string, string> {
  return new Map(
    dictionary.split("|").map((entry): [string, string] => {
      const [from = "", to = ""] = entry.split(" ");
      return [from, to];
    }),
  );
}
