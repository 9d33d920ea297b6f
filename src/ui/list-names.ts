/**
 * Names as one phrase of a language: “A, B, and C” in English, “A、B和C” in Chinese. The kind of list is "conjunction":
 * Chinese puts nothing at all between the parts of the kind "unit".
 */
export function listNames(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}
