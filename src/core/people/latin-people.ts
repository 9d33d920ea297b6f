import type { Lexicon } from "../lexicon/lexicon.ts";
import { readCues, speechReach } from "./cues.ts";
import { readEnglishPerson } from "./english-person.ts";
import type { FoundName } from "./find-names.ts";
import { readLatinName } from "./latin-name.ts";
import { type Line, wordsAfter, wordsBefore } from "./line.ts";

type Place = FoundName["sightings"][number];

/** Persons whose names stand in Latin letters, in Chinese text and in English. */
export function latinPeople(lines: readonly Line[], lexicon: Lexicon): FoundName[] {
  const found = new Map<string, Place[]>();
  for (const line of lines) {
    for (let at = 0; at < line.folded.length; ) {
      const place = isWordStart(line.folded, at) ? placeAt(line, at, lexicon) : null;
      if (place) {
        const key = line.folded.slice(place.start, place.end);
        found.set(key, [...(found.get(key) ?? []), place]);
      }
      at = place?.end ?? at + 1;
    }
  }
  return [...found].map(([key, sightings]) => ({ key, sightings }));
}

function isWordStart(text: string, at: number): boolean {
  return /[A-ZÀ-ÖØ-ÞΑ-ΩА-Я]/u.test(text.charAt(at)) && !/[A-Za-zÀ-ɏ]/u.test(text.charAt(at - 1));
}

function placeAt(line: Line, at: number, lexicon: Lexicon): Place | null {
  const base = { line, start: at, gain: 0, kind: "latin" } as const;
  const english = readEnglishPerson(line.folded, at);
  if (english)
    return { ...base, end: english.end, titles: english.title ? [english.title] : [], isCredit: false };
  const end = readLatinName(line.folded, at);
  if (end === null || !/[㐀-鿿]/u.test(line.folded.slice(Math.max(0, at - 8), end + 8))) return null;
  const after = wordsAfter(line, end, lexicon);
  const { isPerson, titles, isCredit } = readCues(wordsBefore(line, at, lexicon), after);
  return isPerson || speechReach(after) === 0 ? { ...base, end, titles, isCredit } : null;
}
