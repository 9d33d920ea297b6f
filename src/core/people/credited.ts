import type { Word } from "../lexicon/lexicon.ts";
import { GRAMMAR } from "./grammar.ts";

/** Words of a list of names behind the first at most. */
const LONGEST_LIST = 10;

const SLASHES = new Set(["／", "/", "╱"]);
/** Words behind a slash among which the place of filing and 报道 stand. */
const FILED = 5;

/** Whether the words around a name make it that of somebody who wrote, photographed or edited the article. */
export function isCredited(before: readonly Word[], after: readonly Word[]): boolean {
  const next = after[0]?.is("space") || SLASHES.has(after[0]?.text ?? "") ? after[1] : after[0];
  if (next?.is("credit") || next?.text === "摄") return next.text !== "记者";
  // 张文华（作者系…）
  const [opening, author] = after[0]?.is("space") ? after.slice(1) : after;
  if ("（(".includes(opening?.text ?? "x") && author?.text === "作者") return true;
  // （张文华／岚城报道）
  const filed = SLASHES.has(after[0]?.text ?? "") ? after.slice(1, FILED) : [];
  if (filed.slice(0, filed.findIndex((word) => word.is("mark")) >>> 0).some((word) => word.is("credit")))
    return true;
  // 张文华、李明报道: the names of a list share what follows.
  const list = after
    .slice(0, LONGEST_LIST)
    .findIndex((word) => word.text !== "、" && !isSyllableOfName(word));
  if (after[0]?.text === "、" && list > 0 && after[list]?.is("credit")) return true;
  if (isInCreditsBracket(before) || isSignature(before, after)) return true;
  for (let at = before.length - 1; at >= Math.max(0, before.length - 14); at--) {
    const word = before[at];
    if (!word) return false;
    if (word.is("credit") && !word.is("verb")) return true;
    if (word.is("credit") && (before[at - 1] === undefined || before[at - 1]?.is("mark") === true))
      return true;
    if (word.is("mark") && !"、／/：:|·".includes(word.text)) return false;
    if ((word.kinds & GRAMMAR) !== 0) return false;
  }
  return false;
}

/** …损毁。（陈立新）: a name alone in brackets behind the last stop. */
function isSignature(before: readonly Word[], after: readonly Word[]): boolean {
  const [stop, opening] = before.slice(-2);
  return (
    "（(".includes(opening?.text ?? "x") &&
    "）)".includes(after[0]?.text ?? "x") &&
    "。！？”」".includes(stop?.text ?? "x")
  );
}

function isInCreditsBracket(before: readonly Word[]): boolean {
  const opening = before.findLastIndex((word) => word.text === "（" || word.text === "(");
  if (opening < 0) return false;
  const inside = before.slice(opening + 1);
  // 新华社12日电 (张文华 李明): names alone in brackets behind a dateline.
  const isFiled =
    inside.every((word) => word.is("space") || isSyllableOfName(word)) &&
    before.slice(0, opening).some((word) => "电讯".includes(word.text));
  // （记者王昀加 王庆钦）: all names in the brackets of a credit.
  const isList =
    inside[0]?.is("credit") === true && !inside.some((word) => word.is("mark") && !"、 ".includes(word.text));
  return isFiled || isList;
}

/** What a name is made of where the words are cut without knowing it. */
function isSyllableOfName(word: Word): boolean {
  return word.is("name") || (word.text.length === 1 && !word.is("mark"));
}
