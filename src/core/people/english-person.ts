import type { Span } from "../text/span.ts";
import { readLatinName } from "./latin-name.ts";

/** A person that English text names. */
export interface EnglishPerson {
  readonly end: number;
  /** What stands before the name (Deputy Mayor); `null` where the person only speaks. */
  readonly title: Span | null;
}

const PREFIX =
  "(?:deputy|vice|acting|former|interim|assistant|associate|lieutenant|prime|foreign|finance|defen[cs]e|interior|attorney|police|fire|district|school|state|city|council|chief|executive|managing|general|team|company)[ -]";
const POST =
  "mayor|council(?:man|woman|member|or)|alderman|governor|gov\\.|president|senator|sen\\.|congress(?:man|woman)|rep(?:resentative|\\.)|minister|premier|chancellor|secretary|ambassador|judge|justice|chief|sheriff|commissioner|superintendent|director|chair(?:man|woman|person)?|professor|prof\\.|dr\\.|doctor|captain|capt\\.|sergeant|sgt\\.|detective|lieutenant|lt\\.|colonel|col\\.|general|gen\\.|major|maj\\.|admiral|officer|coach|pope|king|queen|prince|princess|spokes(?:man|woman|person)|executive|economist|analyst|lawyer|attorney|prosecutor|researcher|scientist|manager|founder|principal|pastor|(?:mr|mrs|ms)\\.?|sir|dame|administrator";

const TITLE_BEFORE = new RegExp(`(?<![A-Za-z-])((?:${PREFIX}){0,3}(?:${POST})) $`, "i");
const TITLE_WORD = new RegExp(
  `^(?:${POST}|deputy|vice|acting|former|prime|foreign|financial|operating|employee)$`,
  "i",
);
/** Politeness, which is no post. */
const POLITE = /^(?:m(?:r|rs|s)\.?|sir|dame)$/i;

/** A title with all that may go before its post is no longer than this, in characters. */
const TITLE_REACH = 48;

const SPEAKS_AFTER =
  /^,?\s(?:said|says|told|tells|added|adds|explained|argued|warned|noted|announced|acknowledged|recalled|insisted)(?![A-Za-z])/;
const SPEAKS_BEFORE = /(?<![A-Za-z])(?:said|says|added|recalled|explained) $/;

/** What a person does, named behind a comma: , a geologist at the university; , the city’s former mayor. */
const APPOSITIVE = new RegExp(
  `^(, (?:(?:an?|the|his|her|its|their) (?:(?:[\\w-]+ ){0,3}[\\w-]+['’]s? )?)?)((?:[\\w-]+ ){0,3}?(?:${POST}|[a-z]{2,}(?:ologist|omist|icist))(?: of (?:the )?(?:[A-Z][\\w-]+ ?){1,4}(?<! ))?)(?![\\w-])`,
);
const APPOSITIVE_REACH = 96;

/** Words before a name that make it a place or an organisation: at Goldman Sachs. */
const OF_THING = /(?<![A-Za-z])(?:the|a|an|at|of|in|from|by|to|near)\s$/i;

/** First words that begin sentences and the names of places, peoples and firms, never of persons. */
const NO_FORENAME = new Set(
  (
    "The A An In On At But And For From With As If When While After Before Since Because However Meanwhile Yesterday Today Tonight Last Next This That These Those " +
    "He She It They We I You His Her Their Our Its My Your There Here What Who Why How Although Though So Yet Or Not Both Each Some Many Most All Only Even Just Also Then " +
    "Now By Of To No One Two Three New North South East West Northern Southern Eastern Western Central San Los Las Saudi United Great Hong Sri Costa El Puerto Buenos Rio Tel " +
    "Abu Kuala Cape Goldman Morgan Wells Merrill Credit Deutsche Standard Bank Royal National International Global Federal American British Chinese European African Asian " +
    "Russian Japanese German French Indian Israeli Canadian Australian Korean Wall White Supreme Big General Human"
  ).split(" "),
);

/** Words that end, or belong to, what is no person. */
const THING =
  /^(?:Times|Chronicle|Herald|Post|News|Journal|Press|Daily|University|College|School|Institute|Academy|Company|Co|Corp|Corporation|Inc|Ltd|Group|Holdings|Partners|Bank|Securities|Equities|Capital|Exchange|Council|Committee|Commission|Department|Ministry|Court|Police|Party|House|Street|Road|Avenue|Association|Agency|Authority|Bureau|Cent(?:er|re)|Union|Nations|States|Kingdom|Republic|City|County|Island|River|Hospital|Church|Gardens|Directorate|License|Foundation|Fund|Research|Systems|Technologies|Motors|Airlines|Airways|Energy|Health|Services|Board|Office|Army|Navy|Force|Guard|League|Club|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|January|February|March|April|June|July|August|September|October|November|December)\.?$/;

/** The person whose name begins at `at` of an English text: after a title, or where the name says or is said to say. */
export function readEnglishPerson(text: string, at: number): EnglishPerson | null {
  const whole = readLatinName(text, at);
  if (whole === null) return null;
  const name = text.slice(at, whole).replace(/['’]s?$/, "");
  const end = at + name.length;
  const words = name.split(/\s/);
  if (words.length < 2 || NO_FORENAME.has(words[0] ?? "") || !words.every(mayBeOfName)) return null;
  // A post may be a surname (Martin King), never what comes before one.
  if (words.slice(0, -1).some((word) => TITLE_WORD.test(word))) return null;
  const before = text.slice(Math.max(0, at - TITLE_REACH), at);
  const title = TITLE_BEFORE.exec(before)?.[1];
  if (title) return { end, title: POLITE.test(title) ? null : { start: at - 1 - title.length, end: at - 1 } };
  if (words.length > 3 || OF_THING.test(before)) return null;
  const behind = APPOSITIVE.exec(text.slice(end, end + APPOSITIVE_REACH));
  if (behind?.[1] !== undefined && behind[2] !== undefined) {
    const start = end + behind[1].length;
    return { end, title: { start, end: start + behind[2].length } };
  }
  const speaks =
    SPEAKS_AFTER.test(text.slice(end, end + 16)) ||
    (SPEAKS_BEFORE.test(before) && /^(?:[,.;]|$)/.test(text.slice(end, end + 1)));
  return speaks ? { end, title: null } : null;
}

/** No thing, and neither in capitals throughout (WHO) nor an owner (Mason’s Blue Harbour). */
function mayBeOfName(word: string): boolean {
  return !THING.test(word) && !/^[A-Z]{2,}$|[’']s$/.test(word);
}
