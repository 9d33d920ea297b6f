import { plainDigits } from "../text/plain-digits.ts";
import { readDates } from "./read-dates.ts";

const AGO = /刚刚|剛剛|[分秒][钟鐘]前|小[时時]前|天前|\bago\b/u;
const CLOCK = /(?<!\d)\d{1,2}:\d{2}(?!\d)/u;

/** True for a line that says how long ago it was: 3小时前. */
export function saysHowLongAgo(text: string): boolean {
  return AGO.test(text);
}

/** True for a line that says when something was posted. */
export function isPosted(text: string): boolean {
  const plain = plainDigits(text);
  return (
    CLOCK.test(plain) ||
    AGO.test(plain) ||
    readDates(plain).some(({ year, month }) => year !== null && month !== null)
  );
}
