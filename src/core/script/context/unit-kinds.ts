import { FIRST_OPERATOR, LAST_OPERATOR } from "../ideographic-description.ts";
import { BECOMES_PAIR, CANDIDATES, type WordList } from "./word-list.ts";

/** A unit that becomes what it becomes, whatever stands beside it. */
export const FIXED = 0;

/** A unit that has to be looked at. */
export const CANDIDATE = 1;

/** A unit that is left to the stage's dictionary: one of a pair, or one that becomes a pair. */
const FOREIGN = 2;

/** An operator of a description of a character: the parts that follow are no words. */
export const OPERATOR = 3;

/** What every unit is to the word list: one look into a table of all 65,536 is quicker than three into small ones. */
export interface UnitKinds {
  /** The bits in which a unit differs from what it becomes by itself: see {@link Dictionary.flips}. */
  readonly flips: Uint16Array;
  readonly kinds: Uint8Array;
}

/** @param roles by code, those of ruled units included */
export function createUnitKinds({ dictionary }: WordList, roles: Uint8Array): UnitKinds {
  const flipsOfUnits = new Uint16Array(UNITS);
  const kinds = new Uint8Array(UNITS);
  const { units, flips } = dictionary;
  for (let code = 1; code < units.length; code++) {
    const unit = units[code] ?? 0;
    flipsOfUnits[unit] = flips[code] ?? 0;
    const role = roles[code] ?? 0;
    if (role === BECOMES_PAIR) kinds[unit] = FOREIGN;
    else if ((role & CANDIDATES) !== 0) kinds[unit] = CANDIDATE;
  }
  kinds.fill(FOREIGN, 0xd800, 0xe000).fill(OPERATOR, FIRST_OPERATOR, LAST_OPERATOR + 1);
  return { flips: flipsOfUnits, kinds };
}

/** As many as a UTF-16 unit can be. */
const UNITS = 0x10000;
