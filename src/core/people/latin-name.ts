/** Two to four capitalised words: Mohamed El-Erian, Ursula von der Leyen, John F. Kennedy. */
const LATIN_NAME =
  /[A-ZÀ-ÖØ-ÞΑ-ΩА-Я][A-Za-zÀ-ɏ'’-]{1,19}(?:\s(?:[A-ZÀ-ÖØ-ÞΑ-ΩА-Я]\.|(?:d[aeiu]|de[lr]|la|le|van|von|bin|al|el)(?=\s)|(?:Mc|Mac|O['’])?[A-ZÀ-ÖØ-ÞΑ-ΩА-Я][A-Za-zÀ-ɏ'’-]{1,19})){1,3}/uy;

/** End of the name in Latin letters that begins at `at`, or `null`. */
export function readLatinName(text: string, at: number): number | null {
  LATIN_NAME.lastIndex = at;
  const name = LATIN_NAME.exec(text);
  return name ? at + name[0].length : null;
}
