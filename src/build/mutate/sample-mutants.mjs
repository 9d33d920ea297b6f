// @ts-check
import { randomFrom } from "../random.mjs";

/** @import { Mutant } from "./find-mutants.mjs" */

/** @typedef {Mutant & { path: string }} PlacedMutant */

/**
 * Draws mutants, each kind of each side (the core, the shells) as often as any other while it has some; a row by its
 * table first, so that a table of a thousand words weighs no more than one of ten.
 *
 * @param {readonly PlacedMutant[]} mutants
 * @param {{ size: number; seed: number }} options  the same seed draws the same mutants of the same sources
 * @returns {PlacedMutant[]}
 */
export function sampleMutants(mutants, { size, seed }) {
  const random = randomFrom(seed);
  const strata = groupBy(mutants, ({ path, kind }) => `${path.startsWith("src/core/")} ${kind}`).map(
    (stratum) => groupBy(stratum, ({ path, group }) => `${path} ${group}`),
  );
  const drawn = [];
  while (drawn.length < size && strata.some((groups) => groups.length > 0)) {
    for (const groups of strata.filter((groups) => groups.length > 0)) {
      const [group = []] = groups.splice(Math.floor(random() * groups.length), 1);
      const mutant = group[Math.floor(random() * group.length)];
      if (mutant && drawn.length < size) drawn.push(mutant);
    }
  }
  return drawn;
}

/**
 * @template T
 * @param {readonly T[]} values
 * @param {(value: T) => string} keyOf
 * @returns {T[][]}
 */
function groupBy(values, keyOf) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const value of values) {
    const group = groups.get(keyOf(value)) ?? [];
    group.push(value);
    groups.set(keyOf(value), group);
  }
  return [...groups.values()];
}
