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
    [
      "“The river is clean,” said Anna Bell. “We will see to it,” she added. “Come and look.”",
      ["Anna Bell: The river is clean", "Anna Bell: We will see to it", "Anna Bell: Come and look."],
    ],
    ["“The river,” said Anna Bell, “is not as clean as it was.”", ["Anna Bell: is not as clean as it was."]],
    ["“Is the river clean?” Queen Anna asked.", ["Queen Anna: Is the river clean?"]],
  ])("%s", (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });

  const first = "“The river is clean,” said Mayor Anna Bell.";
  it.each([
    `${first} “The Late Harbour Show” will be on air on Friday.`,
    `${first} “Harbour of Our Lives,” her new book, is out.`,
    `${first} “He is a liar and a thief,” the book says.`,
    "“The river is clean,” said Mayor Anna Bell, quoting a sign that reads: “Nobody may swim in it.”",
    `${first} A fisherman, Paul, disagreed. “The river is dirty,” he said.`,
    `${first} Tom, a fisherman, shook his head. “The river is dirty,” he said.`,
    `${first} She met her husband. “The river is dirty,” he said.`,
    "“The river is clean,” said Mayor Anna Bell as a fisherman shouted. “It is dirty now.”",
    "“The river is clean,” said Mayor Anna Bell, while her friend cried, “No, it is not.”",
    `${first}\nThe mayor met a fisherman.\n“The river is dirty,” he said.`,
    "“The river is clean,” said Mayor Anna Bell of her husband. “It was dirty then,” he said.",
    "“The river is clean,” Mayor Anna Bell told Paul. “It was dirty then,” he said.",
  ])("and not more than her own words: %s", (text) => {
    expect(saidIn(text)).toEqual(["Anna Bell: The river is clean"]);
  });

  it.each([
    ["what a sign reads", "Mayor Anna Bell said of the sign that reads, “Nobody may swim in it.”"],
    ["an owner’s brother’s", "“The river is clean,” said Mayor Anna Bell’s brother. “I saw it,” he added."],
    ["a book’s", "Mayor Anna Bell wrote the preface to a book by Tom Berg, “A River of Ours.”"],
    ["a mother’s", "Mayor Anna Bell recalled her mother telling her, “The river is clean.”"],
    ["a crowd’s", "Mayor Anna Bell said so and the crowd shouted, “The river is clean.”"],
    ["a husband’s", "Mayor Anna Bell met her husband. “The river is dirty,” he said."],
    ["a sister’s", "Mayor Anna Bell met her sister. She said: “The river is dirty.”"],
    [
      "a brother’s",
      "Mayor Anna Bell arrived. “It is not clean,” Tom Berg’s brother said. “It is dirty,” he added. Tom Berg said so.",
    ],
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
