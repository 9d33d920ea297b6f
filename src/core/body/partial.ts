import type { Wall } from "../article.ts";
import { statedProperty } from "../page/page-summary.ts";
import type { PageSurvey } from "../page/survey.ts";
import type { SurveyLine } from "../page/survey-lines.ts";
import { bareText } from "../text/bare-text.ts";
import { foldTraditional } from "../text/fold-traditional.ts";
import { oneLine } from "../text/one-line.ts";
import type { LoggedRemoval } from "./removal-log.ts";
import { judgeLine } from "./trim/judge-line.ts";

/** Share of the words that the page states from which its text is all there; sites count in ways of their own. */
const MIN_STATED_SHARE = 0.6;

/** What a wall asks for where it asks for no money. */
const LOGIN = /登录|登入|注册|会员登录|ログイン|로그인|log ?in|sign ?in|register/iu;

/** What a wall asks for where it asks for money, folded. */
const MONEY = /订阅|付费|购买|有料|subscri|유료/iu;

/** Lines below the story among which a wall in a box of its own stands. */
const REACH = 20;

/**
 * Whether the page shows the beginning of its article alone: a line in the body or below it says how to read on, or the
 * page states that it is closed and more words than it shows. `text` is the body's, `survey` the page's.
 */
export function partialOf(
  page: Document,
  text: string,
  removals: readonly LoggedRemoval[],
  { metas, lines }: PageSurvey,
): Wall | null {
  const { isFree, words } = statedAccess(page, metas);
  if (isFree === true) return null;
  const taken = removals.findLast(({ reason }) => reason === "paywall")?.text;
  const wall = taken ?? linesBelow(lines, text).find(isWall);
  if (wall) {
    const folded = foldTraditional(wall);
    return LOGIN.test(folded) && !MONEY.test(folded) ? "login" : "paywall";
  }
  return isFree === false && words !== null && text.length < words * MIN_STATED_SHARE ? "paywall" : null;
}

/** The page's lines below the last sentence that is in the body. */
function linesBelow(lines: readonly SurveyLine[], text: string): string[] {
  const bare = bareText(text);
  const last = lines.findLastIndex((line) => line.prose > 0 && bare.includes(bareText(line.text)));
  return lines.slice(last + 1, last + 1 + REACH).map((line) => oneLine(line.text));
}

/** What readers are asked to log in for beside an article that is all there, folded. */
const OTHER_THINGS = /评论|留言|回复|发帖|参与|收藏|comment|reply/iu;

function isWall(text: string): boolean {
  return judgeLine(text, "tail")?.reason === "paywall" && !OTHER_THINGS.test(foldTraditional(text));
}

/** schema.org's `isAccessibleForFree` and `wordCount`, and Facebook's `article:content_tier`. */
function statedAccess(page: Document, metas: readonly Element[]) {
  const tier = statedProperty(metas, "article:content_tier");
  let isFree: boolean | null = tier ? tier === "free" : null;
  let words: number | null = null;
  for (const script of page.querySelectorAll("script[type='application/ld+json']")) {
    const source = script.textContent ?? "";
    const free = /"isAccessibleForFree"\s*:\s*"?(true|false)/iu.exec(source)?.[1];
    if (free) isFree ??= free.toLowerCase() === "true";
    const count = /"wordCount"\s*:\s*"?(\d{2,6})/u.exec(source)?.[1];
    if (count) words ??= Number(count);
  }
  return { isFree, words };
}
