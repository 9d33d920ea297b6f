import { isLatinLetter } from "./characters.ts";
import { type Expression, expressionWith } from "./expression-with.ts";
import { foldTraditional } from "./fold-traditional.ts";

/** Brackets that a report opens with: who filed it, from where, or what kind of text it is. */
const BRACKETED = /^(?:[【〔［[][^】〕］\]\n]{1,40}[】〕］\]]|[（(][^）)\n]{2,50}[）)])[\s:：，,]*/u;

const BRACKETS = new Set("【〔［[（(");

/** Words that make a bracket or a beginning a dateline, folded. */
const FILED =
  /^文\s?[/／：:丨｜|]|记者|通讯员|特派员|实习|编译|编辑|作者|撰文|报道|报导|[电讯]$|消息|综合|社|台|报|网|摄/u;

/** Characters from which on a text is prose again, and not the line that says where it was filed. */
const MOST_BEFORE = 42;

/** Openings of Chinese reports, folded; each cuts what it matches. */
const OPENINGS: readonly Expression[] = [
  // 新华社北京6月1日电（记者 …）, 中央社 某地 1日 电, 中新网6月1日电 题：…
  expressionWith(
    "电",
    /^[^，。；：:！？!?“”\n]{0,26}?(?:\d\s?日|[社报网])\s?[专外]?电\s*(?:[（(][^）)\n]{1,40}[）)])?(?:[\s：:,，]|题\s*[:：])*(?![视子脑力影话梯])/u,
  ),
  // 本报讯（记者 …）, 某某网讯：, 某某科技讯 6月1日，
  expressionWith(
    "讯",
    /^[^，。；：:！？!?“”\n]{1,24}?(?<![通腾快简喜资音])讯(?=[\s（(：:，,]|\d)\s*(?:[（(][^）)\n]{1,40}[）)])?[\s：:,，]*/u,
  ),
  // 北京时间6月1日消息，某某网6月1日消息：
  expressionWith(
    "消息 报道",
    /^[^，。；：:！？!?“”\n]{0,16}\d{1,2}\s?[日号][^，。；：:！？!?“”\n]{0,4}(?:消息|报道)[\s，,：:]*/u,
  ),
  // 记者 某某 / 某某网 记者 某某 某某 : names parted by spaces
  expressionWith(
    "记者 文",
    /^(?:[^，。；：:！？!?“”\s]{2,8}\s)?(?:[^，。；：:！？!?“”\s]{0,4}记者|文)\s?[/／:：丨｜|]?\s?[㐀-鿿·]{2,4}(?:[\s、][㐀-鿿·]{2,4}){0,3}(?:\s?[/／]\s?[㐀-鿿]{2,8}(?:报道|报导|电))?\s+/u,
  ),
  // 摘要：, 导语：, 核心提示：
  expressionWith("按 要 导 提示", /^(?:编者按|内容摘要|内容提要|摘要|导读|导语|核心提示|提要)\s*[:：]\s*/u),
];

/** LONDON (Reuters) - , WASHINGTON, June 6 (AP) — , DUBAI, United Arab Emirates — , (CNN) -- */
const LATIN_OPENING =
  /^(?:[A-Z][A-Z.’' -]{2,24}(?:,\s[A-Z][\w. ]{2,24}){0,2}(?:,?\s[A-Z][a-z]{2,8}\.?\s\d{1,2})?\s*)?(?:\([A-Z][\w .]{1,24}\)\s*(?:[-–—]{1,2}|\s)\s*|[-–—]{1,2}\s+)/u;

const LATIN_STARTS = new Set("(-–—");

/**
 * UTF-16 units at the start of a text that say where, when and by whom it was filed, and nothing of what happened:
 * 新华社北京6月1日电（记者 张三） is 18. 0 where it has none, or where nothing would be left.
 */
export function datelineLength(text: string): number {
  const folded = foldTraditional(text);
  let at = 0;
  for (let round = 0; round < 3; round++) {
    const length = openingOf(folded.slice(at));
    if (length === 0 || at + length > MOST_BEFORE * 2) break;
    at += length;
  }
  return at < text.length ? at : 0;
}

function openingOf(folded: string): number {
  const first = folded.charAt(0);
  const [bracket = ""] = BRACKETS.has(first) ? (BRACKETED.exec(folded) ?? []) : [];
  if (bracket && (!"（(".includes(first) || FILED.test(bracket.slice(1, -1)))) return bracket.length;
  for (const opening of OPENINGS) {
    const [match = ""] = opening.exec(folded) ?? [];
    if (match && match.length <= MOST_BEFORE + 20) return match.length;
  }
  const mayBeLatin = isLatinLetter(first) || LATIN_STARTS.has(first);
  return mayBeLatin ? (LATIN_OPENING.exec(folded)?.[0].length ?? 0) : 0;
}
