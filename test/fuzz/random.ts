import { randomFrom } from "../../src/build/random.mjs";

/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** An integer from 0 to `below`, `below` not among them. */
  below(below: number): number;
  /** One of the list, which must not be empty. */
  one<Item>(list: readonly Item[]): Item;
}

export function startRandom(seed: number): Random {
  const next = randomFrom(seed);
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
