import type { RemovalReason } from "../../article.ts";
import { foldTraditional } from "../../text/fold-traditional.ts";
import type { Judgement } from "../removal-log.ts";
import type { BodyLine } from "./body-lines.ts";
import { readsAsCaption } from "./caption-words.ts";
import { isSentence, type Verdict } from "./judge-line.ts";

/**
 * Below the story, a line that is no sentence is clutter of the kind above it. A sentence is none by where it stands,
 * but for one below a paywall that sells.
 */
export function takeLeftovers(
  lines: readonly BodyLine[],
  verdicts: Verdict[],
  isStory: readonly boolean[],
  last: number,
): void {
  let above: Verdict = null;
  for (let index = last + 1; index < lines.length; index++) {
    const line = lines[index];
    // It stands among the pictures of a story, and says nothing of what follows it.
    if (verdicts[index]?.rule === "picture-count") continue;
    if (verdicts[index]) above = verdicts[index] ?? null;
    else if (line && above && !readsAsCaption(line.text)) {
      if (INSERTED.has(above.reason) && isStopped(line) && isBeside(line, lines[last])) continue;
      if (isStory[index] && isSentence(line.text) && !isSales(line.text, above)) continue;
      verdicts[index] = {
        reason: above.reason === "editor" ? "related" : above.reason,
        rule: "below-clutter",
      };
    }
  }
}

/** Kinds that stand between the paragraphs of a story, so that it may go on below. */
const INSERTED: ReadonlySet<RemovalReason> = new Set(["ad", "embed", "related"]);

/** True for words without a link that end with a full stop, however few. */
function isStopped({ text, linkShare }: BodyLine): boolean {
  return linkShare === 0 && /。[”」』]?$/u.test(text);
}

/** True for a line in the same box as the story's last. */
function isBeside(line: BodyLine, last: BodyLine | undefined): boolean {
  const box = line.block.element.parentElement;
  return box !== null && box === last?.block.element.parentElement;
}

/** What is said of subscriptions below the line that asks for one, folded. */
const SALES =
  /订阅|订户|会员|用户|畅读|畅享|专享|付费|优惠|解锁|数据库|登录|登入|注册|试用|每月|subscri|member|offer|log in|sign in|有料|购読|구독|유료/iu;

function isSales(text: string, above: Judgement): boolean {
  return above.reason === "paywall" && SALES.test(foldTraditional(text));
}
