// @ts-check
// How often Chinese words occur: jieba's dictionary (MIT), from the package @node-rs/jieba, used at build time alone.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** @typedef {{ readonly count: number, readonly tag: string }} WordFrequency */

/** Words with their counts in jieba's corpus and its tags (nr, nrt: people; ns: places; nz: other names). @returns {Map<string, WordFrequency>} */
export function readWordFrequencies() {
  const path = createRequire(import.meta.url).resolve("@node-rs/jieba/dict.txt");
  /** @type {Map<string, WordFrequency>} */
  const words = new Map();
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const [word = "", count = "0", tag = ""] = line.trim().split(" ");
    if (word !== "") words.set(word, { count: Number(count), tag });
  }
  return words;
}
