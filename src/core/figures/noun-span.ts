import type { Span } from "../text/span.ts";

/** Longest metric, UTF-16 units; longer noun phrases are cut at their front. */
export const LONGEST_METRIC = 18;
/** Shorter ones say nothing. */
export const SHORTEST_METRIC = 2;

/** Who speaks, and words that part a text: none of them is measured. */
export const NO_NOUN =
  /^(?:最[好坏长短高低大小多少快慢]|剧烈|数据|本报记者|记者|主持人|嘉宾|[我你他她它](?![国市省县区镇村乡校院军方厂家司行人])[㐀-鿿]|[我你他她它咱]们|大家|自己|首先|其次|另外|此外|方面|消息|一起|一路|一共|总共|合计|共计|行业|左右|以上|以下|地步|程度|为例|(?:能(?![力源量耗效])|可(?![能])|会(?![员费议计])|要(?![求素塞害])|想(?!法)|需(?!求)|[没又再就让]|才(?!能)|来(?![源宾])|请(?!求))[㐀-鿿]?)$|^(?:只(?![数读])|仅[有能需])|^(?:会(?![员费议计])|于(?!田)|属(?!性|地)|为了)[㐀-鿿]{3,}/u;

/** `null` where nothing is left that could name a quantity. */
export function trimmedSpan(
  plain: string,
  start: number,
  end: number,
  shortest = SHORTEST_METRIC,
): Span | null {
  const text = plain.slice(start, end);
  const lead = /^(?:[\s的了是、·和与及.]|其(?![他它余中实次])|仅(?![有能需]))*/.exec(text)?.[0].length ?? 0;
  const span = { start: start + lead, end: start + text.trimEnd().length };
  const letters = plain.slice(span.start, span.end);
  return span.end - span.start >= shortest &&
    /[A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣]/u.test(letters) &&
    !/新[高低]$|^(?:大关|关口)$|日[讯电]$|^每[一-龥]{1,2}$|^[这那该此其某][一个些次项种]?$/.test(letters) &&
    !/^[0-9.%]+[A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣]{0,2}$/u.test(letters)
    ? span
    : null;
}
