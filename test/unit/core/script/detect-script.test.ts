import { describe, expect, it } from "vitest";
import { detectScript } from "../../../../src/core/script/detect-script.ts";
import { convert } from "./compiled-engine.ts";

const NEWS =
  "市环保部门昨天说，这个季节的空气质量比去年同期好了许多，主要河流的水质也达到了标准。记者在现场看到，工作人员正在检查企业的设备，并对发现的问题提出了要求。一位负责人介绍，他们将继续加强监督，让群众满意。当地居民说，过去几年里变化很大，街道干净了，树木也多了起来，孩子们可以在河边玩耍。专家认为，经济发展与环境保护并不矛盾，关键在于怎样选择适合自己的道路。下一阶段，这座城市还将建设三十个公园，开通两条地铁线路，为老人和学生提供更方便的服务。";
const JAPANESE =
  "市の環境部門は昨日、この季節の空気が去年より良くなったと発表した。主な川の水質も基準を満たしている。記者が現場で見たところ、担当者は企業の設備を点検し、見つかった問題について改善を求めていた。責任者は、これからも監督を続けると話している。住民によると、この数年で街は大きく変わり、道はきれいになり、木も増えたという。";
const KOREAN =
  "시 환경 당국은 어제 이번 계절의 공기가 작년보다 좋아졌다고 밝혔다. 주요 하천의 수질도 기준에 도달했다. 기자가 현장에서 본 바로는 직원들이 기업의 설비를 점검하고 발견된 문제에 대해 개선을 요구하고 있었다. 책임자는 앞으로도 감독을 계속하겠다고 말했다. 주민들은 몇 년 사이에 거리가 크게 달라졌다고 한다. ";
const ENGLISH =
  "The city said yesterday that the air was cleaner this season than a year ago, and that the rivers met the standard. Inspectors were seen checking equipment and asking for changes. Residents say that the streets have changed a great deal. ";

/** Characters that no window of a class should be taken for another's at. */
const SIZES = [60, 300, 1000, 3000];

const CLASSES = {
  Hans: endless(NEWS),
  "Hant-TW": endless(convert(NEWS, { from: "zh-Hans", to: "zh-Hant-TW" })),
  "Hant-HK": endless(convert(NEWS, { from: "zh-Hans", to: "zh-Hant-HK" })),
  mixed: endless(
    NEWS.split("。")
      .map((sentence, index) =>
        index % 2 ? convert(sentence, { from: "zh-Hans", to: "zh-Hant-TW" }) : sentence,
      )
      .join("。"),
  ),
  ja: endless(JAPANESE),
  ko: endless(KOREAN),
  en: endless(ENGLISH),
};

const EXPECTED: Record<keyof typeof CLASSES, string> = {
  Hans: "zh Hans",
  "Hant-TW": "zh Hant",
  "Hant-HK": "zh Hant",
  mixed: "zh mixed",
  ja: "ja none",
  ko: "ko none",
  en: "null none",
};

function endless(text: string): string {
  return text.repeat(Math.ceil(6000 / text.length));
}

/** Windows of a size, each beginning at another place of the text. */
function windowsOf(text: string, size: number): string[] {
  return Array.from({ length: 40 }, (_, index) => text.slice(index * 71, index * 71 + size));
}

function verdictOf(text: string): string {
  const { script, language } = detectScript(text);
  return `${language} ${script}`;
}

describe("the script of an article", () => {
  it("is told right in every class and size but for short mixed windows", () => {
    const confusion = SIZES.flatMap((size) =>
      Object.entries(CLASSES).map(([name, text]) => {
        const verdicts: Record<string, number> = {};
        for (const part of windowsOf(text, size))
          verdicts[verdictOf(part)] = (verdicts[verdictOf(part)] ?? 0) + 1;
        return { name, size, ...verdicts };
      }),
    );
    console.table(confusion);
    for (const [name, text] of Object.entries(CLASSES)) {
      // 60 characters may all be of one of the sentences that make a text mixed.
      for (const size of name === "mixed" ? SIZES.slice(1) : SIZES) {
        const wanted = EXPECTED[name as keyof typeof CLASSES];
        expect(windowsOf(text, size).filter((part) => verdictOf(part) !== wanted)).toEqual([]);
      }
    }
  });

  it.each([
    [
      "a Simplified article that quotes Traditional",
      `${NEWS.slice(0, 200)}碑上写着“為國爭光”四字。`,
      "zh Hans",
    ],
    [
      "a Traditional article with a Simplified name",
      `${convert(NEWS.slice(0, 200), { from: "zh-Hans", to: "zh-Hant-TW" })}他叫张伟。`,
      "zh Hant",
    ],
    [
      "a Chinese article that names Japanese things",
      `${NEWS.slice(0, 200)}这家店叫“すし屋のけん”。`,
      "zh Hans",
    ],
    ["an English article that names Chinese things", `${ENGLISH}The paper 人民日报 and 联合报.`, "null none"],
    ["a Japanese headline without kana", "東京駅前再開発計画、両区議会賛成多数", "ja none"],
    ["a Japanese headline with a particle", "市議会、新庁舎建設を可決", "ja none"],
    ["a Chinese headline with one Japanese form", "旧港区大楼増建三层", "zh Hans"],
    ["a Japanese headline that has 都 in a name", "東京都内で新型車発表会", "ja none"],
    ["a Japanese headline with one form of its own among shared ones", "学校給食費無償化検討", "ja none"],
    ["a Japanese headline with 与", "衆院選投開票、与党過半数割れ", "ja none"],
    ["a Traditional headline with one Japanese form", "渉谷車站前的人潮比去年更多", "zh Hant"],
    ["a Traditional headline with the title of a work", "「鬼滅の刃」票房破億", "zh Hant"],
    [
      "a Traditional sentence with a name in katakana",
      "滝川クリステル結婚的消息傳出後，網友紛紛祝福",
      "zh Hant",
    ],
    ["a Traditional headline with a name in kana", "這家「海の家」的老闆說今年不開門", "zh Hant"],
    ["Korean with a few Han characters", `${KOREAN.slice(0, 100)} 大統領`, "ko none"],
    ["what both scripts write alike", "中文和平", "zh none"],
    ["nothing", "", "null none"],
    ["digits", "123 456", "null none"],
  ])("of %s", (_what, text, expected) => {
    expect(verdictOf(text)).toBe(expected);
  });
});
