import stPhrases from "opencc-js/dict/STPhrases";
import tsCharacters from "opencc-js/dict/TSCharacters";
import tsPhrases from "opencc-js/dict/TSPhrases";
import twPhrases from "opencc-js/dict/TWVariantsRevPhrases";

/** Pieces that text is made of, with their share. Rare ones are what converters trip over. */
const COMMON =
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严";

const PIECES: readonly (readonly [share: number, make: (random: () => number) => string])[] = [
  [40, (random) => pick([...COMMON], random)],
  [30, (random) => pick(phrasesOf(stPhrases), random)],
  [8, (random) => pick(phrasesOf(tsPhrases), random)],
  [6, (random) => pick(phrasesOf(twPhrases), random)],
  [8, (random) => pick(phrasesOf(tsCharacters), random)],
  [4, (random) => pick(["，", "。", "、", "“", "”", "‘", "’", "「", "」", "（", "）", "——", "…"], random)],
  [2, (random) => pick(["abc", " ", "2026", "%", "\t", "don’t", "🀄", "é"], random)],
  [1, (random) => pick(["豈", "更", "⿰木木", "⿱艹⿰", "⿲里里面", "𠮷", "𧒽", "𫝈"], random)],
  [1, (random) => pick(["\ud842", "\udfb7", "\ufeff", "\u200b"], random)],
];

/** Lines of generated text, the same for the same seed everywhere: no clock, no engine's own random numbers. */
export function generateLines(count: number, seed: number): string[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const length = 5 + Math.floor(random() * 60);
    return Array.from({ length }, () => makePiece(random)).join("");
  });
}

function makePiece(random: () => number): string {
  let rest = random() * PIECES.reduce((sum, [share]) => sum + share, 0);
  for (const [share, make] of PIECES) {
    rest -= share;
    if (rest < 0) return make(random);
  }
  return "";
}

function pick(pieces: readonly string[], random: () => number): string {
  return pieces[Math.floor(random() * pieces.length)] ?? "";
}

const phrases = new Map<string, readonly string[]>();

function phrasesOf(dictionary: string): readonly string[] {
  const read = phrases.get(dictionary) ?? dictionary.split("|").map((line) => line.split(" ")[0] ?? "");
  phrases.set(dictionary, read);
  return read;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, the same on every engine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
