/** A year, a month, a day or a time, alone in its line or with one more. */
const PIECE = /^(?=.*\d)[\d年月日号號:：/.\-\s]{1,12}$/u;

/** A whole date needs no other line. */
const WHOLE = /\d{4}\D+\d{1,2}\D+\d{1,2}/u;

/** A day set large over its month: 05 above 2024-03. */
const DAY = /^\d{1,2}日?$/u;
const MONTH_OF_YEAR = /^\d{4}\D+\d{1,2}\D?$/u;

/** Lines with the pieces of a date that stand in lines of their own (2024 · 03/05 · 09:12) joined into one. */
export function joinDatePieces(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let pieces: string[] = [];
  const flush = (): void => {
    joined.push(...(pieces.length > 1 ? [inOrder(pieces)] : pieces));
    pieces = [];
  };
  for (const line of lines) {
    if (PIECE.test(line) && !WHOLE.test(line)) pieces.push(line);
    else {
      flush();
      joined.push(line);
    }
  }
  flush();
  return joined;
}

function inOrder([first = "", second = "", ...rest]: readonly string[]): string {
  if (DAY.test(first) && MONTH_OF_YEAR.test(second))
    return [`${second.replace(/\D$/u, "")}-${first}`, ...rest].join(" ");
  return [first, second, ...rest].join(" ");
}
