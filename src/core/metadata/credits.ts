import type { Credits } from "../article.ts";
import { findAll } from "../text/find-all.ts";
import { foldTraditional } from "../text/fold-traditional.ts";
import { isKnownName, readNames, readPenName } from "./author-names.ts";
import {
  CREDIT_RULES,
  DATELINE,
  GLUED_REPORT,
  type NamedRole,
  OPENING,
  PHOTO_AFTER,
  PHOTOGRAPHER,
  POST_LINE,
  REPORT_LINE,
  ROLE_BEHIND,
  SIGNATURE,
  WIRE,
} from "./credit-rules.ts";
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
      namesOverPosts(lines.head),
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

/** What a group of a pattern for folded text holds, as the text has it. */
function groupOf(pattern: RegExp, text: string, group: number): string | null {
  const match = pattern.exec(foldTraditional(text));
  const found = match?.[group];
  if (!match || !found) return null;
  const start = match.index + match[0].indexOf(found);
  return text.slice(start, start + found.length);
}

function namesIn(lines: readonly string[], role: NamedRole, inProse: boolean): string[] {
  const rules = CREDIT_RULES.filter((rule) => rule.role === role && (!inProse || rule.inProse));
  return lines.flatMap((line) => {
    const folded = foldTraditional(line);
    return rules.flatMap(({ label, isPlain }) =>
      findAll(everywhere(label), folded).flatMap((match) => {
        const end = match.index + match[0].length;
        if (PHOTO_AFTER.test(folded.slice(end)) && role !== "photographers") return [];
        const names = withoutOutlet(readNames(line.slice(end)), match[0]).filter((name) => !outletOf(name));
        // 记者从会上获悉 looks like a name too: a colon, a surname, or in a paragraph brackets tell.
        if (inProse && !isBracketed(folded, match.index)) return [];
        const penName = isPlain && names.length === 0 ? readPenName(line.slice(end)) : null;
        if (penName) return [penName];
        return isPlain || /[:：︰/／╱丨｜|]\s*$/u.test(match[0]) ? names : knownFirst(names);
      }),
    );
  });
}

/** Names whose first, or any other, begins with a surname: one of a list may have a rare one. */
function knownFirst(names: readonly string[]): readonly string[] {
  return names.some(isKnownName) ? names : [];
}

/** 文｜岚新 余聪: the outlet before the name; behind other labels than 文 it has the form of one. */
function withoutOutlet(names: readonly string[], label: string): readonly string[] {
  const [first = "", ...others] = names;
  const isOutlet = outletOf(first) !== null || (/文/u.test(label) && !isKnownName(first));
  return isOutlet && others.some(isKnownName) ? others : names;
}

/** The labels as patterns that find every place, made once. */
const EVERYWHERE = new Map<RegExp, RegExp>();

function everywhere(label: RegExp): RegExp {
  const made = EVERYWHERE.get(label) ?? new RegExp(label, "gu");
  EVERYWHERE.set(label, made);
  return made;
}

function isBracketed(line: string, index: number): boolean {
  return /[（(【[〔][^）)】\]〕]{0,24}$/u.test(line.slice(0, index));
}

/** 某某某/编辑 */
function namesBefore(line: string, role: NamedRole): string[] {
  return findAll(ROLE_BEHIND, foldTraditional(line)).flatMap(
    ({ index, 0: all, 1: name = "", 2: label = "" }) => {
      const start = index + all.indexOf(name);
      const written = line.slice(start, start + name.length);
      return ROLES_BEHIND[label] === role && isKnownName(written) ? [written] : [];
    },
  );
}

const ROLES_BEHIND: Readonly<Record<string, NamedRole>> = {
  记者: "reporters",
  撰文: "reporters",
  编译: "reporters",
  编辑: "editors",
  责编: "editors",
  摄影: "photographers",
  翻译: "translators",
};

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
  // 讯（某某）: in these brackets a pen name stands too.
  if (label) return knownOrAlone(readNames(opening.slice(label.length)), folded.slice(label.length));
  return readNames(groupOf(OPENING, opening, 2) ?? "").filter(isKnownName);
}

function knownOrAlone(names: readonly string[], folded: string): string[] {
  const known = names.filter(isKnownName);
  return known.length > 0 || names.length !== 1
    ? known
    : /^[㐀-鿿]{2,3}[)）]/u.test(folded)
      ? [...names]
      : [];
}

function signatureOf(end: string): string[] {
  const read = readNames(groupOf(SIGNATURE, end, 1) ?? "");
  return read.every(isKnownName) ? read : [];
}

/** A name in a line of its own, over the line that says what its owner does. */
function namesOverPosts(head: readonly string[]): string[] {
  return head.filter((line, at) => {
    const next = foldTraditional(head[at + 1] ?? "");
    return isKnownName(line.trim()) && next.length <= LONGEST_POST && POST_LINE.test(next);
  });
}

const LONGEST_POST = 24;

/**
 * 2018-06-03 10:19:46 每日商报 孙某某: after the outlet, in the line that says when; or alone beside the date, there or
 * in the line under it.
 */
function namesBesideDate(lines: readonly string[]): string[] {
  for (const [index, line] of lines.entries()) {
    const words = wordsBesideDate(line);
    if (!words) continue;
    const outlet = words.findIndex((word) => outletOf(word) !== null);
    const names = words.slice(outlet + 1).filter(isKnownName);
    if (names.length > 0 && (outlet >= 0 || names.length === words.length)) return names;
    const below = lines[index + 1] ?? "";
    if (isKnownName(below)) return [below];
  }
  return [];
}
