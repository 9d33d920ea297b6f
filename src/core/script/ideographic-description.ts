/** U+2FF0 to U+2FFF describe a character by its parts (The Unicode Standard, 18.2): ⿰木木 stands for one character. */
export const FIRST_OPERATOR = 0x2ff0;
export const LAST_OPERATOR = 0x2fff;

/** Longest description looked at, in units, so that a text of nothing but operators takes linear time. */
const MAX_LENGTH = 64;

/**
 * Units of the description that the operator at a place begins, to be stepped over whole since its parts are no
 * words; 1 where it is cut short by `limit`. Ends are found from the last place backwards: each rests on those of its
 * parts.
 */
export function descriptionLength(units: Uint16Array, at: number, limit: number): number {
  const reach = Math.min(limit, at + MAX_LENGTH);
  const ends = new Map<number, number>();
  for (let place = reach - 1; place >= at; place--) {
    let end = place + characterLength(units, place, limit);
    let complete = true;
    for (let parts = partCount(units[place] ?? 0); parts > 0 && complete; parts--) {
      complete = end < limit;
      if (complete) end = ends.get(end) ?? end + characterLength(units, end, limit);
    }
    ends.set(place, complete ? end : place + characterLength(units, place, limit));
  }
  return (ends.get(at) ?? at + 1) - at;
}

/** OpenCC-js counts two parts for every operator but ⿲ and ⿳; followed so that both skip the same. */
function partCount(unit: number): number {
  if (unit < FIRST_OPERATOR || unit > LAST_OPERATOR) return 0;
  return unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2;
}

function characterLength(units: Uint16Array, at: number, limit: number): number {
  const unit = units[at] ?? 0;
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= limit) return 1;
  const next = units[at + 1] ?? 0;
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
