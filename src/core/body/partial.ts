import { foldTraditional } from "../text/fold-traditional.ts";
import type { LoggedRemoval } from "./removal-log.ts";

/** Share of the words that the page states from which its text is all there; sites count in ways of their own. */
const MIN_STATED_SHARE = 0.6;

/** What a wall asks for where it asks for no money. */
const LOGIN = /登录|登入|注册|会员登录|ログイン|로그인|log ?in|sign ?in|register/iu;

/**
 * Whether the page shows the beginning of its article alone: a line says how to read on, or the page states that it is
 * closed and more words than it shows. `text` is the body's.
 */
export function partialOf(
  page: Document,
  text: string,
  removals: readonly LoggedRemoval[],
): "paywall" | "login" | null {
  const { isFree, words } = statedAccess(page);
  if (isFree === true) return null;
  const wall = removals.findLast(({ reason }) => reason === "paywall");
  if (wall) {
    const folded = foldTraditional(wall.text);
    return LOGIN.test(folded) && !/订阅|付费|购买|有料|subscri|유료/iu.test(folded) ? "login" : "paywall";
  }
  return isFree === false && words !== null && text.length < words * MIN_STATED_SHARE ? "paywall" : null;
}

interface StatedAccess {
  readonly isFree: boolean | null;
  readonly words: number | null;
}

/** schema.org's `isAccessibleForFree` and `wordCount`, and Facebook's `article:content_tier`. */
function statedAccess(page: Document): StatedAccess {
  const tier = page.querySelector('meta[property="article:content_tier"]')?.getAttribute("content");
  let isFree: boolean | null = tier ? tier === "free" : null;
  let words: number | null = null;
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? "";
    const free = /"isAccessibleForFree"\s*:\s*"?(true|false)/iu.exec(source)?.[1];
    if (free) isFree ??= free.toLowerCase() === "true";
    const count = /"wordCount"\s*:\s*"?(\d{2,6})/u.exec(source)?.[1];
    if (count) words ??= Number(count);
  }
  return { isFree, words };
}
