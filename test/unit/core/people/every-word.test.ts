import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { AFTER_NAME_VERBS } from "../../../../src/core/people/after-name-verbs.ts";
import { KNOWN_PERSONS, NOT_PERSONS } from "../../../../src/core/people/foreign-names.ts";
import {
  ADDRESSES,
  AFTER_NAME_WORDS,
  LIFE_VERBS,
  SPEECH_VERBS,
} from "../../../../src/core/people/name-boundaries.ts";
import { foldNames } from "../../../../src/core/people/name-text.ts";
import { NOT_NAMES } from "../../../../src/core/people/not-names.ts";
import {
  CREDIT_ROLES,
  OFFICES,
  ORGANISATION_ENDINGS,
  POST_PREFIXES,
  ROLES,
} from "../../../../src/core/people/posts.ts";
import { COMPOUND_SURNAMES, JAPANESE_SURNAMES } from "../../../../src/core/people/surnames.ts";
import type { WordTable } from "../../../../src/core/people/word-table.ts";
import { peopleIn } from "./people-in.ts";

/** Words of a file in lines/, in Simplified characters, then in Traditional ones. */
function wordsOf(file: string): string[] {
  const text = readFileSync(new URL(`lines/${file}.txt`, import.meta.url), "utf8");
  return text.split(/\s+/).filter(Boolean);
}

/** A table, the file of its words, a sentence for each in place of …, and whom it names. */
const tables: readonly (readonly [table: WordTable, file: string, sentence: string, people: string[]])[] = [
  [OFFICES, "offices", "蓝湖…何文静说，水清了。", ["何文静 (蓝湖…)"]],
  [ROLES, "roles", "岚城…何文静没来。", ["何文静"]],
  [ORGANISATION_ENDINGS, "organisations", "昨天，蓝湖…何文静教授到会。", ["何文静 (教授)"]],
  [POST_PREFIXES, "prefixes", "昨天，何文静…教授到会。", ["何文静 (…教授)"]],
  [CREDIT_ROLES, "credits", "本报 …李大为、何文静表示，水清了。", []],
  [SPEECH_VERBS, "speech-verbs", "昨天，何文静…，水清了。", ["何文静"]],
  [LIFE_VERBS, "life-verbs", "昨天，何文静…。", ["何文静"]],
  [ADDRESSES, "addresses", "何…说，水清了。", []],
  [AFTER_NAME_VERBS, "after-name-verbs", "律师王飞…对手的说法。", ["王飞 (律师)"]],
  [AFTER_NAME_WORDS, "after-name-words", "律师王文飞…对手的说法。", ["王文飞 (律师)"]],
  [KNOWN_PERSONS, "known-persons", "昨天，…表示，水清了。", ["…"]],
  [NOT_PERSONS, "no-persons", "总裁…表示，水清了。", []],
  [COMPOUND_SURNAMES, "surnames", "局长…文静说，水清了。", ["…文静 (局长)"]],
  [JAPANESE_SURNAMES, "japanese-surnames", "昨天，…健太表示，水清了。", ["…健太"]],
];

describe.each(tables)("a sentence for every word %#", (table, file, sentence, people) => {
  const words = wordsOf(file);

  test(sentence, () => {
    const wrong = words.filter((word) => {
      const expected = people.map((person) => person.replace("…", word));
      return peopleIn(sentence.replace("…", word)).join() !== expected.join();
    });
    expect(wrong).toEqual([]);
  });

  test("no word of the table is without one", () => {
    const tried = new Set(words.map(foldNames));
    expect(table.words().filter((word) => !tried.has(word))).toEqual([]);
  });
});

test("no verb that goes on behind a name stands in another table that says so", () => {
  const others = [SPEECH_VERBS, LIFE_VERBS, AFTER_NAME_WORDS, OFFICES];
  expect(AFTER_NAME_VERBS.words().filter((word) => others.some((table) => table.has(word)))).toEqual([]);
});

describe("a word that begins with a surname begins no name", () => {
  /** 司马 and 丰田 are surnames besides. */
  const words = NOT_NAMES.words().filter(
    (word) => !COMPOUND_SURNAMES.has(word) && !JAPANESE_SURNAMES.has(word),
  );

  test.each(["…明表示，水清了。", "昨天，…表示，水清了。"])("%s", (sentence) => {
    const named = words.filter((word) =>
      peopleIn(sentence.replace("…", word)).some((person) => person.startsWith(word)),
    );
    expect(named).toEqual([]);
  });
});
