import type { Span } from "../text/span.ts";
import { englishTitleBefore, englishTitleBehind, isPostWord } from "./english-posts.ts";
import { isGivenName } from "./given-names.ts";
import { readLatinName } from "./latin-name.ts";

/** A name in English text that may be a person's. */
export interface EnglishName {
  readonly end: number;
  /** What stands before the name (Deputy Mayor) or behind it; `null` where the text gives none. */
  readonly title: Span | null;
  /** A title, an age or what the name says shows a person; else only whether the article names somebody so elsewhere. */
  readonly isPerson: boolean;
  readonly isCredit: boolean;
}

/** Verbs by which one speaks, and those that may stand before who does: said Anna Bell. */
export const SPEAKS =
  "said|says|told|tells|added|adds|asked|wrote|explained|argued|warned|noted|announced|acknowledged|recalled|insisted|tweeted|testified|admitted|joked|continued|concluded|replied";
const SPEAKS_AFTER = new RegExp(`^,?\\s(?:${SPEAKS})(?![A-Za-z])`);
export const SPEAKS_FIRST = "said|says|added|recalled|explained|wrote|asked";
const SPEAKS_BEFORE = new RegExp(`(?<![A-Za-z])(?:${SPEAKS_FIRST}) $`);
/** Of persons alone: , who; , 45, */
const PERSONAL = /^,? (?:who|whose) |^, \d{2}(?:[,.]| of )/;

/** Words before a name that make it a place or an organisation: at Goldman Sachs. */
const OF_THING = /(?<![A-Za-z])(?:the|a|an|at|of|in|from|by|to|near|journal|magazine|newspaper)\s$/i;
/** Words before what is no person, whatever it is called: the John Deere. */
const ARTICLE =
  /(?<![A-Za-z])(?:the|an?|at|journal|magazine|newspaper|ship|ferry|boat|yacht|vessel|tanker|frigate) $/i;
/** What is only called after somebody: Walter Brock hospital. */
export const NAMED_AFTER =
  /^ (?:house|ship|boat|ferry|tanks?|county|bible|flour|style|hospital|stadium|cent(?:er|re)|building|bridge|street|road|park|award|prize|foundation|school|college|university|museum|airport|clinic|institute)\b/i;

/** Who made the article: (Reporting by X; Editing by Y). */
const CREDIT =
  /(?:^|[(;|]|\d ?[ap]m)\s*(?:(?:additional |compiled )?reporting|editing|writing|written|photos?(?:graphs?)?|illustrat(?:ions?|ed)|story|text|translated|compiled)?:?\s?(?:by|from|photo:|image:) $|(?:photograph|photo|image|illustration)s?(?: (?:by|courtesy of|credit:?) |\/)$/i;
const CREDIT_AFTER =
  /^[^.]{0,120} contributed to this (?:report|story|article)|^ ?[/|] ?(?:AP|AFP|EPA|Reuters|Getty|Bloomberg|PA|Xinhua|Shutterstock)/;

/** First words that begin sentences and the names of places, peoples and firms, never of persons. */
const NO_FORENAME = new Set(
  (
    "The An In On At But And For From With As If When While After Before Since Because However Meanwhile Yesterday Today Tonight Last Next This That These Those " +
    "He She It They We You His Her Their Our Its My Your There Here What Who Why How Although Though So Yet Or Not Both Each Some Many Most All Only Even Just Also Then " +
    "Now By Of To No One Two Three New North South East West Northern Southern Eastern Western Central San Los Las Saudi United Great Hong Sri Costa El Puerto Buenos Rio Tel " +
    "Abu Kuala Cape Goldman Morgan Wells Merrill Credit Deutsche Standard Royal National International Global Federal American British Chinese European African Asian " +
    "Russian Japanese German French Indian Israeli Canadian Australian Korean Wall White Supreme Big Human Democrat Republican Saint Santa Port Mount Lake Fort Miss"
  ).split(" "),
);

/** Words that end, or belong to, what is no person. */
const THING =
  /^(?:Times|Chronicle|Herald|Post|News|Journal|Press|Daily|University|College|School|Institute|Academy|Company|Co|Corp|Corporation|Inc|Ltd|Group|Holdings|Partners|Bank|Securities|Equities|Capital|Exchange|Council|Committee|Commission|Department|Ministry|Court|Police|Party|House|Road|Avenue|Association|Agency|Authority|Bureau|Cent(?:er|re)|Union|Nations|States|Kingdom|Republic|City|County|Island|River|Hospital|Gardens|Directorate|License|Foundation|Fund|Research|Systems|Technologies|Motors|Airlines|Airways|Energy|Health|Services|Board|Office|Army|Navy|Force|Guard|League|Club|Award|Awards|Prize|Stadium|Arena|Airport|Bridge|Square|Tower|Museum|Theatre|Theater|Library|Week|Festival|Cup|Trophy|Open|Championship|Show|Act|Bill|Report|Review|Magazine|Games|Series|Valley|Beach|Bay|Mountain|Mountains|Creek|Productions|Publishers|Publishing|Architects|Associates|Brothers|Sons|Limited|Senior|Contributor|Staff|Writer|Prosecution|Studios|Pictures|Records|Entertainment|Insurance|Trust|Project|Program|Initiative|Campaign|Team|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|January|February|March|April|June|July|August|September|October|November|December)\.?$/;

/** Surnames, too: Anna Hall, but Blue Lake Park. */
const PLACE = /(?:^| )(?:Park|Hall|Church|Street)$/;

/** The name that begins at `at` of an English text, if it may be a person's. */
export function readEnglishName(text: string, at: number): EnglishName | null {
  const whole = readLatinName(text, at);
  if (whole === null) return null;
  const name = text.slice(at, whole).replace(/['’]s?$/, "");
  const end = at + name.length;
  const words = name.split(/\s/);
  if (!mayBePersons(words)) return null;
  const before = text.slice(Math.max(0, at - CREDIT_REACH.before), at);
  const after = text.slice(end, end + 24);
  const isCredit = CREDIT.test(before) || CREDIT_AFTER.test(text.slice(end, end + CREDIT_REACH.behind));
  // The Moser Watches of H. Moser Watches, the James of a King James Bible; he moved to Prince George, a town.
  if (BEGUN.test(before)) return null;
  if (ROYAL.test(words[0] ?? "") && (OF_THING.test(before) || !ACTS_AS_ROYAL.test(after))) return null;
  const title = englishTitleBefore(text, at);
  if (title) return { end, title: title.start < title.end ? title : null, isPerson: true, isCredit };
  if ((words.length > 3 && !ROYAL.test(words[0] ?? "")) || ARTICLE.test(before) || NAMED_AFTER.test(after))
    return null;
  // Bruce Y. Lee: no name begins with the second of them.
  if (INITIALS.test(words[0] ?? "") && /[A-Z][a-z]+ $/.test(before)) return null;
  const isGiven = isForename(words[0] ?? "");
  const isOfThing = OF_THING.test(before) && !isGiven;
  const behind = isOfThing ? null : englishTitleBehind(text, end);
  const speaks =
    SPEAKS_AFTER.test(after) || (SPEAKS_BEFORE.test(before) && /^(?:[,.;]|$)/.test(after.slice(0, 1)));
  const isShown = behind !== null || (!isOfThing && (speaks || PERSONAL.test(after)));
  return { end, title: behind, isPerson: isShown || (isGiven && !PLACE.test(name)), isCredit };
}

function isForename(word: string): boolean {
  return isGivenName(word) || INITIALS.test(word) || ROYAL.test(word);
}

function mayBePersons(words: readonly string[]): boolean {
  const [forename = "", second = ""] = words;
  if (
    words.length < 2 ||
    NO_FORENAME.has(forename) ||
    (/[a-z]{3}ing$/.test(forename) && !isGivenName(forename)) ||
    !words.every((word) => mayBeOfName(word) || (ROYAL.test(forename) && REGNAL.test(word)))
  )
    return false;
  const isGiven = isForename(forename);
  if (ROYAL.test(forename)) return isGivenName(second) && isRegnal(words);
  // H. Moser Watches: behind an initial three are a person's where the second is a given name.
  if (words.length > 2 && INITIALS.test(forename) && !isGivenName(second)) return false;
  if ((words.length > 2 || !isGiven) && PLACE.test(words[words.length - 1] ?? "")) return false;
  // A post may be a surname (Martin King), never what comes before one. Democrat Adam Schiff: the name begins with the next word.
  return !words.slice(0, -1).some(isPostWord) && (isGiven || words.length < 3 || !isGivenName(second));
}

/** What goes before a given name alone: Queen Anna, Queen Anna II. */
const ROYAL = /^(?:King|Queen|Prince|Princess|Pope)$/;

/** What stands before the rest of a name or of what bears one. */
const BEGUN = /(?<![A-Za-z.])[A-Z]\. $|(?<![A-Za-z])(?:King|Queen|Prince|Princess|Pope) $/;

/** Behind a sovereign: an end, grammar or an act, and no thing that bears the name (Queen Anne style, King Arthur flour). */
const ACTS_AS_ROYAL =
  /^(?:$|[^ A-Za-z]| (?:and|or|of|is|was|has|had|will|would|who|to|in|on|at|said|says|told|came|left|went|met|[a-z]+ed)(?![A-Za-z]))/;

/** The Second of a name. */
const REGNAL = /^[IVX]+$/;

/** Queen Anna, Pope John Paul II. */
function isRegnal(words: readonly string[]): boolean {
  return words.slice(2).every((word) => isGivenName(word) || REGNAL.test(word));
}

/** J.K. Rowling; U.S. Steel is no person. */
const INITIALS = /^(?!(?:U\.[SKN]|E\.U|D\.C)\.)(?:[A-Z]\.){1,3}$/;

/** UTF-16 units before and behind a name that may tell that it is a credit. */
const CREDIT_REACH = { before: 40, behind: 160 };

/** Whether a text speaks of a person by the last name alone: Park said, Ms. Park. */
export function actsByLastName(text: string, name: string): boolean {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
    const before = text.slice(Math.max(0, at - 8), at);
    if (/[A-Za-z’'-]$/.test(before)) continue;
    const isPolite = /(?<![A-Za-z])(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.? $/.test(before);
    const isAlone = !/[a-z][.’'-]* $/i.test(before) || /^[.“"] $/.test(before.slice(-2));
    if (isPolite || (isAlone && SPEAKS_AFTER.test(text.slice(at + last.length, at + last.length + 16))))
      return true;
  }
  return false;
}

/** No thing, and neither in capitals throughout (WHO, Mark IV) nor an owner (Mason’s Blue Harbour). */
function mayBeOfName(word: string): boolean {
  return !THING.test(word) && !/^[A-Z]{2,}$|[’']s?$|-[a-z]/.test(word);
}
