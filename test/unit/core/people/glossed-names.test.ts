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
