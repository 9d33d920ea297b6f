/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** An integer from 0 to `below`, `below` not among them. */
  below(below: number): number;
  /** One of the list, which must not be empty. */
  one<Item>(list: readonly Item[]): Item;
}

/** Mulberry32, a generator of 32 bits in the public domain (Tommy Ettinger, 2017). */
export function startRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    one(list) {
      const item = list[below(list.length)];
      if (item === undefined) throw new Error("one of an empty list");
      return item;
    },
  };
}
