import { codeOf } from "../../lexicon/dictionary.ts";
import { ALWAYS_LIVE, IN_NAMES, pairBit, type WordList } from "./word-list.ts";

/** Finds the units of a text that have to be decided. */
export interface LiveTest {
  /** By code: roles as in the list, and those that rules give. */
  readonly roles: Uint8Array;
  /** Whether the candidate at a place has to be. */
  isLive(units: Uint16Array, at: number): boolean;
}

/**
 * Tells whether a unit may become something else than the character table says: by a word that it and a neighbour are
 * in, by a foreign name around it, or by a rule. Most units are done by one lookup, so that texts cost little where
 * there is nothing to decide. May say yes in vain, never no in vain.
 *
 * @param ruled roles that rules give to units
 */
export function createLiveTest(
  list: WordList,
  ruled: Iterable<readonly [unit: number, role: number]>,
): LiveTest {
  const { dictionary } = list;
  const roles = list.roles.slice();
  for (const [unit, role] of ruled) {
    const code = codeOf(dictionary, unit);
    if (code !== 0) roles[code] = (roles[code] ?? 0) | role;
  }
  const roleAt = (units: Uint16Array, at: number): number => roles[codeOf(dictionary, units[at] ?? 0)] ?? 0;
  const isMarked = (first: number, second: number): boolean => {
    const bit = pairBit(first, second);
    return (((list.pairs[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
  };
  const isInRowOfNames = (units: Uint16Array, at: number): boolean => {
    let row = 1;
    for (let place = at - 1; place >= at - 2 && roleAt(units, place) & IN_NAMES; place--) row++;
    for (let place = at + 1; place <= at + 2 && roleAt(units, place) & IN_NAMES; place++) row++;
    return row >= 3;
  };
  return {
    roles,
    isLive(units, at) {
      const role = roleAt(units, at);
      if ((role & ALWAYS_LIVE) !== 0) return true;
      const unit = units[at] ?? 0;
      if (isMarked(units[at - 1] ?? 0, unit) || isMarked(unit, units[at + 1] ?? 0)) return true;
      return (role & IN_NAMES) !== 0 && isInRowOfNames(units, at);
    },
  };
}
