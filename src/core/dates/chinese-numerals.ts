const DIGITS = "〇一二三四五六七八九";

/** A numeral of a day or a month, or the digits of a year, as patterns see them; 廿 is twenty, 卅 thirty. */
export const NUMERAL = "[〇○零一二三四五六七八九十廿卅]";

/** 二〇二四 → 2024; `NaN` where a character is no digit. */
export function readDigits(text: string): number {
  const digits = [...text].map((digit) => DIGITS.indexOf(/[○零]/u.test(digit) ? "〇" : digit));
  return digits.includes(-1) ? Number.NaN : Number(digits.join(""));
}

/** 六 → 6, 十 → 10, 二十一 → 21, 廿一 → 21; `NaN` for what is no number under a hundred. */
export function readSmallNumber(text: string): number {
  const plain = text.replace("廿", "二十").replace("卅", "三十");
  const [tens = "", ones = "", ...more] = plain.split("十");
  if (more.length > 0) return Number.NaN;
  if (!plain.includes("十")) return plain.length === 1 ? readDigits(plain) : Number.NaN;
  return (tens === "" ? 1 : readDigits(tens)) * 10 + (ones === "" ? 0 : readDigits(ones));
}
