/** What is asked of a voice. */
type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService">;

/** Languages of voices that fit a text, best first; patterns on BCP 47 tags with hyphens, in lower case. */
const FITTING: readonly (readonly [text: RegExp, voices: readonly RegExp[]])[] = [
  [/^zh-(?:hant-)?(?:hk|mo)\b/, [/^(?:zh-(?:hant-)?hk|yue)/, /^(?:zh|cmn)-(?:hant|tw)/, /^(?:zh|cmn)/]],
  [/^zh-(?:hant|tw)\b/, [/^(?:zh|cmn)-(?:hant-)?tw/, /^(?:zh|cmn)-hant/, /^(?:zh|cmn)(?!-(?:hant-)?hk)/]],
  [/^zh\b/, [/^(?:zh|cmn)(?:-hans)?(?:-cn)?$/, /^(?:zh|cmn)-(?:hans|cn|sg)/, /^(?:zh|cmn)(?!-(?:hant-)?hk)/]],
];

/**
 * The voice that fits a text best among those of this machine: others send what they read to a server. `null` where
 * none reads its language.
 *
 * @param lang  BCP 47 tag of the text
 */
export function pickVoice<Any extends Voice>(voices: readonly Any[], lang: string): Any | null {
  const text = lang.toLowerCase();
  const [language = ""] = text.split("-");
  const [, wishes] = FITTING.find(([pattern]) => pattern.test(text)) ?? [
    null,
    [new RegExp(`^${language}\\b`)],
  ];
  const here = voices.filter(({ localService }) => localService);
  for (const wish of wishes) {
    const found = here.find((voice) => wish.test(voice.lang.toLowerCase().replaceAll("_", "-")));
    if (found && language) return found;
  }
  return null;
}
