import { describe, expect, it } from "vitest";
import { peopleIn } from "./people-in.ts";

describe("whoever is not surely a person is not shown", () => {
  it.each([
    // A make, beside its model in Latin letters.
    ["厂方推出雪兰佳Volt和沃蓝达Pro两款车，雪兰佳Volt卖得好。", []],
    ["廠方推出雪蘭佳Volt和沃藍達Pro兩款車，雪蘭佳Volt賣得好。", []],
    // A surname with a word for whoever bears it.
    ["李男向警方供称，门没有锁。吕姓消费者也这样说。", []],
    ["李男向警方供稱，門沒有鎖。呂姓消費者也這樣說。", []],
    // A place that one goes back to, in a list with somebody.
    ["被告人莫丽花与邵阳师专学生回到邵阳。回到邵阳以后，被告人莫丽花去上班。", ["莫丽花"]],
    ["被告人莫麗花與邵陽師專學生回到邵陽。回到邵陽以後，被告人莫麗花去上班。", ["莫麗花"]],
    // A car with the surname of its maker.
    ["他开着一辆晒掉了漆的本田雅阁来接我。", []],
    ["他開著一輛曬掉了漆的本田雅閣來接我。", []],
    // A firm whose posts are those of who follows.
    ["融创执行董事兼总裁陈立新表示，水清了。融创在滨江有地。融创没有回应。", ["陈立新 (融创执行董事兼总裁)"]],
    ["融創執行董事兼總裁陳立新表示，水清了。融創在濱江有地。融創沒有回應。", ["陳立新 (融創執行董事兼總裁)"]],
    // Two firms and two places with a hyphen between.
    ["岚特-克莱斯勒发布了新车，阿萨斯-洛林割让了。", []],
    ["嵐特-克萊斯勒發布了新車，阿薩斯-洛林割讓了。", []],
    // A doctor without a given name.
    ["主任吴医生说，管子插好了。", []],
    ["主任吳醫生說，管子插好了。", []],
    // An adverb is no part of a name.
    ["局长马凌曾说过，水清了。", ["马凌 (局长)"]],
    ["局長馬凌曾說過，水清了。", ["馬凌 (局長)"]],
    // A make that has firms, shares and officers.
    ["柯达宣布重组。柯达公司多次转型，柯达亦发出警告称，现金将要耗尽。柯达联席总裁兼首席运营官未回应。", []],
    ["柯達宣布重組。柯達公司多次轉型，柯達亦發出警告稱，現金將要耗盡。柯達聯席總裁兼首席營運官未回應。", []],
    // Who filed it, behind a slash.
    ["警方已报请相验，厘清死因。（王煌忠／滨江报道）", []],
    ["警方已報請相驗，釐清死因。（王煌忠／濱江報導）", []],
  ])("%s", (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});

describe("a title is whole, and nothing but a title", () => {
  it.each([
    ["滨江第八大学教授陈立新说，水清了。", "陈立新 (滨江第八大学教授)"],
    ["濱江第八大學教授陳立新說，水清了。", "陳立新 (濱江第八大學教授)"],
    ["蓝湖不动产有限公司总经理陈立新说，水清了。", "陈立新 (蓝湖不动产有限公司总经理)"],
    ["藍湖不動產有限公司總經理陳立新說，水清了。", "陳立新 (藍湖不動產有限公司總經理)"],
    ["市非物质文化遗产传承人陈立新说，水清了。", "陈立新 (市非物质文化遗产传承人)"],
    ["市非物質文化遺產傳承人陳立新說，水清了。", "陳立新 (市非物質文化遺產傳承人)"],
    ["32氪媒体公司助理总裁陈立新说，水清了。", "陈立新 (32氪媒体公司助理总裁)"],
    ["32氪媒體公司助理總裁陳立新說，水清了。", "陳立新 (32氪媒體公司助理總裁)"],
    ["蓝湖科技CEO陈立新说，水清了。", "陈立新 (蓝湖科技CEO)"],
    ["藍湖科技董事長兼CEO陳立新說，水清了。", "陳立新 (藍湖科技董事長兼CEO)"],
    // Nothing of what was done, and to whom.
    ["昨天，国家队对阵日本选手陈立新。", "陈立新 (日本选手)"],
    ["昨天，國家隊對陣日本選手陳立新。", "陳立新 (日本選手)"],
    ["他说起了突袭特朗普私人律师陈立新的事。", "陈立新 (特朗普私人律师)"],
    ["他說起了突襲特朗普私人律師陳立新的事。", "陳立新 (特朗普私人律師)"],
  ])("%s", (text, expected) => {
    expect(peopleIn(text)).toEqual([expected]);
  });
});
