import type { Word } from "../lexicon/lexicon.ts";
import { bitOf, bitsOf } from "../lexicon/word-kinds.ts";
import { GRAMMAR } from "./grammar.ts";
import { SIGNS } from "./signs.ts";

/** How much the words before a name speak for a person, in the half nats of {@link SIGNS}. */
export function signBefore(before: readonly Word[], hasPost: boolean): number {
  const words = before.at(-1)?.is("space") ? before.slice(0, -1) : before;
  const last = words.at(-1);
  if (hasPost) return last?.is("verb") ? SIGNS.wordlikePostBefore : SIGNS.postBefore;
  if (!last || last.is("mark")) return SIGNS.clauseBegins;
  if (POINTS_AT.has(last.text)) return SIGNS.pointedAt;
  if (last.is("latin") && before[before.length - 1] === last) return SIGNS.thingBefore;
  if (last.is("role")) return SIGNS.roleBefore;
  if (GOES_TO.has(last.text)) return SIGNS.placeBefore;
  // 饰演|者
  if (last.text === "者") return SIGNS.kindOfPersonBefore;
  // 保|利天禧: a lone verb at the head of a clause may be the first syllable of a name.
  const head = before[before.length - 2];
  if (last.is("verb") && last.text.length === 1 && (last.kinds & LEADS) === 0 && (!head || head.is("mark")))
    return SIGNS.cutBefore;
  if ((last.kinds & GRAMMAR) !== 0) return 0;
  if (last.is("noun") && last.text.length > 1 && KINDS_OF_PERSONS.includes(last.text.slice(-1)))
    return SIGNS.kindOfPersonBefore;
  if ((last.kinds & BEARS_NAME) !== 0) return 0;
  // 耶|律|楚材: the rest of a longer name.
  if (last.kinds === NAME) return SIGNS.cutBefore;
  if ((last.kinds & COUNTED) !== 0) return SIGNS.countedBefore;
  if (last.is("noun")) return SIGNS.nounBefore;
  return last.kinds === 0 && last.text.length === 1 ? SIGNS.cutBefore : 0;
}

const LEADS = bitsOf("function", "preposition", "conjunction", "saying", "adverb");

const COUNTED = bitsOf("numeral", "digits", "measure");
const BEARS_NAME = bitsOf("place", "organisation", "organisationHead");

const NAME = bitOf("name");

/** Verbs whose object is a place. */
const GOES_TO = new Set("回到 来到 前往 抵达 到达 抵 位于 坐落 路过 返回 飞往 开往 运往 赴".split(" "));

/** 该蓝皮书, 这家银行: what is pointed at is a thing. */
const POINTS_AT = new Set("该 这 那 本 各 某 每 此 其".split(" "));

/** Last characters of words for persons by what they do: 舞蹈家, 游击手, 摄影师, 饰演者. */
const KINDS_OF_PERSONS = "家手师员星人士长者";
