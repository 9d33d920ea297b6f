import type { Credits } from "../article.ts";
import { readDates } from "../dates/read-dates.ts";
import { findAll } from "../text/find-all.ts";
import { isKnownName, readNames } from "./author-names.ts";
import {
  AGENCY,
  CREDIT_RULES,
  DATELINE,
  OUTLET,
  OWN_OUTLET,
  PHOTO_AFTER,
  PHOTOGRAPHER,
  REPORT_LINE,
  SIGNATURE,
  WIRE,
} from "./credit-rules.ts";
import type { LinesAround } from "./page-lines.ts";
import type { StructuredMetadata } from "./structured-metadata.ts";

/** A line with credits is a short one; of a paragraph only its ends are read. */
const MAX_LINE = 200;
const PROSE_END = 60;

/** Longest name of an outlet, in characters. */
const MAX_OUTLET = 24;

/** Under the story, further lines belong to other articles. */
const TAIL_LINES = 6;

/** Who the page says wrote and edited the article, and for whom. `trimmed`: lines taken out of the body, in order. */
export function readCredits(
  lines: LinesAround,
  trimmed: readonly string[],
  structured: StructuredMetadata,
): Omit<Credits, "originalUrl"> {
  const own = [...lines.head, ...trimmed, ...lines.tail.slice(1, TAIL_LINES)].filter(isShort);
  const signed = lines.signed.filter(isShort);
  const starts = lines.story.map((paragraph) => paragraph.slice(0, PROSE_END));
  const ending = lines.tail[0]?.slice(-PROSE_END) ?? "";
  const near = [...lines.head, ...lines.above.slice(0, 2)];
  return {
    source:
      firstSource([...own, ...lines.above]) ??
      sourceBesideDate(near) ??
      firstSource(signed) ??
      cleanOutlet(structured.source) ??
      agencyOf(starts[0] ?? ""),
    reporters: firstNonEmpty([
      [...namesIn(own, "reporters", false), ...reportLines(own)],
      [...starts.flatMap(datelineNames), ...namesIn([...starts, ending], "reporters", true)],
      lines.story.flatMap((paragraph) => signatureOf(paragraph.slice(-PROSE_END))),
      namesBesideDate(near),
      namesIn(signed, "reporters", false),
      structured.authors.filter(isKnownName),
    ]),
    photographers: firstNonEmpty([
      [...namesIn(own, "photographers", false).filter(isKnownName), ...photographersOf(own)],
    ]),
    editors: firstNonEmpty([
      namesIn(own, "editors", false),
      namesIn([ending], "editors", true),
      namesIn(signed, "editors", false),
      structured.editor ? readNames(structured.editor) : [],
    ]),
  };
}

function photographersOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const name = PHOTOGRAPHER.exec(line)?.[1] ?? "";
    return isKnownName(name) ? [name] : [];
  });
}

function isShort(line: string): boolean {
  return line.length <= MAX_LINE;
}

function firstNonEmpty(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.find((list) => list.length > 0) ?? [])];
}

function namesIn(
  lines: readonly string[],
  credit: "reporters" | "editors" | "photographers",
  inProse: boolean,
): string[] {
  const rules = CREDIT_RULES.filter((rule) => rule.credit === credit && (!inProse || rule.inProse));
  return lines.flatMap((line) =>
    rules.flatMap(({ label }) =>
      findAll(everywhere(label), line).flatMap((match) => {
        const rest = line.slice(match.index + match[0].length);
        const names = PHOTO_AFTER.test(rest) ? [] : withoutOutlet(readNames(rest), match[0]);
        // In a paragraph 记者从会上获悉 looks like a name too: brackets or the paragraph's start tell.
        return inProse ? names.filter((name) => isBracketed(line, match.index) && isKnownName(name)) : names;
      }),
    ),
  );
}

/** 文｜岚新 余聪: the outlet before the name; behind other labels than 文 it has the form of one. */
function withoutOutlet(names: readonly string[], label: string): readonly string[] {
  const [first = "", ...others] = names;
  const isOutlet = OUTLET.test(first) || (label.startsWith("文") && !isKnownName(first));
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
  return /[（(【[][^）)】\]]{0,24}$/u.test(line.slice(0, index));
}

function reportLines(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const names = readNames(REPORT_LINE.exec(line)?.[1]?.replace(/^記者|^记者/u, "") ?? "");
    return names.filter(isKnownName);
  });
}

function datelineNames(opening: string): string[] {
  const filed = WIRE.exec(opening)?.[2];
  if (filed && isKnownName(filed)) return [filed];
  const label = DATELINE.exec(opening)?.[0];
  return label ? readNames(opening.slice(label.length)).filter(isKnownName) : [];
}

function signatureOf(end: string): string[] {
  const names = SIGNATURE.exec(end)?.[1];
  const read = readNames(names ?? "");
  return read.every(isKnownName) ? read : [];
}

function firstSource(lines: readonly string[]): string | null {
  for (const { credit, label } of CREDIT_RULES) {
    if (credit !== "source") continue;
    for (const line of lines) {
      const match = label.exec(line);
      const outlet = match && cleanOutlet(line.slice(match.index + match[0].length));
      if (outlet && !/^(?:资料|資料|网络|網絡|網路)/u.test(outlet)) return outlet;
    }
  }
  return null;
}

/** The outlet at the start of a text: up to the first space, bracket or sign. */
function cleanOutlet(text: string | null): string | null {
  const bare = (text ?? "").replace(/^(?:来源|來源)\s*[:：]?\s*/u, "").replace(/^[《「“"【[(（\s]+/u, "");
  const outlet =
    bare
      .split(/(?<![A-Za-z])\s|\s(?![A-Za-z])|[|│,，。;；:：《》「」”"【】[\]()（）]/u, 1)[0]
      ?.replace(/(?<=[报報网網社台臺刊])(?:综合|綜合)?(?:报道|報道|報導)$|(?<=.{2})作者$/u, "") ?? "";
  const isWord =
    /[A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣]{2}/u.test(outlet) &&
    !/^(?:作者|时间|時間|编辑|編輯|责任|http)|链接|鏈接|連結|声明|聲明/u.test(outlet);
  return isWord && outlet.length <= MAX_OUTLET ? outlet : null;
}

/** 2018年04月11日 17:43 第一财经, 華聲在線 2018-06-09 16:36: what is left of the line that says when. */
function sourceBesideDate(lines: readonly string[]): string | null {
  for (const [index, line] of lines.entries()) {
    const words = wordsBesideDate(line);
    if (!words) continue;
    const outlet = words.map(outletOf).find((word) => word !== null);
    if (outlet) return outlet;
    const neighbours = [lines[index + 1], lines[index - 1]].map((text) => outletOf(text ?? ""));
    const beside = neighbours.find((word) => word !== null);
    if (beside) return beside;
  }
  return null;
}

function outletOf(word: string): string | null {
  const bare = word.replace(/^[《【（(]|[》】）)]$/gu, "").replace(/微博$/u, "");
  return bare.length <= MAX_OUTLET && OUTLET.test(bare) && !OWN_OUTLET.test(bare) ? bare : null;
}

/** Words of a line beside its date, or `null` where it has no date. */
function wordsBesideDate(line: string): string[] | null {
  const date = readDates(line).find(({ day }) => day !== null);
  if (!date || line.length > 100) return null;
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`.replace(/https?:\/\/\S+/gu, " ");
  return rest.split(/[\s|│╱／/()（）【】]+/u).filter(Boolean);
}

/** 2018-06-03 10:19:46 每日商报 孙鹏飞: after the outlet, in the line that says when. */
function namesBesideDate(lines: readonly string[]): string[] {
  for (const [index, line] of lines.entries()) {
    const words = wordsBesideDate(line);
    if (!words) continue;
    const outlet = words.findIndex((word) => outletOf(word) !== null);
    const names = outlet < 0 ? [] : words.slice(outlet + 1).filter(isKnownName);
    const below = lines[index + 1] ?? "";
    if (names.length > 0 || isKnownName(below)) return names.length > 0 ? names : [below];
  }
  return [];
}

function agencyOf(opening: string): string | null {
  return AGENCY.exec(opening)?.[1] ?? WIRE.exec(opening)?.[1] ?? null;
}
