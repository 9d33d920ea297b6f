// @ts-check

/** A character of each kind that a class may take, the common ones first. */
const SAMPLES = [..."文王一1０a A，。·“”（）()约年月亿元%-+. \n\t:：;；/#_[]|"];

/** What repeats may be tried after another: more of them than an expression has parts are the same again. */
const MOST_UNITS = 40;

/** A part that takes one character: an escape, a class, any character, or one that stands for itself. */
const ATOM =
  /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\[dDsSwW]|\\[bBkK](?:<[^>]*>)?|\\\d+|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|<[^>]*>|[a-z-]*:)|\{\d+(?:,\d*)?\}|[()|^$*+?]|\.|[\s\S]/gu;

/** What takes no character. */
const NO_CHARACTER = /^(?:\\[bBkK]|\\\d|\(|\)|\||\^|\$|[*+?]$|\{\d)/u;

/**
 * What is to be repeated to make an expression slow: each of its parts alone, two neighbours in turn, and all in order.
 *
 * @param {RegExp} expression
 * @returns {string[]} none for an expression that takes no character
 */
export function attacksOf({ source, flags }) {
  const parts = [...source.matchAll(ATOM)].map(([part]) => part).filter((part) => !NO_CHARACTER.test(part));
  const characters = parts.map((part) => sampleOf(part, flags)).filter((sample) => sample !== null);
  const neighbours = characters.slice(1).map((next, at) => `${characters[at]}${next}`);
  const units = new Set([...characters, ...neighbours, characters.join("")].filter(Boolean));
  return [...units].slice(0, MOST_UNITS);
}

/**
 * @param {string} part
 * @param {string} flags
 * @returns {string | null} `null` for a part that takes none of the samples
 */
function sampleOf(part, flags) {
  const whole = new RegExp(`^(?:${part})$`, flags.replace(/[gy]/g, ""));
  const escaped = [...part.matchAll(/\\u\{?([\da-fA-F]{4,6})/g)].map(([, code = ""]) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  return [...SAMPLES, ...part, ...escaped].find((sample) => whole.test(sample)) ?? null;
}
