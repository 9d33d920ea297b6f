import type { Person, Quotation } from "../article.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { WordsContext } from "../lexicon/words-context.ts";
import { MOST_ANALYSED } from "../text/analysed-blocks.ts";
import type { Mark } from "../text/span.ts";
import type { TextBlock } from "../text/text-block.ts";
import { readEnglishQuotations } from "./english-quotations.ts";
import { gatherDrafts, type PersonDraft } from "./gather-drafts.ts";
import { cutAround, type Line, readLine } from "./line.ts";
import { findMentions, type Mention } from "./mentions.ts";
import { carriedBy } from "./pronouns.ts";
import { readQuotations, type Said } from "./quotations.ts";
import type { NamedPlace } from "./speaker.ts";

export interface FoundPeople {
  readonly people: readonly Person[];
  readonly marks: readonly Mark[];
}

/** People of the story, in order of importance; its authors are credits. */
export function findPeople(blocks: readonly TextBlock[], context: WordsContext): FoundPeople {
  const { lexicon } = context;
  const lines = [context.title, ...withinReach(blocks)].map((text) => readLine(text, lexicon));
  const folded = lines.map((line) => line.folded);
  const drafts = gatherDrafts(lines, lexicon);
  const mentions = findMentions(folded.slice(1), drafts, lexicon);
  const inTitle = folded[0] ?? "";
  const ordered = drafts
    .map((draft) => ({ draft, mentions: mentions.get(draft.key) ?? [] }))
    .filter((found) => found.mentions.length > 0)
    .map((found) => ({
      ...found,
      weight: found.mentions.length + (inTitle.includes(found.draft.key) ? 3 : 0),
    }))
    .sort((a, b) => b.weight - a.weight);
  return describe(ordered, blocks, lines.slice(1), lexicon);
}

/** Characters of a line that are read for names; a line that is longer is no paragraph but a dump. */
const LONGEST_LINE = 8000;

function withinReach(blocks: readonly TextBlock[]): string[] {
  let left = MOST_ANALYSED;
  return blocks.map(({ text }) => {
    const part = text.slice(0, Math.max(0, Math.min(left, LONGEST_LINE)));
    left -= part.length;
    return part;
  });
}

/** A person with all places where the lines of the body name them. */
interface MentionedPerson {
  readonly draft: PersonDraft;
  readonly mentions: readonly Mention[];
}

function describe(
  found: readonly MentionedPerson[],
  blocks: readonly TextBlock[],
  lines: readonly Line[],
  lexicon: Lexicon,
): FoundPeople {
  const marks: Mark[] = [];
  const said = quotationsOf(found, lines, lexicon);
  const people = found.map(({ draft, mentions }, index): Person => {
    const places = mentions.map((mention, count) => {
      const id = `person-${index + 1}-${count + 1}`;
      const offset = blocks[mention.text]?.start ?? 0;
      marks.push({ id, span: { start: offset + mention.start, end: offset + mention.end } });
      return id;
    });
    const own = withoutRepeats(
      said.filter(({ person }) => person === index),
      blocks,
    ).slice(0, MOST_QUOTATIONS);
    const quotations = own.map(({ line, span }, count): Quotation => {
      const id = `quotation-${index + 1}-${count + 1}`;
      const block = blocks[line];
      const offset = block?.start ?? 0;
      marks.push({ id, span: { start: offset + span.start, end: offset + span.end } });
      return { id, text: block?.text.slice(span.start, span.end) ?? "" };
    });
    const { name, titles } = draft;
    return { name, titles, mentions: places.length, places, quotations };
  });
  return { people, marks };
}

/** What a lead and the body both quote stands once. */
function withoutRepeats(
  said: readonly (Said & { readonly line: number })[],
  blocks: readonly TextBlock[],
): readonly (Said & { readonly line: number })[] {
  const known = new Set<string>();
  return said.filter(({ line, span }) => {
    const text = blocks[line]?.text.slice(span.start, span.end) ?? "";
    return !known.has(text) && known.add(text);
  });
}

/** Quotations of a person at most: whoever says more is being interviewed. */
const MOST_QUOTATIONS = 12;

/** What the persons say, line by line. */
function quotationsOf(
  found: readonly MentionedPerson[],
  lines: readonly Line[],
  lexicon: Lexicon,
): readonly (Said & { readonly line: number })[] {
  const places = new Map<number, NamedPlace[]>();
  found.forEach(({ mentions }, person) => {
    for (const { text, start, end } of mentions) {
      const inLine = places.get(text) ?? [];
      inLine.push({ person, start, end });
      places.set(text, inLine);
    }
  });
  let carried: number | null = null;
  return lines.flatMap((whole, index) => {
    const named = (places.get(index) ?? []).sort((a, b) => a.start - b.start);
    const { said, carries } = quotationsIn(whole, named, carried, lexicon);
    carried = carries;
    return said.map((one) => ({ ...one, line: index }));
  });
}

function quotationsIn(
  whole: Line,
  named: readonly NamedPlace[],
  carried: number | null,
  lexicon: Lexicon,
): { readonly said: readonly Said[]; readonly carries: number | null } {
  if (!/[㐀-鿿]/u.test(whole.folded)) return readEnglishQuotations(whole, named, carried);
  const line = cutAround(whole, named, lexicon);
  return { said: readQuotations(line, named, carried), carries: carriedBy(line, named, carried) };
}
