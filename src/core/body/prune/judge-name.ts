import { bareText } from "../../text/bare-text.ts";
import { isChinese } from "../../text/prose.ts";
import { spell } from "../../text/spell.ts";
import type { Judgement } from "../removal-log.ts";
import { headsOfNames, NAME_RULES, type NameRule, nameWords } from "./clutter-rules.ts";

/** What an element holds of the page's prose. */
export interface ProseOf {
  /** Letters. */
  readonly prose: number;
  /** Of all the prose of the page, 0 to 1. */
  readonly share: number;
  /** Letters of prose above the element. */
  readonly proseBefore: number;
}

/** Letters of prose after which comments may hold any share of the page: a news flash with a long thread. */
const MIN_PROSE_BEFORE_COMMENTS = 60;

/** The first rule that any word of the element's class or id fits. */
export function ruleByName(element: Element): NameRule | undefined {
  const words = nameWords(element);
  return words ? NAME_RULES.find(({ pattern }) => pattern.test(words)) : undefined;
}

/**
 * Why an element is clutter by its class or id, or `null`. A word somewhere in its name tells where it holds no
 * sentence; sentences fall only where the word is what the element is called (`comments`, `article-comments`, not
 * `comments-by-mayor`), and never where the name is an anchor made from the heading below it.
 */
export function judgeName(element: Element, { prose, share, proseBefore }: ProseOf): Judgement | null {
  const rule = prose > 0 ? ruleByHead(element) : ruleByName(element);
  if (!rule || (prose > 0 && isNamedByHeading(element))) return null;
  const judgement = { reason: rule.reason, rule: `name: ${rule.reason}` };
  if (rule.reason === "comment" && proseBefore >= MIN_PROSE_BEFORE_COMMENTS)
    return share < 1 ? judgement : null;
  // Chinese stories retell the posts that they embed; others quote them so.
  if (rule.reason === "embed" && !isChinese(element.ownerDocument.title)) return null;
  // Amid a story stands who it tells of.
  if (rule.reason === "byline" && proseBefore > 0 && proseBefore + prose < Math.round(prose / share))
    return null;
  return share <= rule.maxProse ? judgement : null;
}

function ruleByHead(element: Element): NameRule | undefined {
  const heads = headsOfNames(element);
  return NAME_RULES.find(({ whole }) => heads.some((head) => whole.test(head)));
}

/** True where the id says what the heading says: `id="the-vote"` over "The vote". */
function isNamedByHeading(element: Element): boolean {
  if (!element.id) return false;
  const heading = element.querySelector("h1, h2, h3, h4, h5, h6")?.textContent ?? "";
  const id = spell(element.id).replace(/ /gu, "");
  return id !== "" && bareText(heading).includes(id);
}
