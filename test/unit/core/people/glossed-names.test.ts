import { describe, expect, test } from "vitest";
import { inOtherScript } from "../body/other-script.ts";
import { peopleIn } from "./people-in.ts";

describe("a name ends right before its spelling in Latin letters", () => {
  test.each([
    ["主持研究的医师拉姆斯壮（April Ramstrom）指出，雨停了。", ["拉姆斯壮 (医师)"]],
    // A common given name shows a person, without a post.
    ["网球好手茨韦列恩（Alexander Zverin）昨天再度夺冠。", ["茨韦列恩"]],
    ["莫里斯托（Jack Moristo, 音译）当天没有到。", ["莫里斯托"]],
    // What one is stands behind the brackets.
    ["主持研究的瓦西利奥恩(Vasilios Kostean)博士也表示，雨停了。", ["瓦西利奥恩 (博士)"]],
    // Places and firms have spellings, too.
    ["他住在圣何塞托（San Joseto），在蓝盛（Blue Sachs）上班。", []],
    ["球队去了福塔雷托（Fortaleto Norte）。", []],
  ])("%s", (text, people) => {
    expect(peopleIn(text)).toEqual(people);
    expect(peopleIn(inOtherScript(text))).toEqual(people.map(inOtherScript));
  });
});

test.each([
  // A given name that is a word of its own, and a name of one syllable, which is hardly whole.
  ["李建华因纠纷过户股份。李建华同意过户。李建华没有到场。", ["李建华"]],
  ["岚国拳手西妥拉·托蒂恩娃晋级下一轮。", ["西妥拉·托蒂恩娃 (岚国拳手)"]],
  // The author of a work is told of, who filed the report is not.
  ["《江城》的作者A.B.罗琪发声。", ["A.B.罗琪"]],
  ["【李文吉╱嵐城報導】近日天冷。", []],
  // An epithet.
  ["李建华有“岚国的艾伦·帕克森”之称，球员李建华到场。", ["李建华 (球员)"]],
  // What is said of a person is none.
  ["歌迷高喊“我爱周杰明”。桥头也有人高喊“我爱周杰明”。", ["周杰明"]],
])("who is a person in %s", (text, people) => {
  expect(peopleIn(text)).toEqual(people);
  expect(peopleIn(inOtherScript(text))).toEqual(people.map(inOtherScript));
});
