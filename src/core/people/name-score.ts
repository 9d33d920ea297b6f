import { isSurname } from "../lexicon/surnames.ts";
import type { Cues } from "./cues.ts";
import type { Line } from "./line.ts";
import type { Sighting } from "./sighting.ts";

/** A place where a name stands, and what stands around it. */
export interface Place {
  readonly sighting: Sighting;
  readonly cues: Cues;
}

/** Half nats that the name and the best of its places must reach together. */
const ENOUGH = 7;
/** What a name itself may count for: the rest must come from what stands around it. */
export const MOST_GAIN = 12;
/** What each further place is worth, and how many count. */
export const REPEATED = 2;
export const MOST_REPEATS = 4;
/** A doubtful name's own gain is not enough: one of its places must say that a person bears it. */
const PERSONS_SIGN = 5;
/** A name of three characters that gains so much needs no sign. */
const PLAIN_GAIN = 12;
const IN_TITLE = 4;
/** What a place in a list of persons is worth, and for two characters, which a word may be. */
const IN_LIST = 8;
const SHORT_IN_LIST = 5;

/**
 * Whether a name and its places speak so much for a person that one is shown; `isListed` where one stands in a list of
 * persons.
 */
export function isEnough(places: readonly Place[], title: Line | undefined, isListed: boolean): boolean {
  const isShort = places.every(({ sighting: { start, end } }) => end - start === 2);
  const listed = isListed ? (isShort ? SHORT_IN_LIST : IN_LIST) : 0;
  return scoreOf(places, title, isListed) + listed >= ENOUGH;
}

function scoreOf(places: readonly Place[], title: Line | undefined, isListed: boolean): number {
  const often = oftenness(places, title);
  const isPlain = places.some((place) => !isDoubtful(place, often));
  if (!isPlain && (isThingElsewhere(places) || !(isListed || isShownPerson(places, title))))
    return Number.NEGATIVE_INFINITY;
  const best = places.reduce((most, { sighting, cues }) => {
    const own = Math.min(sighting.gain, MOST_GAIN) + (cues.isCredit ? 0 : strengthOf({ sighting, cues }));
    return Math.max(most, own);
  }, Number.NEGATIVE_INFINITY);
  const against = places.reduce((sum, place) => sum + Math.min(0, strengthOf(place)), 0) / places.length;
  return best + often + 2 * against;
}

/** 夫妇埃尔克·利马: a noun beside a name says that it may be cut from a longer word; a dot says that it is not. */
function strengthOf({ sighting: { kind }, cues: { strength } }: Place): number {
  return kind === "dotted" && strength > NO_PERSON ? Math.max(0, strength) : strength;
}

/** What a name gains by the places where it stands, the title among them. */
function oftenness(places: readonly Place[], title: Line | undefined): number {
  const inTitle = places.some(({ sighting }) => sighting.line === title);
  const inBody = places.some(({ sighting }) => sighting.line !== title);
  return REPEATED * Math.min(places.length - 1, MOST_REPEATS) + (inTitle && inBody ? IN_TITLE : 0);
}

/** A foreign name of one part may be a place's, and two characters a word's. */
function isDoubtful({ sighting, cues }: Place, often: number): boolean {
  const { kind, start, end, gain } = sighting;
  if (endsLikePlace(sighting) || isHyphened(sighting)) return true;
  return (
    kind === "foreign" ||
    (kind === "chinese" &&
      (end - start === 2 || gain + often < PLAIN_GAIN || cues.strength < 0 || isJapanese(sighting)))
  );
}

/** 岚特-蓝勒: two firms, two places or two parts of a name. */
function isHyphened({ line, start, end, kind }: Sighting): boolean {
  return kind === "dotted" && !line.folded.slice(start, end).includes("·");
}

/** 本田雅阁: a surname of Japan is a firm's as well. */
function isJapanese({ line, start }: Sighting): boolean {
  const head = line.folded.slice(start, start + 2);
  return !isSurname(head) && !isSurname(head.charAt(0));
}

/** 梅溪湖, 金茂湾, 欧亚司: given names hardly end so, places and offices do. */
const PLACE_ENDS = "湖湾村镇街区港岛寺庙沟峡厦苑庄州洲司局部厅署";

function endsLikePlace({ line, end, kind }: Sighting): boolean {
  return kind === "chinese" && PLACE_ENDS.includes(line.folded.charAt(end - 1));
}

/** One sure sign, or, of whom the title names, two that are less so. */
function isShownPerson(places: readonly Place[], title: Line | undefined): boolean {
  const isNamed = places.some(({ sighting }) => sighting.line === title);
  return places.some(hasPersonsSign) || (isNamed && places.filter(acts).length > 1);
}

function acts({ sighting, cues }: Place): boolean {
  return sighting.kind === "chinese" && !endsLikePlace(sighting) && cues.strength >= PERSONS_SIGN;
}

function hasPersonsSign(place: Place): boolean {
  const { sighting, cues } = place;
  return sighting.kind === "foreign" || endsLikePlace(sighting) || isUnlikely(place)
    ? cues.isPerson
    : cues.strength >= PERSONS_SIGN;
}

/** Two characters that words explain better. */
function isUnlikely({ sighting: { kind, start, end, gain } }: Place): boolean {
  return kind === "chinese" && end - start === 2 && gain < LEAST_UNLIKELY;
}

const LEAST_UNLIKELY = -6;

/** 回到岚城, 岚城以北: a doubtful name that is a place's or a thing's at one place is no person's. */
function isThingElsewhere(places: readonly Place[]): boolean {
  return places.some(({ cues }) => cues.strength <= NO_PERSON) && !places.some(({ cues }) => cues.isPerson);
}

/** Half nats from which on what stands around a name says that it is a thing's. */
const NO_PERSON = -8;
