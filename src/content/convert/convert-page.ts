import type { ChineseVariant, ScriptVerdict } from "../../core/article.ts";
import type { ConvertTexts } from "../../core/script/convert.ts";
import { detectScript } from "../../core/script/detect-script.ts";
import { batchTexts } from "../../core/script/text-batch.ts";
import { convertedParts, withoutSoftHyphens } from "../../core/script/text-runs.ts";
import { type ConvertLines, followPage } from "./follow-page.ts";
import { inSlices } from "./in-slices.ts";
import { createSelectionKeeper } from "./keep-selection.ts";
import { createOptionValues } from "./option-values.ts";
import { type Line, linesOf, type TreeRoot, treesIn } from "./page-strings.ts";
import { tellLanguage } from "./tell-language.ts";
import { createTextMemory, type TextMemory, textOfSlot } from "./text-memory.ts";
import { writeOriginals } from "./write-originals.ts";

/** A page converted in place. */
export interface PageConversion {
  readonly variant: ChineseVariant;
  /** Gives every string back as it was, and lets the page alone; a long page is done when it resolves. */
  restore(): Promise<void>;
  /** Gives a copy of a part of the page what its site wrote. */
  writeOriginals(live: Node, copy: Node): void;
}

/** How a page is to be converted in place. */
export interface PageConversionWish {
  /** The variant for a page in this script; `null` leaves it as it is. */
  variantFor(script: ScriptVerdict["script"]): ChineseVariant | null;
  readonly vocabulary: boolean;
  readonly convertTexts: ConvertTexts;
}

/** Characters that are judged: a page says what it is written in long before. */
const JUDGED_LENGTH = 20_000;

/** Characters converted at one time: first about what a window shows, then twice as many each time, up to the most. */
const [FIRST_LENGTH, MOST_LENGTH] = [20_000, 80_000];

/**
 * Converts the text of a page where it stands, in its open shadow roots and its own frames too: text nodes and attributes
 * that people read, no code, nothing that can be typed or edited, nothing that a form submits. What the page adds later
 * follows in batches, until `restore`.
 *
 * @returns `not-chinese` or `not-needed` where the page stays as it is
 * @throws Error where the texts could not be converted; the page is then as it was
 */
export async function convertPage(
  page: Document,
  wish: PageConversionWish,
): Promise<PageConversion | "not-chinese" | "not-needed"> {
  const trees: readonly TreeRoot[] = [page, ...treesIn(page)];
  const lines: Line[] = [];
  let length = 0;
  const read = (line: Line): void => {
    lines.push(line);
    length += lengthOf(line);
  };
  for (const tree of trees) await inSlices(linesOf(tree), read);
  const step = Math.max(1, Math.ceil(length / JUDGED_LENGTH));
  const script = detectScript(sampleOf(lines, step));
  if (script.language !== "zh") return "not-chinese";
  const variant = wish.variantFor(script.script);
  if (!variant) return "not-needed";
  const { convert, conversion } = startConversion(page, wish, script, variant);
  try {
    await convert(lines);
  } catch (error) {
    await conversion.restore();
    throw error;
  }
  return conversion;
}

/** Follows the page from now on, and converts what it is given. */
function startConversion(
  page: Document,
  wish: PageConversionWish,
  script: ScriptVerdict,
  variant: ChineseVariant,
): { convert(lines: readonly Line[]): Promise<void>; conversion: PageConversion } {
  const memory = createTextMemory();
  const options = createOptionValues();
  const selection = createSelectionKeeper(page);
  const life = new AbortController();
  const { signal } = life;
  const source = { script, lang: page.documentElement.lang || null, url: page.URL };
  const write = (line: Line, parts: readonly string[], converted: readonly string[]): void =>
    line.forEach((slot, index) => {
      const [original = "", text = ""] = [parts[index], converted[index]];
      if (original !== text) options.keep(slot);
      memory.write(slot, original, text);
    });
  const convert = createLineConverter({ source, variant, wish, memory, write, signal });
  const language = tellLanguage(variant);
  const { isConverted } = memory;
  const follower = followPage(page, { convert, isConverted, language, selection, signal });
  const restore = async (): Promise<void> => {
    life.abort();
    language.restore();
    options.release();
    const around = selection.keep;
    await inSlices(memory.convertedSlots(), memory.restore, { around });
    // What the page copied from what it showed says so by its text alone.
    for (const tree of follower.trees())
      await inSlices(linesOf(tree), (line) => line.forEach(memory.restore), { around });
    selection.release();
  };
  return {
    convert: (lines) => convert(lines, follower.unseen),
    conversion: { variant, restore, writeOriginals: (live, copy) => writeOriginals(live, copy, memory) },
  };
}

/** Every so many lines of a page. */
function sampleOf(lines: readonly Line[], step: number): string {
  return lines
    .filter((_, index) => index % step === 0)
    .map((line) => line.map(textOfSlot).join(""))
    .join("\n");
}

function lengthOf(line: Line): number {
  return line.reduce((sum, slot) => sum + textOfSlot(slot).length, 0);
}

interface LineConversion {
  readonly source: Parameters<typeof batchTexts>[1];
  readonly variant: ChineseVariant;
  readonly wish: PageConversionWish;
  readonly memory: TextMemory;
  readonly signal: AbortSignal;
  write(line: Line, parts: readonly string[], converted: readonly string[]): void;
}

function createLineConverter(conversion: LineConversion): ConvertLines {
  const { source, variant, wish, memory, write, signal } = conversion;
  const style = { quotes: "keep", vocabulary: wish.vocabulary } as const;
  const ask = async (lines: readonly Line[]): Promise<readonly AnsweredLine[]> => {
    const rows = lines.map((line) => {
      const parts = line.map(memory.originalOf);
      return { line, parts, seen: line.map(textOfSlot), text: withoutSoftHyphens(parts.join("")) };
    });
    const batch = batchTexts(
      rows.map(({ text }) => text),
      source,
      variant,
      style,
    );
    const converted = batch.readAnswers(await Promise.all(batch.jobs.map(wish.convertTexts)));
    return rows.map((row) => ({ ...row, converted: converted(row.text) }));
  };
  const writeRows = (rows: readonly AnsweredLine[], unseen: (work: () => void) => void): Promise<void> =>
    inSlices(
      rows,
      ({ line, parts, seen, converted }) => {
        // The page wrote something else meanwhile: it will be seen as a change of its own.
        if (line.some((slot, index) => textOfSlot(slot) !== seen[index])) return;
        write(line, parts, convertedParts(parts, converted));
      },
      { signal, around: unseen },
    );
  return async (lines, unseen) => {
    let answered: readonly AnsweredLine[] = [];
    // While a batch is written, the next is made.
    for (const batch of batchesOf(lines, memory.isConverted)) {
      if (signal.aborted) return;
      const [next] = await Promise.all([batch.length > 0 ? ask(batch) : [], writeRows(answered, unseen)]);
      answered = next;
    }
  };
}

/** A line with what each of its strings was, what it says, and what the whole of it became. */
interface AnsweredLine {
  readonly line: Line;
  readonly parts: readonly string[];
  readonly seen: readonly string[];
  readonly text: string;
  readonly converted: string;
}

/** Lines that are not converted yet, some at a time as they are asked for; behind the last an empty batch. */
function* batchesOf(
  lines: readonly Line[],
  isConverted: TextMemory["isConverted"],
): Generator<readonly Line[]> {
  let batch: Line[] = [];
  let length = 0;
  let most = FIRST_LENGTH;
  for (const line of lines) {
    if (line.every(isConverted)) continue;
    batch.push(line);
    length += lengthOf(line);
    if (length < most) continue;
    yield batch;
    [batch, length, most] = [[], 0, Math.min(2 * most, MOST_LENGTH)];
  }
  if (batch.length > 0) yield batch;
  yield [];
}
