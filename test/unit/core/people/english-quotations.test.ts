import { describe, expect, it } from "vitest";
import { findPeople } from "../../../../src/core/people/people.ts";
import { blocksOfText } from "../../../../src/core/text/text-block.ts";
import { lexicon } from "../lexicon/compiled-lexicon.ts";

function saidIn(text: string): string[] {
  const { people } = findPeople(blocksOfText(text), { title: "", publishedTime: null, lexicon });
  return people.flatMap(({ name, quotations }) => quotations.map((said) => `${name}: ${said.text}`));
}

describe("findPeople reads who says what in English", () => {
  it.each([
    ["“The river is clean,” said Anna Bell.", ["Anna Bell: The river is clean"]],
    ["“The river is clean”, said harbour chief Anna Bell.", ["Anna Bell: The river is clean"]],
    ['"The river is clean," Mayor Anna Bell said on Friday.', ["Anna Bell: The river is clean"]],
    [
      "“The river is clean,” Anna Bell, director of the Harbour Trust, later said.",
      ["Anna Bell: The river is clean"],
    ],
    ["Anna Bell told the council: “The river is clean.”", ["Anna Bell: The river is clean."]],
    ["But Anna Bell, 45, said, “The river is clean.”", ["Anna Bell: The river is clean."]],
    [
      "“The river is clean,” said Anna Bell. “We will see to it.”",
      ["Anna Bell: The river is clean", "Anna Bell: We will see to it."],
    ],
    [
      "“The river is clean,” Anna Bell told Tom Berg. “We will see to it.”",
      ["Anna Bell: The river is clean", "Anna Bell: We will see to it."],
    ],
    [
      "“The river is clean,” said Anna Bell.\n“We will see to it,” she added.",
      ["Anna Bell: The river is clean", "Anna Bell: We will see to it"],
    ],
    ["Anna Bell came in. She said: “The river is clean.”", ["Anna Bell: The river is clean."]],
    ["“Is the river clean?” Queen Anna asked.", ["Queen Anna: Is the river clean?"]],
  ])("%s", (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });

  it.each([
    ["another’s words", "“The river is clean,” said the brother of Anna Bell, who said nothing herself."],
    ["of whom others speak", "“The river is clean,” said a friend. Anna Bell said so too."],
    ["what an owner’s firm says", "“The river is clean,” Anna Bell’s lawyer said. Anna Bell said nothing."],
    ["a term", "Anna Bell said the river is a “very clean one” by now."],
    ["one of two", "Anna Bell said so to Mayor Tom Berg. “The river is clean,” he said."],
    ["nobody’s", "Anna Bell said so.\nThe harbour was full.\n“The river is clean,” she said."],
    ["a short word", "“Clean,” said Anna Bell."],
    ["to whom one spoke", "“The river is clean,” said the clerk to Mayor Anna Bell."],
  ])("but nothing that is %s", (_, text) => {
    expect(saidIn(text)).toEqual([]);
  });
});
