import { foldTraditional } from "../text/fold-traditional.ts";
import { hasLooseQuote, widthOf } from "./key-sentences.ts";

/** Width, in Chinese characters, from which the clauses that follow are left out. */
const LONG_ENOUGH = 18;

/** A sentence up to this width is short enough as it is. */
const WHOLE = 40;

/** A clause ends at these; a comma of Latin text only before the word that begins another. */
const CLAUSE_END = /[，；：;:]|,\s(?=(?:and|but|which|while|as|after|where)\b)|——/gu;

/** What can't stand alone: it says when, where, why, under what condition or by whom, and the clause itself follows. */
const LEADS_ON: readonly RegExp[] = [
  /^(?:在|据|根据|按照|依据|随着|由于|因|为|对|就|当|如果|若|假如|只要|只有|即使|虽然|尽管|除|从|自|截至|与|作为|面对|经|通过|围绕|针对|考虑到|一旦|无论|不论|不管|每当|每逢|鉴于|比起|相比|不仅|不但|不只|继|关于|至于|由(?!此))|虽|尽管|[想希]望?通过|为了?避/u,
  /(?:表[示明]|指出|认为|称|说|显示|透露|介绍|强调|获悉|了解到|发现|预计|预测|提到|写道|宣布|规定|要求|建议|分析|解释|坦言|回应|直言|说明|来看|而言|来说|方面|时|后|前|之际|期间|下|中|上|以来|同时|之?外|反映|提醒|呼吁|[年月日]份?)$/u,
  /^(?:in|on|at|after|before|while|when|if|although|though|as|since|according|with|for|during|despite|because|by|from|under|once|unless|until|whether)\b/u,
  /\b(?:said|says|that|and|but|told|according to)$/u,
];

/**
 * The part of a sentence that says what it says: it whole where it is short, else up to the end of its first clause that
 * stands by itself; without the stop. Verbatim, and always from the sentence's beginning, so that who said it stays.
 */
export function mainClause(sentence: string): string {
  const bare = sentence.replace(/[。.；;，,]+$/u, "");
  if (widthOf(bare) <= WHOLE) return bare;
  const folded = foldTraditional(bare).toLowerCase();
  let clauseStart = 0;
  for (const { index, 0: sign } of folded.matchAll(CLAUSE_END)) {
    const clause = folded.slice(clauseStart, index).trim();
    clauseStart = index + sign.length;
    const before = bare.slice(0, index);
    const rest = folded.slice(clauseStart).trimStart();
    const standsAlone =
      !LEADS_ON.some((pattern) => pattern.test(clause)) &&
      !PREDICATE.test(rest) &&
      widthOf(clause) >= SHORTEST_CLAUSE;
    if (standsAlone && widthOf(before) >= LONG_ENOUGH && !hasLooseQuote(before)) return before;
  }
  return bare;
}

/** What follows a subject that a comma parts from its verb: 此次运用，对于…具有意义. */
const PREDICATE = /^(?:对|是|为(?!了|此)|均|都是|将成|成为|具有|意味着|可能|也是|就是)/u;

/** A clause of fewer characters is a time, a name or a turn of phrase. */
const SHORTEST_CLAUSE = 7;
