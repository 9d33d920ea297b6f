import type { Credits } from "../article.ts";
import { foldTraditional } from "../text/fold-traditional.ts";
import { closeSet, isKnownName, mayBePenName, readNames } from "./author-names.ts";
import {
  DATELINE,
  GLUED_REPORT,
  type NamedRole,
  OPENING,
  PEN_NAME,
  PHOTOGRAPHER,
  POST_LINE,
  REPORT_LINE,
  SIGNATURE,
  SIGNED_BEHIND,
  WIRE,
} from "./credit-rules.ts";
import { groupOf, namesBefore, namesIn } from "./names-in-lines.ts";
import { outletOf } from "./outlets.ts";
import type { LinesAround } from "./page-lines.ts";
import { readSource, wordsBesideDate } from "./source.ts";
import type { StructuredMetadata } from "./structured-metadata.ts";

/** A line with credits is a short one; of a paragraph only its ends are read. */
const MAX_LINE = 200;
const PROSE_END = 60;

/** Under the story, further lines belong to other articles. */
const TAIL_LINES = 6;

/**
 * Who the page says wrote and edited the article, and for whom. `trimmed`: lines taken out of the body, in order;
 * `siteName`: whose page it is.
 */
export function readCredits(
  lines: LinesAround,
  trimmed: readonly string[],
  structured: StructuredMetadata,
  siteName: string | null,
): Omit<Credits, "originalUrl"> {
  const own = [...lines.head, ...trimmed, ...lines.tail.slice(1, TAIL_LINES)].filter(isShort);
  const signed = lines.signed.filter(isShort);
  const starts = lines.story.map((paragraph) => paragraph.slice(0, PROSE_END));
  const ends = lines.story.map((paragraph) => paragraph.slice(-PROSE_END));
  const near = [...lines.head, ...lines.above.slice(0, 2)];
  const named = (role: NamedRole): string[] =>
    firstNonEmpty([
      [...namesIn(own, role, false), ...own.flatMap((line) => namesBefore(line, role))],
      namesIn([...starts.slice(0, 2), ...ends.slice(-1)], role, true),
      ends.slice(-1).flatMap((end) => namesBefore(end, role)),
    ]);
  return {
    source: readSource({ own, signed, ends, starts, lines, structured, siteName }),
    reporters: firstNonEmpty([
      [...named("reporters"), ...reportLines([...own, ...structured.authors])],
      starts.flatMap(datelineNames),
      ends.flatMap(signatureOf),
      reportLines([...starts.slice(0, 2), ...ends]),
      ends.slice(-1).flatMap(penNameOf),
      namesOverPosts(lines.head),
      namesBehindOutlets(lines.head),
      namesBesideDate(near),
      namesIn(signed, "reporters", false),
      structured.authors.filter(isKnownName),
    ]),
    translators: named("translators"),
    photographers: [...new Set([...named("photographers"), ...photographersOf(own)])].filter(isKnownName),
    editors: firstNonEmpty([
      named("editors"),
      namesIn(signed, "editors", false),
      structured.editor ? readNames(structured.editor) : [],
    ]),
  };
}

function isShort(line: string): boolean {
  return line.length <= MAX_LINE;
}

function firstNonEmpty(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.find((list) => list.length > 0) ?? [])];
}

function photographersOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => groupOf(PHOTOGRAPHER, line, 1) ?? []);
}

function reportLines(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const glued = line.length <= LONGEST_GLUED ? groupOf(GLUED_REPORT, line, 1) : null;
    return readNames(groupOf(REPORT_LINE, line, 1)?.replace(/^記者|^记者/u, "") ?? glued ?? "").filter(
      isKnownName,
    );
  });
}

/** 某某某台北市報導 is no longer than this. */
const LONGEST_GLUED = 16;

function datelineNames(opening: string): string[] {
  const filed = groupOf(WIRE, opening, 2);
  if (filed && isKnownName(filed)) return [filed];
  const folded = foldTraditional(opening);
  const label = DATELINE.exec(folded)?.[0];
  if (label) return knownOrAlone(readNames(opening.slice(label.length)), label, folded.slice(label.length));
  return readNames(groupOf(OPENING, opening, 2) ?? "").filter(isKnownName);
}

/** 讯（某某）, 电（记者 朵卡玛吉）: whatever it begins with; glued to its label, a word (记者手记) looks the same. */
function knownOrAlone(names: readonly string[], label: string, behind: string): string[] {
  const known = names.filter(isKnownName);
  const form = label.includes("记者") ? /^[㐀-鿿]{2,4}[)）]/u : /^[㐀-鿿]{2,3}[)）]/u;
  const isAlone = names.length === 1 && form.test(behind) && !label.endsWith("者");
  return known.length === 0 && isAlone ? [...names] : known;
}

function signatureOf(end: string): string[] {
  const read = readNames(groupOf(SIGNATURE, end, 1) ?? groupOf(SIGNED_BEHIND, end, 1) ?? "");
  return read.every(isKnownName) ? read : [];
}

function penNameOf(end: string): string[] {
  const name = groupOf(PEN_NAME, end, 1);
  return name && mayBePenName(name) ? [name] : [];
}

/** A name in a line of its own, over the line that says what its owner does. */
function namesOverPosts(head: readonly string[]): string[] {
  return head.filter((line, at) => {
    const next = foldTraditional(head[at + 1] ?? "");
    return isKnownName(line.trim()) && next.length <= LONGEST_POST && POST_LINE.test(next);
  });
}

const LONGEST_POST = 24;

/** 某某晚报 李某某: a line of nothing else. A name of two characters may be a channel's: 某某网 房产. */
function namesBehindOutlets(head: readonly string[]): string[] {
  return head.flatMap((line) => {
    const [outlet = "", name = "", ...rest] = line.split(/\s+/u);
    return rest.length === 0 && name.length === 3 && outletOf(outlet) && isKnownName(name) ? [name] : [];
  });
}

/**
 * 2018-06-03 10:19:46 每日商报 孙某某: after the outlet, in the line that says when; or alone beside the date, there or
 * in the line over it or under it, with an outlet or without.
 */
function namesBesideDate(lines: readonly string[]): string[] {
  for (const [index, line] of lines.entries()) {
    const words = wordsBesideDate(line);
    if (!words) continue;
    const outlet = words.findIndex((word) => outletOf(word) !== null);
    const names = words.slice(outlet + 1).filter(isKnownName);
    if (names.length > 0 && (outlet >= 0 || names.length === words.length)) return names;
    const alone = [lines[index + 1], lines[index - 1]].map((beside) => closeSet(withoutOutlet(beside ?? "")));
    const [name] = alone.filter(isKnownName);
    if (name) return [name];
  }
  return [];
}

/** 李某某/某某晚报: the name alone. */
function withoutOutlet(line: string): string {
  const [name = "", outlet, ...rest] = line.split(/[/／|｜丨]/u).map((part) => part.trim());
  return outlet && rest.length === 0 && outletOf(outlet) ? name : line;
}
