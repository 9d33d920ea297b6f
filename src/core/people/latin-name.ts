const CAPITAL = "A-ZÀ-ÖØ-ÞΑ-ΩА-Я";
const WORD = `[${CAPITAL}][A-Za-zÀ-ɏ'’-]{1,19}`;
const NEXT = `\\s(?:[${CAPITAL}]\\.|(?:d[aeiu]|de[lr]|la|le|van|von|bin|al|el)(?=\\s)|(?:Mc|Mac|O['’])?${WORD})`;

/** Two to four capitalised words: Mohamed El-Erian, Ursula von der Leyen, John F. Kennedy, J.K. Rowling. */
const LATIN_NAME = new RegExp(`(?:(?:[A-Z]\\.\\s?){1,3}${WORD}(?:${NEXT})?|${WORD}(?:${NEXT}){1,3})`, "uy");

/** End of the name in Latin letters that begins at `at`, or `null`; what somebody has (Anna Bell’s Harbour) is none of it. */
export function readLatinName(text: string, at: number): number | null {
  LATIN_NAME.lastIndex = at;
  const [name = ""] = LATIN_NAME.exec(text) ?? [];
  const owner = /['’]s(?=\s)/u.exec(name);
  const end = owner ? owner.index + owner[0].length : name.length;
  return /\s/u.test(name.slice(0, end)) || (end > 0 && !owner) ? at + end : null;
}
