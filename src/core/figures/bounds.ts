/**
 * Words that bound or blur a number and belong to it. Longest first, as alternatives of one pattern: 不得低于 before 低于.
 * 达, 为, 仅 and the verbs of rise and fall are no bounds: they say what happened, not how exact the number is.
 */
const BEFORE =
  /(?:不[得能会可应宜许]?(?:低于|少于|超过|高于|多于|大于|小于|[超逾])|至少有|至多有|最多有|最少有|大约为|大概为|大约有|约合|约为|约有|约占(?=[0-9])|大约|大概|大致|差不多|将近|接近|近乎|几乎|超过了|超过|超出|不足|不到|不满|未满|至少|最少|最多|至多|少于|低于|高于|多于|大于|小于|约|近|逾|超)(?:每)?\s?$/;

/** English bounds, each with its space; up to is none where something went up. */
const LATIN_BEFORE =
  /(?:more than|less than|fewer than|at least|at most|(?<!\b(?:goes?|going|gone|went|crept|crawled|moved|edged) )up to|as many as|as much as|nearly|almost|about|around|roughly|approximately|over|some|under) $/i;

/** A bound before a number is at most this long. */
const LONGEST_BOUND = 16;

const AFTER = /(?:左右|以上|以下|上下|以内|之内|有余|多|余(?![下额地])|or more|or so)/y;

/** Begins before `low`, when 低于 is no bound but a comparison with a level: 低于11月份的5.2%. */
const BARE_BOUNDS = /^(?:近|超)$/;

/** 最近, 附近, 买超: the 近 or 超 of another word. */
const OTHER_WORD_BEFORE = /[最附新靠临亲远相邻凑贴将买卖]$/;

/** Last characters of the bounds: most numbers have no bound, and this tells at once. */
const LAST = new Set("足出于少过高多有为约概合占致乎近满不到超逾每nstorymeldhaf");

/** Length of the bound that ends right before `at`; 0 without one. */
export function boundBefore(plain: string, at: number): number {
  const window = plain.slice(Math.max(0, at - LONGEST_BOUND), at);
  if (!LAST.has(window.trimEnd().slice(-1))) return 0;
  const match = BEFORE.exec(window) ?? LATIN_BEFORE.exec(window);
  if (!match) return 0;
  const word = match[0].trimEnd();
  if (BARE_BOUNDS.test(word) && OTHER_WORD_BEFORE.test(window.slice(0, match.index))) return 0;
  return match[0].length;
}

/** Length of the bound that begins at `at`; 0 without one. */
export function boundAfter(plain: string, at: number): number {
  AFTER.lastIndex = at;
  return AFTER.exec(plain)?.[0].length ?? 0;
}
