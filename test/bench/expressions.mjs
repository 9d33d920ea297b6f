// @ts-check
// npm run bench:expressions: feeds every expression of the core what may make it slow, ever longer, up to 50,000
// characters. Fails where four times as much takes more than 4^1.2 times as long. Time is the processor's.
import { attacksOf } from "./expressions/attacks.mjs";
import { collectExpressions } from "./expressions/collect.mjs";

const FACTOR = 4;
/** Shorter ones first: what grows as the cube would take an hour with the longest. */
const LENGTHS = [12_500 / FACTOR ** 3, 12_500 / FACTOR ** 2, 12_500 / FACTOR, 12_500, 12_500 * FACTOR];
const MOST = 1.2;

/** What looks at each character once takes less for the longest; ms. */
const QUICK_MS = 4;

const expressions = await collectExpressions();
let slow = 0;
let attacks = 0;
for (const expression of expressions) {
  for (const unit of attacksOf(expression)) {
    attacks++;
    const power = growthOf(expression, unit);
    if (power <= MOST) continue;
    slow++;
    console.log(`n^${power.toFixed(2)} ${JSON.stringify(unit)} ${String(expression).slice(0, 160)}`);
    break;
  }
}
console.log(`${expressions.length} expressions, ${attacks} attacks, ${slow} grow as more than n^${MOST}`);
if (slow > 0) process.exitCode = 1;

/** How it grows from the first length on at which it grows too much, or else at the longest. @param {RegExp} expression @param {string} unit */
function growthOf(expression, unit) {
  const everywhere = new RegExp(expression.source, `${expression.flags.replace(/[gy]/g, "")}g`);
  let less = timeOf(everywhere, unit, LENGTHS[0] ?? 0);
  let power = 1;
  for (const [step, length] of LENGTHS.slice(1).entries()) {
    let more = timeOf(everywhere, unit, length);
    for (let turn = 0; turn < 3; turn++) {
      power = more < QUICK_MS ? 1 : Math.log(more / less) / Math.log(FACTOR);
      if (power <= MOST) break;
      // The first also compiles, and a collection of garbage falls on either: the best of some.
      less = Math.min(less, timeOf(everywhere, unit, LENGTHS[step] ?? 0));
      more = Math.min(more, timeOf(everywhere, unit, length));
    }
    if (power > MOST) break;
    less = more;
  }
  return power;
}

/** ms @param {RegExp} everywhere @param {string} unit @param {number} length */
function timeOf(everywhere, unit, length) {
  // The end is nothing that any of them takes.
  const text = `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}\u0000`;
  const begun = process.cpuUsage();
  text.replace(everywhere, "");
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
