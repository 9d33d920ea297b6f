// @ts-check

const CJK = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}";
const TOKEN = new RegExp(`[${CJK}]|(?:(?![${CJK}])[\\p{L}\\p{N}\\p{M}_])+`, "gu");
const SHINGLE_LENGTH = 4;

/**
 * Overlap of two texts as multisets of four tokens in a row, a CJK character being a token: the measure of
 * github.com/scrapinghub/article-extraction-benchmark.
 *
 * @param {string} gold
 * @param {string} found
 * @returns {{ precision: number; recall: number; f1: number }} each 0 to 1
 */
export function scoreText(gold, found) {
  const wanted = shingles(gold);
  const got = shingles(found);
  let common = 0;
  for (const [shingle, count] of wanted) common += Math.min(count, got.get(shingle) ?? 0);
  const precision = common / Math.max(1, total(got));
  const recall = common / Math.max(1, total(wanted));
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

/** @param {number} a @param {number} b */
export function harmonicMean(a, b) {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

/** @param {string} text @returns {Map<string, number>} */
function shingles(text) {
  const tokens = text.normalize("NFKC").match(TOKEN) ?? [];
  /** @type {Map<string, number>} */
  const counts = new Map();
  const last = Math.max(1, tokens.length - SHINGLE_LENGTH + 1);
  for (let start = 0; start < last && tokens.length > 0; start++) {
    const shingle = tokens.slice(start, start + SHINGLE_LENGTH).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** @param {Map<string, number>} counts */
function total(counts) {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
