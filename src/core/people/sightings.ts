import type { Lexicon } from "../lexicon/lexicon.ts";
import { isSurname } from "../lexicon/surnames.ts";
import { bitOf, bitsOf } from "../lexicon/word-kinds.ts";
import { QUOTES } from "../text/open-quote.ts";
import { overlap } from "../text/span.ts";
import type { Candidate } from "./chinese-names.ts";
import { chineseNames, foreignNames } from "./chinese-names.ts";
import { dottedNames, isForeign } from "./dotted-names.ts";
import { glossedNames } from "./glossed-names.ts";
import { type Line, wordIndex } from "./line.ts";
import type { Sighting } from "./sighting.ts";

const HAN_RUN = /[㐀-鿿々〇]+/gu;
/** Longest run of Chinese characters that is read for names; a longer one is no sentence. */
const LONGEST_RUN = 300;

/** All that may be names in a line, whole and in parts; they overlap. */
export function findSightings(line: Line, lexicon: Lexicon): Sighting[] {
  const dotted = dottedNames(line, lexicon);
  const others: Sighting[] = [];
  for (const match of line.folded.matchAll(HAN_RUN)) {
    const run = match[0].slice(0, LONGEST_RUN);
    const costs = lexicon.pathCosts(run);
    const place = (kind: Sighting["kind"]) => (found: Candidate) => ({
      line,
      start: match.index + found.start,
      end: match.index + found.end,
      gain: found.gain,
      kind,
    });
    others.push(...chineseNames(run, costs, lexicon).map(place("chinese")));
    others.push(...foreignNames(run, costs, lexicon).map(place("foreign")));
  }
  others.push(...knownNames(line, lexicon), ...glossedNames(line, lexicon));
  const names = withoutDoubles(others).filter((one) => mayBeName(one, lexicon));
  const all = [...dotted, ...names.filter((one) => !dotted.some((name) => overlap(name, one)))];
  return all.filter((one) => !isTitle(one));
}

/** “科斯塔·康科迪亚”号: in quotation marks alone, what is called so. */
function isTitle({ line, start, end }: Sighting): boolean {
  return (
    QUOTES[line.folded.charAt(start - 1)] === line.folded.charAt(end) &&
    "号號轮輪舰艦船".includes(line.folded.charAt(end + 1) || "x")
  );
}

function isDone(line: Line, at: number): boolean {
  const next = line.words[wordIndex(line, at)];
  return next?.start === at && (next.is("verb") || next.is("saying"));
}

/** Kinds of words that name no person, whoever may be called so. */
const NEVER = bitsOf(
  "place",
  "organisation",
  "organisationHead",
  "unit",
  "time",
  "post",
  "pronoun",
  "credit",
  "role",
  "function",
  "numeral",
  "saying",
);

/** Whether what a sighting holds isn't known to be something else. */
function mayBeName({ kind, line, start, end }: Sighting, lexicon: Lexicon): boolean {
  const cut = line.words[wordIndex(line, end)];
  // 劳委会 and its like are councils: hardly a given name ends so.
  if (kind === "chinese" && line.folded.charAt(end - 1) === "会") return false;
  if (kind === "chinese" && isNameless(line.folded.slice(start, end), lexicon)) return false;
  // 何文|曾|说过: an adverb before what is done.
  const last = line.folded.charAt(end - 1);
  if (kind === "chinese" && end - start === 3 && "曾已也却又亦仍".includes(last) && isDone(line, end))
    return false;
  // 蓝湖大 of 蓝湖大律师.
  if (cut && cut.start < end && cut.is("post")) return false;
  const kinds = lexicon.kindsOf(line.folded.slice(start, end));
  // 全科 of 全科医生: a department before a post.
  const isDepartment =
    (lexicon.kindsOf(line.folded.charAt(end - 1)) & HEAD) !== 0 && cut?.is("post") === true;
  if (kind === "chinese" && end - start === 2 && isDepartment) return false;
  if (kind === "chinese" && end - start === 2 && (kinds & ACTS) !== 0 && (kinds & NAMES) === 0) return false;
  if ((kinds & PERSON) !== 0) return true;
  return (kinds & NEVER) === 0 && (kind !== "foreign" || (kinds & FOREIGN) !== 0 || (kinds & COMMON) === 0);
}

/** 何男, 吴姓, 林某, 吴大夫, 高雄女: of whom the article gives no more than the surname or the town. */
function isNameless(name: string, lexicon: Lexicon): boolean {
  if (name.length === 2) return "男女姓某氏嫌".includes(name.charAt(1));
  if ("男女".includes(name.charAt(2)) && (lexicon.kindsOf(name.slice(0, 2)) & PLACE) !== 0) return true;
  return "姓某".includes(name.charAt(1)) || (lexicon.kindsOf(name.slice(1)) & ADDRESSES) !== 0;
}

const ADDRESSES = bitsOf("post", "role");
const PLACE = bitOf("place");

/** 弘扬, 常常: a word that does something is nobody's name. */
const ACTS = bitsOf("verb", "adverb", "adjective", "change");
const HEAD = bitOf("organisationHead");
const NAMES = bitsOf("noun", "name");
const FOREIGN = bitOf("foreignName");
const PERSON = bitOf("person");
const COMMON = bitsOf("noun", "verb", "adjective", "adverb", "idiom", "measure");

/** One sighting for each stretch, the likeliest. */
function withoutDoubles(sightings: readonly Sighting[]): Sighting[] {
  const best = new Map<number, Sighting>();
  for (const sighting of sightings) {
    const place = sighting.start * SPREAD + sighting.end - sighting.start;
    if ((best.get(place)?.gain ?? Number.NEGATIVE_INFINITY) < sighting.gain) best.set(place, sighting);
  }
  return [...best.values()];
}

/** More than the longest name. */
const SPREAD = 32;

/** What a foreign name that the lexicon knows is worth: it may be a place's or a firm's as well. */
const KNOWN = 4;
/** What one is worth that the news uses of one person. */
const KNOWN_PERSON = 8;
/** What one of jieba's names of persons is worth: half of the short ones are none (高盛, 恩爱), so only a post or the like shows one. */
const KNOWN_NAME = -7;

/** Names that the lexicon has for a word: 特朗普, 麦卡锡, 李逵. */
function knownNames(line: Line, lexicon: Lexicon): Sighting[] {
  return line.words.flatMap((word): Sighting[] => {
    const { text, kinds, start, end } = word;
    if (text.length < 2) return [];
    if (word.is("person")) return [{ line, start, end, gain: KNOWN_PERSON, kind: "known" }];
    if (word.is("place") || word.is("noun")) return [];
    if (word.is("foreignName")) return [{ line, start, end, gain: KNOWN, kind: "foreign" }];
    const isChinese = text.length < 4 && kinds === NAME && isSurname(text.charAt(0));
    if (isChinese) return [{ line, start, end, gain: KNOWN_NAME, kind: "chinese" }];
    const isForeigner = word.is("name") && [...text].every((unit) => isForeign(unit, lexicon));
    const gain = text.length > 2 ? KNOWN : KNOWN_NAME;
    return isForeigner ? [{ line, start, end, gain, kind: "foreign" }] : [];
  });
}

const NAME = bitOf("name");
