import type { Lexicon } from "../lexicon/lexicon.ts";
import { readCues } from "./cues.ts";
import { actsByLastName, NAMED_AFTER, readEnglishName } from "./english-person.ts";
import type { FoundName } from "./find-names.ts";
import { readLatinName } from "./latin-name.ts";
import { type Line, wordIndex, wordsAfter, wordsBefore } from "./line.ts";
import { speechReach } from "./speech-reach.ts";
import { LATIN_POSTS } from "./titles.ts";

type Place = FoundName["sightings"][number] & {
  /** What stands around it shows a person. */
  readonly isPerson: boolean;
};

/** Persons whose names stand in Latin letters, in Chinese text and in English. */
export function latinPeople(lines: readonly Line[], lexicon: Lexicon): FoundName[] {
  const found = new Map<string, Place[]>();
  for (const line of lines) {
    for (let at = 0; at < line.folded.length; ) {
      // CEO Anna Miller
      const isName =
        isWordStart(line.folded, at) && !LATIN_POSTS.has(line.words[wordIndex(line, at)]?.text ?? "");
      const place = isName ? placeAt(line, at, lexicon) : null;
      if (place) {
        const key = line.folded.slice(place.start, place.end);
        found.set(key, [...(found.get(key) ?? []), place]);
      }
      at = place?.end ?? at + 1;
    }
  }
  return [...found]
    .filter(
      ([key, places]) =>
        !isSite(key, places, lines) &&
        (places.some(({ isPerson }) => isPerson) || lines.some(({ folded }) => actsByLastName(folded, key))),
    )
    .map(([key, sightings]) => ({ key, sightings }));
}

/** Walter Brock, where the article speaks of the Walter Brock hospital and gives nobody of that name a title. */
function isSite(key: string, places: readonly Place[], lines: readonly Line[]): boolean {
  if (places.some(({ titles }) => titles.length > 0)) return false;
  return lines.some(({ folded }) => {
    const at = folded.indexOf(key);
    return at >= 0 && NAMED_AFTER.test(folded.slice(at + key.length, at + key.length + 24));
  });
}

function isWordStart(text: string, at: number): boolean {
  return /[A-ZÀ-ÖØ-ÞΑ-ΩА-Я]/u.test(text.charAt(at)) && !/[A-Za-zÀ-ɏ.]/u.test(text.charAt(at - 1));
}

function placeAt(line: Line, at: number, lexicon: Lexicon): Place | null {
  const base = { line, start: at, gain: 0, kind: "latin" } as const;
  const end = readLatinName(line.folded, at);
  if (end === null) return null;
  if (!/[㐀-鿿]/u.test(line.folded.slice(Math.max(0, at - 8), end + 8))) {
    const english = isHeadline(line) ? null : readEnglishName(line.folded, at);
    return english && { ...base, ...english, titles: english.title ? [english.title] : [] };
  }
  const after = wordsAfter(line, end, lexicon);
  const { isPerson, titles, isCredit } = readCues(wordsBefore(line, at, lexicon), after);
  return isPerson || speechReach(after) === 0 ? { ...base, end, titles, isCredit, isPerson: true } : null;
}

/** A line whose Words Begin With Capitals tells no names by them. */
function isHeadline({ folded }: Line): boolean {
  if (/[.!?…][”"')]*$/.test(folded.trimEnd())) return false;
  const words = folded.match(/[A-Za-z]{4,}/g) ?? [];
  return words.length > 3 && words.filter((word) => /^[A-Z]/.test(word)).length > 0.6 * words.length;
}
