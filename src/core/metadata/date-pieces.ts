/** A year, a month, a day or a time, alone in its line or with one more. */
const PIECE = /^(?=.*\d)[\d年月日号號:：/.\-\s]{1,12}$/u;

/** A whole date, which only a time of day goes on with. */
const WHOLE = /\d{4}\D+\d{1,2}\D+\d{1,2}/u;
const CLOCK = /^\d{1,2}[:：]\d{2}/u;

/** Lines with the pieces of a date that stand in lines of their own (2024 · 03/05 · 09:12) joined into one. */
export function joinDatePieces(lines: readonly string[]): string[] {
  const runs: string[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && goesOn(run, line)) run.push(line);
    else runs.push([line]);
  }
  return runs.map((run) => run.join(" "));
}

function goesOn(run: readonly string[], line: string): boolean {
  if (!PIECE.test(line) || WHOLE.test(line) || !run.every((piece) => PIECE.test(piece))) return false;
  return CLOCK.test(line) || !WHOLE.test(run.join(" "));
}
