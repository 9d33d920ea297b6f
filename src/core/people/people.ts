import type { Person, Quotation } from "../article.ts";
import type { ReadingContext } from "../text/reading-context.ts";
import type { Mark } from "../text/span.ts";
import type { TextBlock } from "../text/text-block.ts";
import { findMentions, type Mention, partsAlone } from "./mentions.ts";
import { countNames } from "./name-counts.ts";
import { foldNames, withPlainDots } from "./name-text.ts";
import { readQuotation } from "./quotations.ts";
import { findSightings } from "./sightings.ts";

export interface FoundPeople {
  readonly people: readonly Person[];
  readonly marks: readonly Mark[];
}

/** A person while the evidence is gathered; names and titles as the text first writes them. */
export interface PersonDraft {
  readonly name: string;
  /** The name in folded form. */
  readonly key: string;
  readonly titles: readonly string[];
  /** Parts of the name that stand alone in the text for the whole of it. */
  readonly parts?: readonly string[];
}

/** People of the story, in order of importance; its authors are credits. */
export function findPeople(blocks: readonly TextBlock[], context: ReadingContext): FoundPeople {
  const texts = [context.title, ...withinReach(blocks)];
  const folded = texts.map(foldNames);
  const drafts = gatherDrafts(texts, folded);
  const mentions = findMentions(folded.slice(1), drafts);
  const inTitle = folded[0] ?? "";
  const ordered = drafts
    .map((draft) => ({ draft, mentions: mentions.get(draft.key) ?? [] }))
    .filter((found) => found.mentions.length > 0)
    .map((found) => ({
      ...found,
      weight: found.mentions.length + (inTitle.includes(found.draft.key) ? 3 : 0),
    }))
    .sort((a, b) => b.weight - a.weight);
  return describe(ordered, blocks, folded.slice(1));
}

/** Characters of text that are read for names: a long book's worth; what follows is some dump. */
const LONGEST_TEXT = 200_000;

/** People at most; an article that names more is a list. */
const MOST_PEOPLE = 80;

function withinReach(blocks: readonly TextBlock[]): string[] {
  let left = LONGEST_TEXT;
  return blocks.map(({ text }) => {
    const part = text.slice(0, Math.max(0, left));
    left -= part.length;
    return part;
  });
}

function describe(
  found: readonly { readonly draft: PersonDraft; readonly mentions: readonly Mention[] }[],
  blocks: readonly TextBlock[],
  folded: readonly string[],
): FoundPeople {
  const marks: Mark[] = [];
  const neighbours = neighboursOf(found.flatMap(({ mentions }) => mentions));
  const people = found.map(({ draft, mentions }, index): Person => {
    const places = mentions.map((mention, count) => {
      const id = `person-${index + 1}-${count + 1}`;
      const offset = blocks[mention.text]?.start ?? 0;
      marks.push({ id, span: { start: offset + mention.start, end: offset + mention.end } });
      return id;
    });
    const said = quotationsOf(mentions, neighbours, blocks, folded, index);
    marks.push(...said.marks);
    const { name, titles } = draft;
    return { name, titles, mentions: places.length, places, quotations: said.quotations };
  });
  return { people, marks };
}

/** Names on either side of one that are looked at for who speaks. */
const NEIGHBOURS = 3;

/** Those of anybody that stand around each mention in its text. */
function neighboursOf(mentions: readonly Mention[]): ReadonlyMap<Mention, readonly Mention[]> {
  const ordered = [...mentions].sort((a, b) => a.text - b.text || a.start - b.start);
  return new Map(
    ordered.map((mention, at) => [
      mention,
      ordered
        .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
        .filter((other) => other !== mention && other.text === mention.text),
    ]),
  );
}

/** Quotations of a person at most: whoever says more is being interviewed. */
const MOST_QUOTATIONS = 12;

function quotationsOf(
  mentions: readonly Mention[],
  neighbours: ReadonlyMap<Mention, readonly Mention[]>,
  blocks: readonly TextBlock[],
  folded: readonly string[],
  person: number,
): { readonly quotations: readonly Quotation[]; readonly marks: readonly Mark[] } {
  const quotations: Quotation[] = [];
  const marks: Mark[] = [];
  const seen = new Set<number>();
  for (const mention of mentions) {
    const block = blocks[mention.text];
    const span = block && readQuotation(folded[mention.text] ?? "", mention, neighbours.get(mention) ?? []);
    if (!span || seen.has(block.start + span.start) || quotations.length >= MOST_QUOTATIONS) continue;
    seen.add(block.start + span.start);
    const id = `quotation-${person + 1}-${quotations.length + 1}`;
    quotations.push({ id, text: block.text.slice(span.start, span.end) });
    marks.push({ id, span: { start: block.start + span.start, end: block.start + span.end } });
  }
  return { quotations, marks };
}

/** Everybody that some text shows to be a person, in order of appearance. */
function gatherDrafts(texts: readonly string[], folded: readonly string[]): PersonDraft[] {
  const counts = countNames(folded);
  const found = new Map<string, { name: string; titles: string[] }>();
  const credited = new Set<string>();
  folded.forEach((text, index) => {
    const original = texts[index] ?? "";
    for (const sighting of findSightings(text, counts)) {
      const key = text.slice(sighting.start, sighting.end);
      if (sighting.kind === "credit") {
        credited.add(key);
        continue;
      }
      const entry = found.get(key) ?? {
        name: withPlainDots(original.slice(sighting.start, sighting.end)),
        titles: [],
      };
      entry.titles.push(...sighting.titles.map(({ start, end }) => original.slice(start, end).trim()));
      found.set(key, entry);
    }
  });
  const named = [...found]
    .filter(([key, { titles }]) => !credited.has(key) || titles.length > 0)
    .map(([key, { name, titles }]) => ({ key, name, titles }));
  return joinFamilyNames(withoutHalves(named.slice(0, MOST_PEOPLE))).map((draft) => ({
    ...draft,
    titles: fullestFirst(draft.titles),
  }));
}

/**
 * 柯文 beside 柯文哲 is a name cut short: by a line's end, or by a word that looks like one. So is 合伊隆·马斯克 of
 * 符合伊隆·马斯克 beside 伊隆·马斯克 one too long.
 */
function withoutHalves(drafts: readonly PersonDraft[]): PersonDraft[] {
  const keys = drafts.map(({ key }) => key);
  return drafts.filter(
    ({ key }) =>
      !keys.some((other) => other.length === key.length + 1 && other.startsWith(key)) &&
      !(key.includes("·") && keys.includes(key.slice(1))),
  );
}

/** 马斯克 is 埃隆·马斯克, and 劳伦斯 is 劳伦斯·洛克菲勒, where the article names no other. */
function joinFamilyNames(drafts: readonly PersonDraft[]): PersonDraft[] {
  const bearers = new Map<string, PersonDraft[]>();
  for (const draft of drafts) {
    for (const part of partsAlone(draft.key)) bearers.set(part, [...(bearers.get(part) ?? []), draft]);
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
