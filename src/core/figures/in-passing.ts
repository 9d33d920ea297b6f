import { isRelational } from "./empty-words.ts";
import { counts, NAMING, namesPersons } from "./noun-words.ts";
import { ownClause } from "./own-clause.ts";
import { type PlainLine, wordsIn } from "./plain-line.ts";
import type { Quantity } from "./read-quantity.ts";
import type { StatedQuantity } from "./stated-quantities.ts";

/** Whether a number only says which thing is told of, has its meaning from its place in a list, or says again what the one before it said. */
export function isInPassing(line: PlainLine, stated: StatedQuantity): boolean {
  return (
    stated.isSameAgain ||
    isAttribute(line, stated.quantity) ||
    isOfLongList(line, stated) ||
    isWholeOrPart(line, stated.quantity)
  );
}

/** one of its |79 moons, |99% of those: of what else something is one, or a part of what was named before. */
function isWholeOrPart({ plain, isLatin }: PlainLine, { start, end }: Quantity): boolean {
  return (
    isLatin &&
    (ONE_OF.test(plain.slice(Math.max(0, start - LONGEST_ONE_OF), start)) || OF_THOSE.test(plain.slice(end)))
  );
}

const LONGEST_ONE_OF = 32;
const ONE_OF = /\bone of [^,.;]*$/i;
const OF_THOSE = /^ of (?:those|these|them|which|whom)\b/;

/** 近两万居民的|小区, 十位获奖人的|嘉宾, 负债少于100万元的|仅1家; of 5%的|股权 and 3亿元的|合约 the number is told itself. */
function isAttribute(line: PlainLine, quantity: Quantity): boolean {
  const words = line.wordsFrom(quantity.end);
  const noun = words.findIndex(
    (word) => (word.kinds & NAMING) === 0 || (word.is("verb") && !word.is("noun")),
  );
  // 获奖|人|的: what they do, and who they are.
  const at = noun === 0 && words[1] && namesPersons(words[1]) && words[2]?.text === "的" ? 2 : noun;
  const next = words[at + 1];
  if (words[at]?.text !== "的" || !next) return false;
  const isNoun = (next.kinds & NAMING) !== 0;
  return at > 0 ? counts(quantity) && isNoun : isRelational(next) || (next.is("adverb") && !isNoun);
}

/** Two can be told apart, 甲、乙、丙分别为3%、5%、8% makes the reader count. */
const FEWEST_OF_LONG_LIST = 3;

function isOfLongList(line: PlainLine, { sentence, quantity }: StatedQuantity): boolean {
  const own = ownClause(line.plain, sentence, quantity);
  const at = line.plain.lastIndexOf("分别", quantity.start);
  if (at < own.start) return false;
  const joints = wordsIn(line, { start: at, end: own.end }).filter(({ text }) => JOINTS.has(text));
  return joints.length >= FEWEST_OF_LONG_LIST - 1;
}

const JOINTS: ReadonlySet<string> = new Set("、 和 及 与 以及".split(" "));
