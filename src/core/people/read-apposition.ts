import { OFFICES } from "./posts.ts";

interface TitleSpan {
  readonly start: number;
  readonly end: number;
}

/** A title after the name and a bracket or comma is no longer than this, in characters. */
const LONGEST_APPOSITION = 32;

/** What binds a name to the office that follows: 任, 出任, with a date at most between. */
const TAKES_OFFICE =
  /^(?:已|曾|将|正式|日前|近日|[于自]?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?起?){0,3}(?:任(?![务何命期由意教职])|出任|担任|当选|兼任|就任|升任|获任|接任)/u;

/**
 * Titles that are given after the name: in brackets (任正非（华为创始人）), between commas (张三，北京大学教授，), or as
 * an office taken (邹加怡任财政部副部长). Spans into the folded text.
 */
export function readApposition(text: string, nameEnd: number): readonly TitleSpan[] {
  const opening = text.charAt(nameEnd);
  if (opening === "（" || opening === "(") return officeUpTo(text, nameEnd + 1, /[）)]/u);
  if (opening === "，" || opening === ",") return officeUpTo(text, nameEnd + 1, /[，,。]/u);
  const taken = TAKES_OFFICE.exec(text.slice(nameEnd, nameEnd + 24));
  return taken ? officeUpTo(text, nameEnd + taken[0].length, /[，。；（）()！？\n]|$/u) : [];
}

/** The stretch from `start` to the closing mark, if it ends in an office and says nothing else. */
function officeUpTo(text: string, start: number, closing: RegExp): readonly TitleSpan[] {
  const stretch = text.slice(start, start + LONGEST_APPOSITION);
  const length = stretch.search(closing);
  if (length < 2) return [];
  const office = OFFICES.endingAt(text, start + length);
  if (
    !office ||
    /[是的了在为和与被将：“”]|表示|认为|不|我|他|她/u.test(stretch.slice(0, length - office.length))
  )
    return [];
  return [{ start, end: start + length }];
}
