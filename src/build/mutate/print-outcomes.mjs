// @ts-check
/** @import { PlacedMutant } from "./sample-mutants.mjs" */
/** @import { Outcome } from "./workshop.mjs" */

/** Characters of a fault that a line of the terminal has room for. */
const SHOWN = 60;

/**
 * @param {PlacedMutant} mutant
 * @param {Outcome} outcome
 * @param {{ source: string; ms: number }} run  what was broken, and how long it took to tell
 */
export function printOutcome({ path, kind, start, end, replacement }, outcome, { source, ms }) {
  const line = source.slice(0, start).split("\n").length;
  const verdict = { passed: "SURVIVED", failed: "killed", "timed out": "timed out" }[outcome];
  const change = `${short(source.slice(start, end))} → ${short(replacement)}`;
  console.log(`${verdict}  ${(ms / 1000).toFixed(1)} s  ${path}:${line}  ${kind}: ${change}`);
}

/**
 * A line a folder and a line a kind, with how many mutants were noticed; one that went round for ever was.
 *
 * @param {readonly { mutant: PlacedMutant; outcome: Outcome }[]} outcomes
 */
export function printTable(outcomes) {
  /** @type {Map<string, [noticed: number, all: number]>} */
  const counts = new Map();
  for (const { mutant, outcome } of outcomes) {
    const [, side = "", room = ""] = /^src\/(\w+)\/(?:(\w+)\/)?/.exec(mutant.path) ?? [];
    const shell = side === "core" ? "core" : "shells";
    for (const key of [`${side}/${room}`, `${shell}, ${mutant.kind}`, shell, mutant.kind, "all"]) {
      const [noticed, all] = counts.get(key) ?? [0, 0];
      counts.set(key, [noticed + (outcome === "passed" ? 0 : 1), all + 1]);
    }
  }
  for (const [key, [noticed, all]] of [...counts].sort()) {
    console.log(`${key.padEnd(24)} ${noticed} of ${all} noticed  ${Math.round((100 * noticed) / all)} %`);
  }
}

/** @param {string} text */
const short = (text) => {
  const line = text.replace(/\s+/g, " ");
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};
