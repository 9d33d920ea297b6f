import { describe, expect, test } from "vitest";
import { findPeople } from "../../../../src/core/people/people.ts";
import { blocksOfText } from "../../../../src/core/text/text-block.ts";
import { inOtherScript } from "../body/other-script.ts";
import { lexicon } from "../lexicon/compiled-lexicon.ts";

function saidIn(text: string): string[] {
  const { people } = findPeople(blocksOfText(text), { title: "", publishedTime: null, lexicon });
  return people.flatMap(({ name, quotations }) => quotations.map((said) => `${name}: ${said.text}`));
}

describe("towards whom or what he acts leaves him the speaker of the next clause", () => {
  test.each([
    ["局长陈立新对市民的来信表示重视，并强调河水治理要继续抓紧。", ["陈立新: 河水治理要继续抓紧。"]],
    ["局長陳立新對市民的來信表示重視，並強調河水治理要繼續抓緊。", ["陳立新: 河水治理要繼續抓緊。"]],
    ["议员张育诚对市长的方案提出批评，认为这些办法治不好河水。", ["张育诚: 这些办法治不好河水。"]],
    ["議員張育誠對市長的方案提出批評，認為這些辦法治不好河水。", ["張育誠: 這些辦法治不好河水。"]],
    ["教练张育诚对全队的状态很满意，直言队员们今年进步很大。", ["张育诚: 队员们今年进步很大。"]],
    ["教練張育誠對全隊的狀態很滿意，直言隊員們今年進步很大。", ["張育誠: 隊員們今年進步很大。"]],
    // What he did, and not he, is the subject.
    ["局长陈立新对报告的曲解引来批评，认为他的话有失公允。", []],
    ["局長陳立新對報告的曲解引來批評，認為他的話有失公允。", []],
  ])("%s", (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

describe("a word of courtesy or of work behind his name leaves him the speaker", () => {
  test.each([
    ["局长陈立新先生昨天到了滨江，表示今年的水质已经明显好转。", ["陈立新: 今年的水质已经明显好转。"]],
    ["局長陳立新先生昨天到了濱江，表示今年的水質已經明顯好轉。", ["陳立新: 今年的水質已經明顯好轉。"]],
    ["李国强医生看了报告，认为今年的水质已经明显好转。", ["李国强: 今年的水质已经明显好转。"]],
    ["李國強醫生看了報告，認為今年的水質已經明顯好轉。", ["李國強: 今年的水質已經明顯好轉。"]],
    // He only says whose supporters they are.
    ["局长陈立新到场。陈立新支持者聚在桥头，表示今年的水质已经明显好转。", []],
    ["局長陳立新到場。陳立新支持者聚在橋頭，表示今年的水質已經明顯好轉。", []],
  ])("%s", (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

describe("behind a quotation of his, the narrator goes on", () => {
  test.each([
    ["“今年水质好转了。”局长陈立新表示，台下的市民都站起来鼓掌。", ["陈立新: 今年水质好转了。"]],
    ["「今年水質好轉了。」局長陳立新表示，台下的市民都站起來鼓掌。", ["陳立新: 今年水質好轉了。"]],
    ["“今年水质好转了。”局长陈立新解释，渔民们却并不相信，转身就走。", ["陈立新: 今年水质好转了。"]],
    ["「今年水質好轉了。」局長陳立新解釋，漁民們卻並不相信，轉身就走。", ["陳立新: 今年水質好轉了。"]],
    // What is so now he says himself.
    [
      "“今年水质好转了。”局长陈立新强调，现在仍有三条河没有达标。",
      ["陈立新: 今年水质好转了。", "陈立新: 现在仍有三条河没有达标。"],
    ],
    [
      "「今年水質好轉了。」局長陳立新強調，現在仍有三條河沒有達標。",
      ["陳立新: 今年水質好轉了。", "陳立新: 現在仍有三條河沒有達標。"],
    ],
  ])("%s", (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

describe("a clause without a subject is said by that of the clause before", () => {
  test.each([
    ["局长陈立新看望了渔民，议员张育诚陪同，并强调河水治理要继续抓紧。", ["陈立新: 河水治理要继续抓紧。"]],
    ["局長陳立新看望了漁民，議員張育誠陪同，並強調河水治理要繼續抓緊。", ["陳立新: 河水治理要繼續抓緊。"]],
    [
      "局长陈立新看望了渔民，李国强和张育诚陪同，并强调河水治理要继续抓紧。",
      ["陈立新: 河水治理要继续抓紧。"],
    ],
    [
      "局長陳立新看望了漁民，李國強和張育誠陪同，並強調河水治理要繼續抓緊。",
      ["陳立新: 河水治理要繼續抓緊。"],
    ],
    [
      "局长陈立新走到桥头，渔民张育诚上前欢迎，并表示今年的鱼比往年多了不少。",
      ["张育诚: 今年的鱼比往年多了不少。"],
    ],
    [
      "局長陳立新走到橋頭，漁民張育誠上前歡迎，並表示今年的魚比往年多了不少。",
      ["張育誠: 今年的魚比往年多了不少。"],
    ],
    [
      "局长陈立新出席典礼，副局长张育诚致辞，随后表示，今年的水质已经明显好转。",
      ["张育诚: 今年的水质已经明显好转。"],
    ],
    [
      "局長陳立新出席典禮，副局長張育誠致辭，隨後表示，今年的水質已經明顯好轉。",
      ["張育誠: 今年的水質已經明顯好轉。"],
    ],
  ])("%s", (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

describe("what he answers is his to answer", () => {
  test.each([
    ["局长陈立新回应抨击称，自己从来没有看过那份报告。", ["陈立新: 自己从来没有看过那份报告。"]],
    ["局長陳立新回應抨擊稱，自己從來沒有看過那份報告。", ["陳立新: 自己從來沒有看過那份報告。"]],
    ["局长陈立新回应质疑，“河水今年已经变清了。”", ["陈立新: 河水今年已经变清了。"]],
    ["局長陳立新回應質疑，「河水今年已經變清了。」", ["陳立新: 河水今年已經變清了。"]],
    ["局长陈立新没有正面回应批评，仅表示今年的水质会继续好转。", []],
    ["局長陳立新沒有正面回應批評，僅表示今年的水質會繼續好轉。", []],
    ["局长陈立新没有回应质疑，会场里的市民陆续离开了。", []],
    ["局長陳立新沒有回應質疑，會場裡的市民陸續離開了。", []],
  ])("%s", (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

describe("whose words they are is told by the sentence that they stand in", () => {
  test.each([
    // What the deed caused is what others think.
    ["局长陈立新对文章的误读和他的激烈反应很快引发了网络抨击，认为他的话有失公允。", []],
    // Another is told of before the quotation.
    [
      "演员陈立新曾公开表示，演艺圈给了很多机会。导演李国强拍过一部影片，他的感慨让人警醒：音乐界也一样，“他们缺乏正确的代表”。",
      ["陈立新: 演艺圈给了很多机会。"],
    ],
    // What leads to the narrator's next clause is no part of what is said before.
    [
      "局长陈立新认为河水的治理应该得到重视；随着游客大量增加，他担忧很多河段会受影响。",
      ["陈立新: 河水的治理应该得到重视"],
    ],
    // Of whom he speaks is not who goes on.
    [
      "局长陈立新在接受采访时表示，他们会定期与市长李国强联系。他表示：“今年的水质已经明显好转。”昨天下了雨。",
      ["陈立新: 他们会定期与市长李国强联系。", "陈立新: 今年的水质已经明显好转。"],
    ],
    // Somebody without a name comes in between.
    ["医师陈立新举例，在国外曾有个案在诊断以后反悔，并表示自己没有得病，因此提出告诉。", []],
    // An author of whom is told.
    ["本研究的共同作者陈立新表示，雨停以后河水会更加清澈。", ["陈立新: 雨停以后河水会更加清澈。"]],
    // He goes on in the same sentence, or tells a paper.
    [
      "局长陈立新提醒民众保护河水，他也特别强调，“避免把宠物带到河边。”",
      ["陈立新: 民众保护河水", "陈立新: 避免把宠物带到河边。"],
    ],
    [
      "球员陈立新并不在意，赛后他也表示，“我已经准备了八年，会尽一切努力。”",
      ["陈立新: 我已经准备了八年，会尽一切努力。"],
    ],
    ["局长陈立新告诉《江城日报》，今年的水质已经明显好转。", ["陈立新: 今年的水质已经明显好转。"]],
    // Two who met may both be he.
    ["局长陈立新昨天与市长李国强会谈。他表示，今年的水质已经明显好转。", []],
  ])("%s", (text, said) => {
    expect(saidIn(text)).toEqual(said);
    expect(saidIn(inOtherScript(text))).toEqual(said.map(inOtherScript));
  });
});
