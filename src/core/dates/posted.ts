import { plainDigits } from "../text/plain-digits.ts";
import { readDates } from "./read-dates.ts";

/** A time of day, or how long ago. */
const POSTED = /(?<!\d)\d{1,2}:\d{2}(?!\d)|(?:刚刚|剛剛|[分秒]钟前|[分秒]鐘前|小时前|小時前|天前|\bago\b)/u;

/** True for a line that says when something was posted. */
export function isPosted(text: string): boolean {
  const plain = plainDigits(text);
  return POSTED.test(plain) || readDates(plain).some(({ year, month }) => year !== null && month !== null);
}
