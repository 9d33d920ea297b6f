import { describe, expect, it } from "vitest";
import { findPeople } from "../../../../src/core/people/people.ts";
import { blocksOfText } from "../../../../src/core/text/text-block.ts";
import { lexicon } from "../lexicon/compiled-lexicon.ts";
import { peopleIn } from "./people-in.ts";

const context = { title: "", publishedTime: null, lexicon };

describe("findPeople follows a person through the article", () => {
  const text = [
    "滨江市环保局副局长盛文杰介绍了情况。",
    "盛副局长说，河水变清了。盛文杰还说，鱼也多了。",
    "会后，盛先生回到局里。",
  ].join("\n");

  it("counts the full name and the surname with a post", () => {
    const { people } = findPeople(blocksOfText(text), context);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ name: "盛文杰", mentions: 4, titles: ["滨江市环保局副局长"] });
  });

  it("marks each mention where it stands", () => {
    const found = findPeople(blocksOfText(text), context);
    const { people } = found;
    const marks = found.marks.filter(({ id }) => id.startsWith("person-"));
    expect(marks.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "盛文杰",
      "盛副局长",
      "盛文杰",
      "盛先生",
    ]);
    expect(people[0]?.places).toEqual(["person-1-1", "person-1-2", "person-1-3", "person-1-4"]);
    expect(marks.map(({ id }) => id)).toEqual(people[0]?.places);
  });

  it("takes the last part of a foreign name for its bearer", () => {
    const { people } = findPeople(
      blocksOfText("蓝湖公司首席执行官艾伦·帕克森表示满意。\n帕克森称，明年更好。"),
      context,
    );
    expect(people.map(({ name, mentions }) => [name, mentions])).toEqual([["艾伦·帕克森", 2]]);
  });

  it("finds a name by its length elsewhere in the article", () => {
    expect(peopleIn("滨江银行首席经济学家连禾认为会涨。\n连禾指出，也会跌。\n连禾说完了。")).toEqual([
      "连禾 (滨江银行首席经济学家)",
    ]);
  });

  it("puts first whom the title names", () => {
    const story = "甲市市长罗建华说好。罗建华说行。\n乙市市长何文静说不好。";
    expect(peopleIn(story, "何文静：不好").map((person) => person.slice(0, 3))).toEqual(["何文静", "罗建华"]);
  });

  it("lists whom the title names, with or without a post", () => {
    const story = "雄鹰队的江宇坤昨天敲出全垒打，江宇坤此役击败了对手。\n江宇坤很高兴。";
    expect(peopleIn(story, "江宇坤再建功 雄鹰三连胜")).toEqual(["江宇坤"]);
    const traditional = "雄鷹隊的江宇坤昨天敲出全壘打，江宇坤此役擊敗了對手。\n江宇坤很高興。";
    expect(peopleIn(traditional, "江宇坤再建功 雄鷹三連勝")).toEqual(["江宇坤"]);
  });

  it("says nothing of a text without people", () => {
    expect(findPeople([], context)).toEqual({ people: [], marks: [] });
    expect(peopleIn("春天来了，河水涨了，花开了。")).toEqual([]);
  });
});

describe("findPeople stays quick on texts that are none", () => {
  const million = 1_000_000;
  it.each([
    ["digits", "1".repeat(million)],
    ["numerals", "一".repeat(million)],
    ["commas", "、".repeat(million)],
    ["surnames", "张".repeat(million)],
    ["dots", "特·".repeat(million / 2)],
    ["posts", "局长".repeat(million / 2)],
    ["brackets", "（".repeat(million)],
    ["quotations", "“好的。”他说，".repeat(million / 8)],
    ["speakers", "局长何文静说，好的。".repeat(million / 10)],
  ])("a million characters of %s", (_name, text) => {
    const { people } = findPeople(blocksOfText(text), context);
    expect(people.length).toBeLessThan(3);
  });
});
