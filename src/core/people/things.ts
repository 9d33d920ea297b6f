import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import { speechReach } from "./speech-reach.ts";
import { titleBefore } from "./titles.ts";

/** The name of a firm, a school, a prize: an organisation's head goes on with it. */
export function isThing([first, ...rest]: readonly Word[]): boolean {
  if (!first) return false;
  const [second] = rest;
  if (isHeldAt([first, ...rest])) return true;
  if (first.is("organisationHead") && !first.is("post") && !first.is("verb")) return true;
  // 劳委|会表示: a council, of which nobody will say anything.
  if (first.text === "会" && speechReach(rest) !== null) return true;
  return (
    THINGS.has(first.text) ||
    ((first.kinds & BEARS_NAME) !== 0 && second?.is("organisationHead") === true && second.text.length > 1)
  );
}

/** 艾尔曼|兰花|公司 */
const BEARS_NAME = bitsOf("noun", "name", "foreignName");

/** 克利夫兰|联|储|主席: what a post is held at; 副局长 and 国家主席 are the name's own. */
function isHeldAt(after: readonly Word[]): boolean {
  const post = after.findIndex((word) => word.is("post"));
  if (post < 1 || post > 3 || after[0]?.text === "国家") return false;
  const isOwn = after.slice(0, post).some((word) => word.is("postPrefix") || word.is("role"));
  return !isOwn && titleBefore(after.slice(0, post + 1))?.start === after[0]?.start;
}

const THINGS = new Set("控股 杯 号 系列 战 症".split(" "));
