import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Span } from "../text/span.ts";
import { type Cues, readCues } from "./cues.ts";
import { type Line, wordIndex, wordsAfter, wordsBefore } from "./line.ts";
import { isEnough, MOST_GAIN, MOST_REPEATS, type Place, REPEATED } from "./name-score.ts";
import type { Sighting } from "./sighting.ts";
import { findSightings } from "./sightings.ts";
import { TOGETHER } from "./speaker.ts";

/** A name that the article shows to be a person's, with where it stands in full. */
export interface FoundName {
  /** In folded form. */
  readonly key: string;
  readonly sightings: readonly (Sighting & {
    readonly titles: readonly Span[];
    readonly isCredit: boolean;
  })[];
}

/**
 * The persons of the lines, the first of which is the title. What is a name is decided over the whole article: by how
 * likely its characters are one against the words that they would be, by the strongest sign around any of its places,
 * and by how often it comes.
 */
export function findNames(lines: readonly Line[], lexicon: Lexicon): FoundName[] {
  const all = lines.map((line) => findSightings(line, lexicon));
  const counts = countKeys(all.flat());
  const chosen = all.map((sightings) =>
    choosePlaces(
      sightings.map((sighting) => ({ sighting, cues: cuesOf(sighting, lexicon) })),
      counts,
    ),
  );
  const places = new Map<string, Place[]>();
  for (const place of chosen.flat()) {
    const key = keyOf(place.sighting);
    const known = places.get(key) ?? [];
    known.push(place);
    places.set(key, known);
  }
  const title = lines[0];
  const sure = new Set<string>();
  for (const [key, found] of places) if (isEnough(found, title, false)) sure.add(key);
  const listed = chosen.flatMap((list) => inLists(list, sure));
  for (const { key } of listed) if (isEnough(places.get(key) ?? [], title, true)) sure.add(key);
  const sharedBy = new Map(listed.map(({ place, titles }) => [place.sighting, titles]));
  return [...places]
    .filter(([key, found]) => sure.has(key) && !found.every(isCited))
    .map(([key, found]) => ({
      key,
      sightings: found.map(({ sighting, cues }) => ({
        ...sighting,
        titles: cues.titles.length > 0 ? cues.titles : (sharedBy.get(sighting) ?? []),
        isCredit: cues.isCredit,
      })),
    }));
}

/** In the title of a document or a book nobody is a person of the story, nor in an epithet: “江城的梅奇”. */
function isCited({ sighting: { line, start } }: Place): boolean {
  const before = line.folded.slice(0, start);
  return before.lastIndexOf("《") > before.lastIndexOf("》") || EPITHET.test(before.slice(-6));
}

/** A quotation mark, and whose such a one he is called. */
const EPITHET = /[“「][^“”「」，。]{2,4}[的版]$/u;

function keyOf({ line, start, end }: Sighting): string {
  return line.folded.slice(start, end);
}

function countKeys(sightings: readonly Sighting[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sighting of sightings) counts.set(keyOf(sighting), (counts.get(keyOf(sighting)) ?? 0) + 1);
  return counts;
}

function lengthOf({ sighting: { start, end } }: Place): number {
  return end - start;
}

/** Of the places that overlap in a line, the likeliest, in text order; often seen names before others, long ones before short. */
function choosePlaces(places: readonly Place[], counts: ReadonlyMap<string, number>): readonly Place[] {
  const weighed = places
    .map((place) => ({ place, weight: weightOf(place, counts) }))
    .sort((a, b) => b.weight - a.weight || lengthOf(b.place) - lengthOf(a.place));
  const taken: Place[] = [];
  const used = new Set<number>();
  for (const { place } of weighed) {
    const { start, end } = place.sighting;
    const units = Array.from({ length: end - start }, (_, at) => start + at);
    if (units.some((unit) => used.has(unit))) continue;
    for (const unit of units) used.add(unit);
    taken.push(place);
  }
  return taken.sort((a, b) => a.sighting.start - b.sighting.start);
}

/**
 * A stretch that comes as often with the same character behind it is cut short; one that comes once beside a shorter one
 * that comes oftener is too long.
 */
function weightOf({ sighting, cues }: Place, counts: ReadonlyMap<string, number>): number {
  const key = keyOf(sighting);
  const count = counts.get(key) ?? 1;
  const alone = (counts.get(key.slice(0, -1)) ?? 0) - count;
  const isTooLong = sighting.kind === "chinese" && alone >= count;
  return (
    sighting.gain +
    cues.strength / 2 +
    REPEATED * Math.min(count - 1, MOST_REPEATS) -
    (isTooLong ? MOST_GAIN : 0)
  );
}

function cuesOf({ line, start, end }: Sighting, lexicon: Lexicon): Cues {
  const cues = readCues(wordsBefore(line, start, lexicon), wordsAfter(line, end, lexicon));
  const cut = line.words[wordIndex(line, start)];
  // 交警|官方|微博: a post that only the cut makes is none; 主|任何|立峰 is cut by grammar.
  const isMade =
    cut !== undefined && cut.start < start && !(cut.is("pronoun") || cut.is("function") || cut.is("place"));
  const isBefore = cues.titles.some((title) => title.end <= start);
  return isMade && isBefore
    ? { ...cues, strength: Math.min(cues.strength, 0), isPerson: false, titles: [] }
    : cues;
}

interface Listed {
  readonly key: string;
  readonly place: Place;
  /** Those of the name before, which a list shares: 副院长吴玉清、胡新民. */
  readonly titles: readonly Span[];
}

/** Names that 、 or 和 ties to a person's are persons' likelier. */
function inLists(list: readonly Place[], sure: ReadonlySet<string>): Listed[] {
  const found: Listed[] = [];
  list.forEach((place, at) => {
    const previous = list[at - 1];
    if (!previous) return;
    const isTied = found.some((one) => one.place === previous);
    if (!isTied && !sure.has(keyOf(previous.sighting))) return;
    const between = place.sighting.line.folded.slice(previous.sighting.end, place.sighting.start);
    if (!TOGETHER.has(between) && !"， ".includes(between || "x")) return;
    const own = previous.cues.titles.filter(({ end }) => end <= previous.sighting.start);
    const titles = isTied && own.length === 0 ? (found[found.length - 1]?.titles ?? []) : own;
    found.push({ key: keyOf(place.sighting), place, titles: isOneSide(place, between) ? titles : [] });
  });
  return found;
}

/** 局长张三与李四会谈: two sides, each of which has its own post; 、 and 和 join those of one. */
function isOneSide({ sighting: { line, end } }: Place, between: string): boolean {
  const [next, second] = line.words.slice(wordIndex(line, end));
  return !APART.has(between) && !MEETS.has(next?.text ?? "") && !MEETS.has(second?.text ?? "");
}

const APART = new Set(["，", "与"]);

/** What two do with each other. */
const MEETS = new Set("会谈 会面 会晤 见面 面谈 交谈 对话 通话 握手 合影 签约 结婚".split(" "));
