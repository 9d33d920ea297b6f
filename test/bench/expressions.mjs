// @ts-check
// npm run bench:expressions: feeds every expression of the core what may make it slow, at 12,500 characters and at
// 50,000. Fails where that grows as more than n^1.2. Time is the processor's.
import { attacksOf } from "./expressions/attacks.mjs";
import { collectExpressions } from "./expressions/collect.mjs";

const FEW = 12_500;
const MANY = 50_000;
const MOST = 1.2;

/** What looks at each character once takes less; ms. */
const QUICK_MS = 4;

const expressions = await collectExpressions();
let slow = 0;
for (const expression of expressions) {
  const found = attacksOf(expression)
    .map((unit) => ({ unit, power: growthOf(expression, unit) }))
    .find(({ power }) => power > MOST);
  if (!found) continue;
  slow++;
  console.log(
    `n^${found.power.toFixed(2)} ${JSON.stringify(found.unit)} ${String(expression).slice(0, 160)}`,
  );
}
console.log(`${expressions.length} expressions, ${slow} of them grow as more than n^${MOST}`);
if (slow > 0) process.exitCode = 1;

/** @param {RegExp} expression @param {string} unit */
function growthOf(expression, unit) {
  // The better of two: the first also compiles.
  const few = Math.min(timeOf(expression, unit, FEW), timeOf(expression, unit, FEW));
  if (few < QUICK_MS) return 1;
  return Math.log(timeOf(expression, unit, MANY) / few) / Math.log(MANY / FEW);
}

/** ms @param {RegExp} expression @param {string} unit @param {number} length */
function timeOf(expression, unit, length) {
  // The end is nothing that any of them takes.
  const text = `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}\u0000`;
  const everywhere = new RegExp(expression.source, `${expression.flags.replace(/[gy]/g, "")}g`);
  const begun = process.cpuUsage();
  text.replace(everywhere, "");
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
