import type { ScriptVerdict } from "../article.ts";
import { TRADITIONAL_READINGS } from "./readings.ts";
import { JAPANESE_ONLY, JAPANESE_TOO, SIMPLIFIED_ONLY } from "./script-characters.ts";

/** Chinese articles name things in Japanese now and then; Japanese prose is half kana, its headlines a quarter. */
const MIN_KANA_SHARE = 0.1;

/** Korean prose is hangul throughout; a Chinese article about Korea quotes a word. */
const MIN_HANGUL_SHARE = 0.25;

/** Headlines in kanji have a particle or two, where a Chinese text would have one of its own. */
const MIN_KANA_SHARE_OF_HEADLINES = 0.03;

/** Japanese forms among the characters of a text without kana; a Chinese one has them in a name at most: one in a headline. */
const MIN_JAPANESE_FORM_SHARE = 0.03;
const MIN_JAPANESE_FORMS = 2;

/** What Chinese sentences have and Japanese ones don't write so. */
const CHINESE_PARTICLES = new Set("的了是在和與這这們们你她它沒没說说吗嗎吧就很把被讓让");

/** Han characters among all letters, a Latin word counting for about one: below it the text is another language's. */
const MIN_HAN_SHARE = 0.15;
const LETTERS_A_WORD = 5;

/** Both scripts in earnest: the rarer has this share of the characters that tell. A quotation or a name has less. */
const MIN_MIXED_SHARE = 0.15;

/** As few can't make a text mixed: a name, or a slip. */
const MIN_MIXED_CHARACTERS = 3;

/**
 * Script of a text judged as a whole, by character tables alone: `fakeTraditional` needs phrase dictionaries and is
 * false here. Give it an article, not a text node: 中文 alone is written alike in both scripts (`none`).
 */
export function detectScript(text: string): ScriptVerdict {
  const counts = countCharacters(text);
  const language = languageOf(countCharacters(outsideQuotes(text)));
  if (language !== "zh") return { script: "none", fakeTraditional: false, language };
  return { script: scriptOf(counts), fakeTraditional: false, language };
}

/** What is in quotation marks may be the name of a work in another language: 「鬼滅の刃」票房破億. */
function outsideQuotes(text: string): string {
  const rest = text.replace(QUOTED, (quoted) => (KANA.test(quoted) ? "" : quoted));
  return LETTER.test(rest) ? rest : text;
}

const KANA = /[\u3041-\u3096\u30a1-\u30fa]/u;

const QUOTED = /「[^「」]*」|『[^『』]*』|《[^《》]*》|“[^“”]*”/gu;

interface CharacterCounts {
  readonly han: number;
  readonly kana: number;
  readonly hiragana: number;
  readonly hangul: number;
  readonly otherLetters: number;
  readonly simplified: number;
  readonly traditional: number;
  readonly japanese: number;
  /** Of the Simplified ones, those that Japanese writes so too. */
  readonly japaneseToo: number;
  readonly particles: number;
}

function languageOf(counts: CharacterCounts): ScriptVerdict["language"] {
  const { han, kana, hiragana, hangul, otherLetters, particles } = counts;
  const eastAsian = han + kana + hangul;
  if (eastAsian === 0 || eastAsian / (eastAsian + otherLetters / LETTERS_A_WORD) < MIN_HAN_SHARE) return null;
  if (hangul / eastAsian >= MIN_HANGUL_SHARE) return "ko";
  // Katakana alone is a name in a Chinese sentence.
  const isProse = hiragana > 0 || particles === 0;
  if (isProse && kana / eastAsian >= MIN_KANA_SHARE) return "ja";
  if (particles === 0 && kana / eastAsian >= MIN_KANA_SHARE_OF_HEADLINES) return "ja";
  const forms = japaneseForms(counts);
  return forms >= MIN_JAPANESE_FORMS && forms / eastAsian >= MIN_JAPANESE_FORM_SHARE ? "ja" : "zh";
}

/** 国 and 会 beside 審 and 議 are Japanese's own mixture, in a line that has one of its own forms and no word of Chinese. */
function japaneseForms({
  japanese,
  japaneseToo,
  simplified,
  traditional,
  particles,
}: CharacterCounts): number {
  const isMixture = japanese > 0 && particles === 0 && traditional > 0 && simplified === japaneseToo;
  return isMixture ? japanese + japaneseToo : japanese;
}

function scriptOf({ simplified, traditional }: CharacterCounts): ScriptVerdict["script"] {
  if (simplified + traditional === 0) return "none";
  const rarer = Math.min(simplified, traditional);
  if (rarer >= MIN_MIXED_CHARACTERS && rarer / (simplified + traditional) >= MIN_MIXED_SHARE) return "mixed";
  return simplified > traditional ? "Hans" : "Hant";
}

/** What a character of the tables counts as. */
type Kind = "simplified" | "traditional" | "japanese";

function countCharacters(text: string): CharacterCounts {
  const kinds = characterKinds();
  const counts = {
    han: 0,
    kana: 0,
    hiragana: 0,
    hangul: 0,
    otherLetters: 0,
    simplified: 0,
    traditional: 0,
    japanese: 0,
    japaneseToo: 0,
    particles: 0,
  };
  for (const character of text) {
    const group = groupOf(character);
    if (group) counts[group]++;
    const kind = group === "han" ? kinds.get(character) : undefined;
    if (kind) counts[kind]++;
    if (kind === "simplified" && JAPANESE_TOO.includes(character)) counts.japaneseToo++;
    if (isHiragana(character)) counts.hiragana++;
    if (CHINESE_PARTICLES.has(character)) counts.particles++;
  }
  return counts;
}

/** First and last code points of letters, most frequent first. The long vowel mark and the middle dot stand in Chinese names too. */
const LETTERS: readonly (readonly ["han" | "kana" | "hangul", from: number, to: number])[] = [
  ["han", 0x4e00, 0x9fff],
  ["kana", 0x3041, 0x3096],
  ["kana", 0x30a1, 0x30fa],
  ["hangul", 0xac00, 0xd7a3],
  ["han", 0x3400, 0x4dbf],
  ["han", 0xf900, 0xfaff],
  ["han", 0x20000, 0x3ffff],
  ["kana", 0xff66, 0xff9d],
  ["hangul", 0x1100, 0x11ff],
  ["hangul", 0x3131, 0x318e],
];

function groupOf(character: string): (typeof LETTERS)[number][0] | "otherLetters" | null {
  const code = character.codePointAt(0) ?? 0;
  const group = LETTERS.find(([, from, to]) => code >= from && code <= to);
  return group?.[0] ?? (LETTER.test(character) ? "otherLetters" : null);
}

const LETTER = /\p{L}/u;

const isHiragana = (character: string): boolean => character >= "\u3041" && character <= "\u3096";

let kindsOnce: ReadonlyMap<string, Kind> | null = null;

/** Read from the tables when a text first needs it. */
function characterKinds(): ReadonlyMap<string, Kind> {
  kindsOnce ??= new Map([
    ...[...JAPANESE_ONLY].map((character): [string, Kind] => [character, "japanese"]),
    ...[...TRADITIONAL_READINGS]
      .filter((character) => groupOf(character) === "han")
      .map((character): [string, Kind] => [character, "traditional"]),
    ...[...SIMPLIFIED_ONLY].map((character): [string, Kind] => [character, "simplified"]),
  ]);
  return kindsOnce;
}
