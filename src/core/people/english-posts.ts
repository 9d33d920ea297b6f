import type { Span } from "../text/span.ts";

const PREFIX =
  "(?:deputy|vice|acting|former|interim|assistant|associate|lieutenant|prime|foreign|finance|defen[cs]e|interior|attorney|police|fire|district|school|state|city|council|chief|executive|managing|general|team|company|senior|lead|head|press|study|financial|operating|national|security|house|majority|minority|democratic|republican|research)[ -]";
const POST =
  "mayor|council(?:man|woman|member|or)|alderman|governor|gov\\.?|president|senator|sen\\.?|congress(?:man|woman)|rep(?:resentative|\\.)|minister|premier|chancellor|secretary|ambassador|judge|justice|chief|sheriff|commissioner|superintendent|director|chair(?:man|woman|person)?|professor|prof\\.?|dr\\.?|doctor|captain|capt\\.?|sergeant|sgt\\.?|detective|lieutenant|lt\\.?|colonel|col\\.?|general|gen\\.?|major|maj\\.?|admiral|officer|coach|pope|king|queen|prince|princess|spokes(?:man|woman|person)|executive|economist|analyst|strategist|lawyer|attorney|prosecutor|researcher|scientist|manager|(?:co)?founder|principal|pastor|(?:mr|mrs|ms)\\.?|sir|dame|administrator|ceo|cfo|coo|cto|speaker|leader|lawmaker|legislator|mp|(?:co)?author|engineer|expert|fellow|historian|lecturer|adviser|advisor|activist|critic|counsel|trader|architect|designer|editor|journalist|correspondent|broker|curator|nurse|surgeon|physician|psychologist|actor|actress|singer|rapper|striker|midfielder|defender|goalkeeper|quarterback|pitcher|(?:[a-z]{2,}(?:ologist|omist|icist))";

/** co-CEO: one of several. */
const POST_OF_ONE = `(?:co-)?(?:${POST})`;

const BEFORE = new RegExp(`(?<![A-Za-z-])((?:${PREFIX}){0,3}${POST_OF_ONE}(?: and ${POST_OF_ONE})?) $`, "i");
const WORD = new RegExp(
  `^(?:${POST}|deputy|vice|acting|former|prime|foreign|financial|operating|employee)$`,
  "i",
);
/** Politeness, which is no post. */
const POLITE = /^(?:m(?:r|rs|s)\.?|sir|dame)$/i;
const DEGREE = /(?:^|[ -])((?:dr|prof)\.?)$/i;

const OFFICE = `${POST}|CEO|CFO|COO|CTO|MP`;

/** What a person does, named behind a comma: , a geologist; , the city’s former mayor; not the post of the next in a list. */
const BEHIND = new RegExp(
  `^(, (?:\\d{2}, )?(?:(?:an?|the|his|her|its|their) (?:(?:[\\w-]+ ){0,3}[\\w-]+['’]s? )?)?)((?!as )(?:U\\.[SKN]\\. )?(?:[\\w-]+ ){0,3}?(?:${OFFICE}|head(?= of ))(?: and (?:[\\w-]+ ){0,2}(?:${OFFICE}))?)(?![\\w-])`,
  "i",
);

/** Of what: of policy and public affairs, as far as a comma, a stop or where. */
const OF_WHAT = /^ (?:of|for) (?:[a-z][\w-]* ){0,4}[a-z][\w-]*(?=[,.]| at | for )/u;
/** Where: of the Harbour Museum, at Northbank. */
const PLACE =
  " (?:of|at|for|in|with) (?:the )?(?:[A-Z][\\w&.’'-]*(?: (?:of|and|for|the|&)(?= [A-Z]))? ?){1,6}";
const OF_WHOM = new RegExp(`^${PLACE}(?<![ .])(?![\\w-])`, "u");
/** The same before the comma of a name, behind a post that begins a sentence. */
const OF_WHOM_BEFORE = new RegExp(
  `(?<=(?:^|[.!?”"’] )(?:[A-Z][\\w-]{0,24} ){0,4}[A-Z][\\w-]{0,24})${PLACE}(?=, $)`,
  "u",
);

/** A title with all that may go before its post is no longer than these, in characters. */
const REACH = { before: 64, behind: 160, clause: 120 };

/** The employer before a post: Tesla CEO, White House press secretary. */
const EMPLOYER = /(?<![\w&’'-])(?:[A-Z][\w&’'-]* ){1,3}$/u;
/** Words that begin a sentence, and no employer's name. */
const NO_EMPLOYER =
  /^(?:The|An?|In|On|At|But|And|For|From|With|As|If|When|While|After|Before|Since|Because|However|Then|That|This|His|Her|Their|Our|Its|Said|By|To|Of) /;

/** A word that is a post, or a part of one, and no part of a name before its last. */
export function isPostWord(word: string): boolean {
  return WORD.test(word);
}

/** The title that ends right before `at`: Deputy Mayor; `null` without one. Politeness gives an empty one. */
export function englishTitleBefore(text: string, at: number): Span | null {
  const window = text.slice(Math.max(0, at - REACH.before), at);
  const title = BEFORE.exec(window)?.[1];
  if (!title) return titleOfClause(text, at);
  if (POLITE.test(title)) return { start: at, end: at };
  // RCN chief executive Dr: the post says more.
  const degree = DEGREE.exec(title)?.[1];
  const outer = degree ? englishTitleBefore(text, at - 1 - degree.length) : null;
  if (outer) return outer;
  const employer = EMPLOYER.exec(window.slice(0, window.length - 1 - title.length))?.[0] ?? "";
  const own = employer.replace(NO_EMPLOYER, "");
  return { start: at - 1 - title.length - own.length, end: at - 1 };
}

/** Director of the Harbour Trust, Anna Bell, …: with where it is held, at the head of a sentence. */
function titleOfClause(text: string, at: number): Span | null {
  const window = text.slice(Math.max(0, at - REACH.clause), at);
  const place = OF_WHOM_BEFORE.exec(window);
  const post = place ? BEFORE.exec(`${window.slice(0, place.index)} `)?.[1] : undefined;
  return place && post ? { start: at - window.length + place.index - post.length, end: at - 2 } : null;
}

/** The title set behind a name that ends at `end`; `null` without one. */
export function englishTitleBehind(text: string, end: number): Span | null {
  const behind = text.slice(end, end + REACH.behind);
  const found = BEHIND.exec(behind);
  if (found?.[1] === undefined || found[2] === undefined) return null;
  const post = found[0].length;
  const what = OF_WHAT.exec(behind.slice(post))?.[0].length ?? 0;
  const whom = OF_WHOM.exec(behind.slice(post + what))?.[0].length ?? 0;
  const isOfNext = what + whom === 0 && /^ [A-Z]/.test(behind.slice(post));
  return isOfNext ? null : { start: end + found[1].length, end: end + post + what + whom };
}
