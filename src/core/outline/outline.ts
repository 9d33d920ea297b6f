import type { Outline, Section } from "../article.ts";
import type { ReadingContext } from "../text/reading-context.ts";
import type { Mark, Span } from "../text/span.ts";
import type { TextBlock } from "../text/text-block.ts";
import type { FlatSection } from "./flat-section.ts";
import { levelsOf } from "./heading-levels.ts";
import type { HeadingLine } from "./heading-line.ts";
import { findHeadings } from "./headings.ts";
import { findTopics } from "./topics.ts";

export interface FoundOutline {
  readonly outline: Outline;
  readonly marks: readonly Mark[];
}

/**
 * Sections of the article: its headings, what serves as headings, or its topics, none of them a sentence that is `told`
 * already. Their figures are still unknown.
 */
export function buildOutline(
  blocks: readonly TextBlock[],
  context: ReadingContext,
  told: readonly Span[] = [],
): FoundOutline {
  const lines = findHeadings(blocks, context);
  if (lines.length === 0) return nest("lead-sentences", findTopics(blocks, context, told), blocks);
  const levels = levelsOf(lines);
  const flat = lines.map((line, at) => ({
    heading: line.text,
    level: levels[at] ?? 1,
    span: spanOf(line, blocks),
  }));
  const isReal = lines.filter((line) => /^h\d$/u.test(line.style)).length * 2 > lines.length;
  return nest(isReal ? "headings" : "pseudo-headings", flat, blocks);
}

function spanOf(line: HeadingLine, blocks: readonly TextBlock[]): Span {
  const first = blocks[line.index];
  const last = blocks[line.index + line.lines - 1];
  return { start: first?.start ?? 0, end: (last?.start ?? 0) + (last?.text.length ?? 0) };
}

/** A section while its subsections are still being added. */
interface OpenSection {
  readonly id: string;
  readonly heading: string;
  readonly level: number;
  length: number;
  readonly sections: OpenSection[];
  readonly start: number;
}

/** Makes the tree: a section holds those of lower level that follow it. */
function nest(
  kind: Outline["kind"],
  flat: readonly FlatSection[],
  blocks: readonly TextBlock[],
): FoundOutline {
  const last = blocks[blocks.length - 1];
  const textEnd = last ? last.start + last.text.length : 0;
  const top: OpenSection[] = [];
  let open: OpenSection[] = [];
  const closeFrom = (level: number, end: number): void => {
    for (const section of open.filter((one) => one.level >= level)) section.length = end - section.start;
    open = open.filter((one) => one.level < level);
  };
  flat.forEach(({ heading, level, span }, at) => {
    closeFrom(level, span.start);
    const section: OpenSection = {
      id: `section-${at + 1}`,
      heading,
      level,
      length: 0,
      sections: [],
      start: span.start,
    };
    (open[open.length - 1]?.sections ?? top).push(section);
    open.push(section);
  });
  closeFrom(0, textEnd);
  const marks = flat.map(({ span }, at): Mark => ({ id: `section-${at + 1}`, span }));
  return { outline: { kind, sections: top.map(finish) }, marks };
}

function finish({ id, heading, level, length, sections }: OpenSection): Section {
  return { id, heading, level, length, figures: [], sections: sections.map(finish) };
}
