import { expect, test } from "vitest";
import { figuresOf } from "./figures-of.ts";

/** Every unit that a small count in Chinese digits is a manner of speaking with. */
const UNITS = [..."处层块片对双套头手节门轮批场次组部份种道根条单股"];

test.each(UNITS)("四%s counts nothing, 40 of them are a figure", (unit) => {
  expect(figuresOf(`他们在当地找了四${unit}。`)).toEqual([]);
  expect(figuresOf(`他们在当地找了40${unit}。`)).toHaveLength(1);
});
