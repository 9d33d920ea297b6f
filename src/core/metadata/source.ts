import { readDates } from "../dates/read-dates.ts";
import { foldTraditional } from "../text/fold-traditional.ts";
import { AGENCY, OPENING, SOURCE_IN_PROSE, SOURCE_LABELS, WIRE } from "./credit-rules.ts";
import { outletBehindLabel, outletOf } from "./outlets.ts";
import type { LinesAround } from "./page-lines.ts";
import type { StructuredMetadata } from "./structured-metadata.ts";

/** Where an outlet may be named. */
export interface SourcePlaces {
  /** Lines of credits: under the title, cut out of the body, under the story. */
  readonly own: readonly string[];
  /** Signed lines from anywhere. */
  readonly signed: readonly string[];
  /** Beginnings and ends of the story's paragraphs. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly lines: LinesAround;
  readonly structured: StructuredMetadata;
  readonly siteName: string | null;
}

/**
 * The outlet that the text comes from: as a label names it, as it stands beside the date, as machines are told, as the
 * story begins; else the site itself.
 */
export function readSource(places: SourcePlaces): string | null {
  const { own, signed, starts, ends, lines, structured, siteName } = places;
  return (
    firstLabelled([...own, ...lines.above]) ??
    labelledInProse(ends) ??
    sourceBesideDate(lines.head) ??
    sourceBesideDate(lines.above.slice(0, NEAR_ABOVE)) ??
    firstLabelled(signed) ??
    outletBehindLabel(structured.source) ??
    sourceOfOpening(starts[0] ?? "") ??
    (lines.head[0] ? outletOf(lines.head[0]) : null) ??
    (siteName && NO_OUTLETS.test(siteName) ? null : siteName)
  );
}

/** Sites that publish what others write. */
const NO_OUTLETS = /平台$|平臺$|博客|部落格|论坛|論壇|社区|社區|blog|forum/iu;

/** ▲资料图（来源：…）: where a picture comes from. */
const PICTURE_BEFORE = /^\s*[▲△▼■◆]|(?:图片?|资料|照片|影片|视频)[^。]{0,6}[（(]\s*$/u;

/** Lines over the title that may be its own. */
const NEAR_ABOVE = 2;

function firstLabelled(lines: readonly string[]): string | null {
  for (const label of SOURCE_LABELS) {
    for (const line of lines) {
      const folded = foldTraditional(line);
      const match = label.exec(folded);
      const isPicture = match && PICTURE_BEFORE.test(folded.slice(0, match.index));
      const outlet = match && !isPicture && outletBehindLabel(line.slice(match.index + match[0].length));
      if (outlet) return outlet;
    }
  }
  return null;
}

function labelledInProse(ends: readonly string[]): string | null {
  for (const end of ends) {
    const match = SOURCE_IN_PROSE.exec(foldTraditional(end));
    const outlet =
      match?.[1] &&
      outletBehindLabel(end.slice(end.length - match[0].length).split(/[:：/／｜|]/u, 2)[1] ?? "");
    if (outlet) return outlet;
  }
  return null;
}

/** 2018年04月11日 17:43 第一财经, 華聲在線 2018-06-09 16:36: what is left of the line that says when. */
function sourceBesideDate(lines: readonly string[]): string | null {
  for (const [index, line] of lines.entries()) {
    const words = wordsBesideDate(line);
    if (!words) continue;
    const beside = [...words, lines[index + 1], lines[index - 1]].map((word) => outletOf(word ?? ""));
    const outlet = beside.find((word) => word !== null);
    if (outlet) return outlet;
  }
  return null;
}

/** Words of a line beside its date, or `null` where it has no date. */
export function wordsBesideDate(line: string): string[] | null {
  const date = readDates(line).find(({ day }) => day !== null);
  if (!date || line.length > 100) return null;
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`.replace(/https?:\/\/\S+/gu, " ");
  return rest.split(/[\s|│╱／/()（）【】[\]•·]+/u).filter(Boolean);
}

/** 江城社北京3月5日电, 江城日报讯（…）, 江城网 记者 … */
function sourceOfOpening(opening: string): string | null {
  const folded = foldTraditional(opening);
  const match = AGENCY.exec(folded) ?? WIRE.exec(folded) ?? OPENING.exec(folded);
  const name = match?.[1];
  if (!match || !name) return null;
  const start = match[0].indexOf(name);
  const written = opening.slice(start, start + name.length);
  return outletOf(written);
}
