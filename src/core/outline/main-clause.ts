import { foldTraditional } from "../text/fold-traditional.ts";
import { withoutTail } from "../text/without-tail.ts";
import { hasLooseQuote, widthOf } from "./key-sentences.ts";

/** Width, in Chinese characters, from which the clauses that follow are left out. */
const LONG_ENOUGH = 18;

/** A sentence up to this width is short enough as it is. */
const WHOLE = 40;

/** A clause of fewer characters is a time, a name or a turn of phrase. */
const SHORTEST_CLAUSE = 7;

/** A clause ends at these; a comma of Latin text only before the word that begins another. */
const CLAUSE_END = /[，；;]|,\s(?=(?:and|but|which|while|as|after|where)\b)/gu;

/** What can't stand alone: it says when, where, why, under what condition or by whom, and the clause itself follows. */
const LEADS_ON: readonly RegExp[] = [
  /^(?:在|据|根据|按照|依据|随着|由于|因|为|对|就|当|如果|若|假如|只要|只有|即使|虽然|尽管|除|从|自|截至|与|作为|面对|经|通过|围绕|针对|考虑到|一旦|无论|不论|不管|每当|每逢|鉴于|比起|相比|不仅|不但|不只|继|关于|至于|由(?!此))|虽|尽管|[想希]望?通过|为了?避/u,
  /(?:来看|而言|来说|方面|时|后|前|之际|期间|下|中|上|里|以来|同时|之?外|[年月日]份?)$/u,
  /^(?:in|on|at|after|before|while|when|if|although|though|as|since|according|with|for|during|despite|because|by|from|under|once|unless|until|whether)\b/u,
  /\b(?:said|says|that|and|but|told|according to)$/u,
];

/** Verbs that have clauses for their object; the object may go on, and be turned, up to the full stop. */
const REPORTS =
  "裁定|判决|认定|认为|称|说|表示|表明|指出|强调|显示|透露|介绍|要求|主张|规定|预计|预测|建议|提醒|呼吁|宣布|承认|否认|发现|批评|质疑|反映|提到|写道|获悉|了解到|分析|解释|坦言|回应|直言|提出";
const GOVERNS = new RegExp(REPORTS, "u");

/** What only begins a clause behind a finished one; anything else may be the predicate of what a comma parts from it. */
const GOES_ON =
  /^(?:并(?!非|不)|同时|此外|另外|而且|此举|这|该|他(?!国|乡)|她|从而|因此|因而|随后|以便|(?:and|but|which|while|as|after|where)\b)/u;

/** A clause that somebody says anew: what was said before is finished. */
const SAYS_ANEW = new RegExp(`^(?:并|同时|此外)?(?:他们?|她们?)?(?:还|也|又|则|并)?(?:${REPORTS})`, "u");

/**
 * The part of a sentence that says what it says, without the stop: it whole where it is short, else up to a clause that
 * surely begins anew, never inside what somebody says, rules or asks for. Verbatim, and always from the sentence's
 * beginning, so that who said it stays; whole where no cut is sure.
 */
export function mainClause(sentence: string): string {
  const bare = withoutTail(sentence, /[。.；;，,]/u);
  if (widthOf(bare) <= WHOLE) return bare;
  const folded = foldTraditional(bare).toLowerCase();
  let clauseStart = 0;
  for (const { index, 0: sign } of folded.matchAll(CLAUSE_END)) {
    const clause = folded.slice(clauseStart, index).trim();
    clauseStart = index + sign.length;
    const before = bare.slice(0, index);
    if (widthOf(before) < LONG_ENOUGH || hasLooseQuote(before)) continue;
    const rest = folded.slice(clauseStart).trimStart();
    const goesOn = GOVERNS.test(folded.slice(0, index)) ? SAYS_ANEW : GOES_ON;
    if (standsAlone(clause) && ("；;".includes(sign) || goesOn.test(rest))) return before;
  }
  return bare;
}

function standsAlone(clause: string): boolean {
  return widthOf(clause) >= SHORTEST_CLAUSE && !LEADS_ON.some((pattern) => pattern.test(clause));
}
