import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import type { Span } from "../text/span.ts";
import { isCredited } from "./credited.ts";
import { behindGloss, isGlossed } from "./glossed-names.ts";
import { isNamedAfter } from "./named-after.ts";
import { ADDRESSES, isIntroduced, signAfter } from "./sign-after.ts";
import { signBefore } from "./sign-before.ts";
import { SIGNS } from "./signs.ts";
import { speechReach } from "./speech-reach.ts";
import { titleBefore } from "./titles.ts";
import { officeTaken, titleAfter, titleApart } from "./titles-behind.ts";

/** What stands around a name at one place. */
export interface Cues {
  /** How much it speaks for a person, in the half nats of {@link Candidate.gain}. */
  readonly strength: number;
  /** A post, a role or an age says so: no place and no firm has them. */
  readonly isPerson: boolean;
  readonly titles: readonly Span[];
  /** The name is that of somebody who made the article. */
  readonly isCredit: boolean;
}

/** What the words on both sides of a name say of it. */
export function readCues(before: readonly Word[], right: readonly Word[]): Cues {
  const after = behindGloss(right);
  const title = isAddress(before) ? null : titleBefore(before);
  const isSite = isNamedAfter(after);
  const behind = isSite ? null : titleAfter(after);
  const apart = titleApart(after) ?? officeTaken(after);
  const titles = [title, title ? null : behind, apart].filter((span) => span !== null);
  // 共同作者张三表示, 《江城》的作者张三: an author of whom the article tells.
  const [lead, author] = before.slice(-2);
  const isToldOf = author?.text === "作者" && (lead?.text === "的" || speechReach(after) !== null);
  const isCredit = title === null && behind === null && !isToldOf && isCredited(before, after);
  const strength =
    signBefore(before, title !== null) +
    (isGlossed(right) ? SIGNS.introduced : 0) +
    signAfter(after) +
    (behind ? SIGNS.postAfter : 0) +
    (apart ? SIGNS.titleApart : 0);
  const isPerson =
    title !== null ||
    apart !== null ||
    before.at(-1)?.is("role") === true ||
    isIntroduced(after) ||
    isGlossed(right) ||
    (!isSite && ADDRESSES.has(after[0]?.text ?? ""));
  return { strength, isPerson, titles, isCredit };
}

/** 冯|警官: somebody by surname and post, whose post is not that of whoever comes next. */
function isAddress(before: readonly Word[]): boolean {
  const [surname, post] = before.slice(-2);
  return post?.is("post") === true && surname?.is("surname") === true && (surname.kinds & ~OF_NAMES) === 0;
}

const OF_NAMES = bitsOf("surname", "name");
