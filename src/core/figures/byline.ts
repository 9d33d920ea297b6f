import { beginsWithSurname } from "../lexicon/surnames.ts";

/** A byline is looked for no further into a text than this, UTF-16 units. */
const REACH = 40;

/** 本报记者张伟强, 本报北京3月5日电 特约通讯员欧阳明. */
const BYLINE =
  /^[\s(（【]*(?:[^，。；：]{0,16}[电讯][\s(（]*)?(?:本[报刊网台社])?(?:首席|见习|实习|特约)?(?:记者|通讯员)\s?([一-龥]{2,3})/u;

/**
 * Where the byline at the beginning of a text ends, in {@link plainCharacters}; 0 where none stands there. A name
 * has to follow: 记者遇害 and 记者证 are none.
 */
export function bylineEnd(plain: string): number {
  const byline = BYLINE.exec(plain.slice(0, REACH));
  return byline?.[1] && beginsWithSurname(byline[1]) ? byline[0].length : 0;
}
