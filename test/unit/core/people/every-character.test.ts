import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { TRANSCRIPTION } from "../../../../src/core/people/foreign-names.ts";
import {
  GIVEN_CHARACTERS,
  NAME_ONLY_CHARACTERS,
  NEVER_GIVEN,
} from "../../../../src/core/people/given-characters.ts";
import { BEFORE_NAME } from "../../../../src/core/people/name-boundaries.ts";
import { foldNames } from "../../../../src/core/people/name-text.ts";
import { ORGANISATION_ENDINGS } from "../../../../src/core/people/posts.ts";
import { SURNAME_STARTS, surnameKind } from "../../../../src/core/people/surnames.ts";
import { peopleIn } from "./people-in.ts";

/** Surnames of one character, in Simplified form, then in Traditional form. */
const surnames = [
  ...readFileSync(new URL("lines/single-surnames.txt", import.meta.url), "utf8").replace(/\s/gu, ""),
];

/** Those of `characters` for which the sentence, with each in place of …, names somebody else. */
function wrongIn(characters: Iterable<string>, sentence: string, people: string): string[] {
  return [...characters].filter(
    (character) => peopleIn(sentence.replace("…", character)).join() !== people.replace("…", character),
  );
}

test("every surname begins a name behind a post", () => {
  expect(wrongIn(surnames, "局长…志远说，水清了。", "…志远 (局长)")).toEqual([]);
});

test("no surname of the tables is without its sentence", () => {
  const tried = new Set(surnames.map(foldNames));
  const all = [...SURNAME_STARTS].filter((character) => surnameKind(character) !== null);
  expect(all.filter((character) => !tried.has(character))).toEqual([]);
});

test("every character of given names ends a name that says so", () => {
  expect(wrongIn(GIVEN_CHARACTERS, "昨天，李文…表示，水清了。", "李文…")).toEqual([]);
});

test("no character of what is never a name is one of given names, and what only names have is", () => {
  expect([...NEVER_GIVEN].filter((character) => GIVEN_CHARACTERS.has(character))).toEqual([]);
  expect([...NAME_ONLY_CHARACTERS].filter((character) => !GIVEN_CHARACTERS.has(character))).toEqual([]);
});

test("what is never a name goes on behind one", () => {
  const longer = [...NEVER_GIVEN].filter((character) =>
    peopleIn(`局长李文${character}天气好。`).some((person) => person.startsWith(`李文${character}`)),
  );
  expect(longer).toEqual([]);
});

test("every character that leads to a name does so inside a clause", () => {
  // Behind 会 an organisation may end, and 约 or 连 begin foreign names as well.
  const verbs = [...BEFORE_NAME].filter((character) => !ORGANISATION_ENDINGS.has(character));
  expect(wrongIn(verbs, "大家…何文静表示同意，水清了。", "何文静")).toEqual([]);
  const others = [...BEFORE_NAME].filter((character) => !TRANSCRIPTION.has(character));
  expect(wrongIn(others, "大家…艾伦·帕克森表示同意，水清了。", "艾伦·帕克森")).toEqual([]);
});
