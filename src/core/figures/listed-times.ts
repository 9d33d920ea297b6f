import { readDigits } from "../dates/chinese-numerals.ts";
import { isDigit } from "../text/characters.ts";
import type { Span } from "../text/span.ts";

/** 2016年-2018年分别为a、b、c: the first and the last have their year by name, those between have none. */
export function rangeOf(
  plain: string,
  found: readonly Span[],
  numbers: readonly Span[],
): ((number: Span) => Span | null | undefined) | null {
  const at = plain.slice(0, numbers.at(-1)?.start ?? 0).lastIndexOf("分别");
  const listed = listBehind(plain, at, numbers);
  const before = found.filter(({ end }) => end <= at);
  const last = before.at(-1);
  if (!last || listed.length < 2) return null;
  const parts = before.slice(-listed.length);
  if (parts.length === listed.length && isList(plain, parts))
    return (number) => parts[listed.indexOf(number)];
  const text = plain.slice(last.start, last.end);
  const joint = /(?<=[0-9年月日号季度一二三])[-~—至到]/.exec(text);
  // 2018年1-4月……三家公司分别为: of other things.
  const between = numbers.filter(({ start, end }) => start >= last.end && end <= at);
  if (between.some(({ start, end }) => !/[年月度季]$/.test(plain.slice(start, end)))) return null;
  if (!joint || stepsOf(text.slice(0, joint.index), text.slice(joint.index)) !== listed.length) return null;
  const isWhole = /[年月日号度季]$/.test(text.slice(0, joint.index));
  const first = isWhole ? { start: last.start, end: last.start + joint.index } : last;
  const final = { start: last.start + joint.index + 1, end: last.end };
  return (number) => {
    const i = listed.indexOf(number);
    if (i < 0) return undefined;
    return i === 0 ? first : i === listed.length - 1 ? final : null;
  };
}

/** How many years, months or quarters a span has: three from 2016年 to -18年, from 第一 to 至第三季度, from 2023年12月 to 至2024年2月. */
function stepsOf(from: string, to: string): number {
  const first = from.match(NUMBER) ?? [];
  const last = to.match(NUMBER) ?? [];
  const [start = "", end = ""] = [first.at(-1), last.at(-1)];
  const isShort = start.length > 2 && end.length < start.length;
  const years = last.length > 1 ? Number(last.at(-2)) - Number(first.at(-2)) : 0;
  const inYear = to.includes("季") ? 4 : 12;
  return years * inYear + numberOf(end) - numberOf(isShort ? start.slice(-end.length) : start) + 1;
}

const NUMBER = /[0-9]+|[一二三四]/g;

function numberOf(number: string): number {
  return isDigit(number.charAt(0)) ? Number(number) : readDigits(number);
}

/** The numbers of the list that 分别 at `at` begins: another clause is none of it. */
function listBehind(plain: string, at: number, numbers: readonly Span[]): readonly Span[] {
  const behind = at < 0 ? [] : numbers.filter(({ start }) => start > at);
  const end = behind.findIndex(
    ({ start }, i) => i > 0 && !/^[、，,和及与以\s]{1,3}$/.test(plain.slice(behind[i - 1]?.end ?? 0, start)),
  );
  return end < 0 ? behind : behind.slice(0, end);
}

function isList(plain: string, parts: readonly Span[]): boolean {
  return parts.every((part, i) => {
    const next = parts[i + 1];
    return !next || /^(?:[、,，]|和|及|与)$/.test(plain.slice(part.end, next.start));
  });
}
