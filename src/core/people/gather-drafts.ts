import type { Lexicon } from "../lexicon/lexicon.ts";
import { type FoundName, findNames } from "./find-names.ts";
import { latinPeople } from "./latin-people.ts";
import type { Line } from "./line.ts";
import { partsAlone } from "./mentions.ts";
import { withPlainDots } from "./name-text.ts";

/** A person while the evidence is gathered; names and titles as the text first writes them. */
export interface PersonDraft {
  readonly name: string;
  /** The name in folded form. */
  readonly key: string;
  readonly titles: readonly string[];
  /** Parts of the name that stand alone in the text for the whole of it. */
  readonly parts?: readonly string[];
}

/** People at most; an article that names more is a list. */
const MOST_PEOPLE = 80;

/** Everybody that the lines, the first of which is the title, show to be a person of the story, in order of appearance. */
export function gatherDrafts(lines: readonly Line[], lexicon: Lexicon): PersonDraft[] {
  const names = [...findNames(lines, lexicon), ...latinPeople(lines, lexicon)];
  const drafts = names.map(draftOf).filter((draft) => draft !== null);
  const whole = joinFamilyNames(withoutHalves(drafts.slice(0, MOST_PEOPLE)), lexicon);
  return whole.map((draft) => ({ ...draft, titles: fullestFirst(draft.titles) }));
}

/** Nobody whom the text names as one who made the article, and gives no title. */
function draftOf({ key, sightings }: FoundName): PersonDraft | null {
  const [first] = sightings;
  const titles = sightings.flatMap(({ line, titles }) =>
    titles.map(({ start, end }) => line.text.slice(start, end).trim()),
  );
  if (!first || (titles.length === 0 && sightings.some(({ isCredit }) => isCredit))) return null;
  return { key, name: withPlainDots(first.line.text.slice(first.start, first.end)), titles };
}

/** 陈立 beside 陈立新 is a name cut short by a line's end. */
function withoutHalves(drafts: readonly PersonDraft[]): PersonDraft[] {
  const keys = drafts.map(({ key }) => key);
  return drafts.filter(
    ({ key }) => !keys.some((other) => other.length === key.length + 1 && other.startsWith(key)),
  );
}

/** 帕克森 is 艾伦·帕克森, and 劳伦斯 is 劳伦斯·派克森, where the article names no other. */
function joinFamilyNames(drafts: readonly PersonDraft[], lexicon: Lexicon): PersonDraft[] {
  const bearers = new Map<string, PersonDraft[]>();
  for (const draft of drafts) {
    for (const part of partsAlone(draft.key, lexicon))
      bearers.set(part, [...(bearers.get(part) ?? []), draft]);
  }
  const bearerOf = (key: string): PersonDraft | null => {
    const named = bearers.get(key) ?? [];
    return named.length === 1 ? (named[0] ?? null) : null;
  };
  return drafts
    .filter((draft) => !bearerOf(draft.key))
    .map((draft) => {
      const alone = drafts.filter(({ key }) => bearerOf(key) === draft);
      return {
        ...draft,
        titles: [...draft.titles, ...alone.flatMap(({ titles }) => titles)],
        parts: alone.map(({ key }) => key),
      };
    });
}

/** Titles shown for a person at most: more are the same post in other words. */
const MOST_TITLES = 3;

/** A title of so few characters is a post without its organisation. */
const BARE_POST = 3;

/** Longest first; one that another contains, or a bare post beside a full one, adds nothing. */
function fullestFirst(titles: readonly string[]): string[] {
  const kept: string[] = [];
  for (const title of [...new Set(titles)].filter(Boolean).sort((a, b) => b.length - a.length)) {
    const isBare = title.length <= BARE_POST && kept.length > 0;
    if (!isBare && !kept.some((longer) => longer.includes(title))) kept.push(title);
  }
  return kept.slice(0, MOST_TITLES);
}
