import { findAll } from "../text/find-all.ts";
import type { Span } from "../text/span.ts";

/** Plural without an s. */
const IRREGULAR =
  /^(?:people|persons|men|women|children|troops|police|staff|personnel|officials|crew|cattle|sheep|aircraft|species)$/;
/** Words that no noun phrase begins or goes on with. */
const STOPS = new Set(
  `in of at to by on for from and or were was are is be been have has had will would could may who that which as than when while with after
  before since until into over under per a an the this these those its his her their our your it he she they we not no but if so did does do`.split(
    /\s+/,
  ),
);
/** Plurals that no article counts as news: spans of time, multiples, parts of a text. */
const NOT_COUNTED =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centuries|times|things|ways|reasons|steps|tips|parts|questions|is|was|has|as|us|its|this|does|percent|says|points|comes|goes|makes|takes|gives|shows|runs|needs|wants|remains|includes|features|costs|offers)$/;

/** Up to three words before the plural: 13,000 US troops, 46 confirmed animal cases. */
const MOST_WORDS = 4;
const WORD = /[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’-]*/g;
/** Words parted by single spaces; a dash ends it. */
const PHRASE = /^(?:[A-Za-zÀ-ÿ'’]+(?:[- ](?=[A-Za-zÀ-ÿ]))?)*/u;

/** The noun phrase that an English number counts, from `at` right behind the number on; `null` without one. */
export function latinNounAfter(plain: string, start: number, at: number): Span | null {
  if (isName(plain, start)) return null;
  const lead =
    /^[ -](?:or so |more |other |additional |new )?/.exec(plain.slice(at, at + 20))?.[0].length ?? 0;
  if (lead === 0) return null;
  const text = PHRASE.exec(plain.slice(at + lead, at + lead + 60))?.[0] ?? "";
  for (const [i, word] of findAll(WORD, text).slice(0, MOST_WORDS).entries()) {
    const lower = word[0].toLowerCase();
    if (STOPS.has(word[0]) || NOT_COUNTED.test(word[0]) || (i > 0 && /(?:ed|ly)$/.test(lower))) return null;
    const isPlural = IRREGULAR.test(lower) || /[a-z]{2}s$/.test(word[0]);
    // Israelis, but no analysis.
    if (
      isPlural &&
      !/(?:ss|us|'s)$|^[a-z].*is$|^(?:dollars|pounds|euros|francs|rupees|yuan|pesos)$/.test(word[0])
    )
      return { start: at + lead, end: at + lead + word.index + word[0].length };
  }
  return null;
}

/** 787 Dreamliner jets, but 300 British soldiers and 300 US troops: a number before a name is a model's. */
const MODEL =
  /^[0-9]{3} (?!(?:[A-Z][a-z]*(?:an|ese|ish|sh|ch|i|s|is)|Chinese|Dutch|Swiss|Greek|Thai|Democrats?)\b)[A-Z][a-z]/;
/** five 787 jets: a number right behind another is no count. */
const NUMBER_BEFORE =
  /(?:[0-9]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|dozen)) $/i;

/** Apollo 10, LC 500: a number behind a capital inside a sentence is a part of a name. */
function isName(plain: string, start: number): boolean {
  const window = plain.slice(Math.max(0, start - 24), start);
  if (MODEL.test(plain.slice(start, start + 24)) || NUMBER_BEFORE.test(window)) return true;
  const word = /(?<![A-Za-z])[A-Za-z]+ $/.exec(window);
  if (!word || !/[A-Z]/.test(word[0])) return false;
  const lead = window.slice(0, word.index).trimEnd();
  return lead !== "" && !/[.!?:“"]$/.test(lead) && !DAY.test(word[0]);
}

const DAY = /day $/;

const HARMED = "killed|dead|injured|wounded|hurt|missing|arrested|detained|died";
const HARM_AFTER = new RegExp(
  `^ (?:others? |more |(?:were|was|are|is|have|had|has) (?:been )?)?(?:${HARMED})\\b`,
);
const HARM_BEFORE =
  /\b(?:kill(?:ed|ing|s)|injur(?:ed|ing|es)|wound(?:ed|ing)|arrested|detained) (?:at least |more than |about |nearly |some )?$/i;

/** 12 were killed, killing at least 12: persons, without a noun. */
export function tellsOfHarm(plain: string, start: number, end: number): boolean {
  return (
    HARM_AFTER.test(plain.slice(end, end + 40)) ||
    HARM_BEFORE.test(plain.slice(Math.max(0, start - 30), start))
  );
}

/** Nouns that count people. */
export function countsPeople(noun: string): boolean {
  return /(?:people|persons|[wW]?o?men|children|troops|police|staff|personnel|crew|soldiers|civilians|deaths|cases|patients|students|workers|residents|refugees|passengers|voters|families|members|employees|users|customers)$/.test(
    noun,
  );
}
