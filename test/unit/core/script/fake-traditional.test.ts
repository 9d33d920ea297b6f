import { describe, expect, it } from "vitest";
import { detectScript } from "../../../../src/core/script/detect-script.ts";
import { isFakeTraditional } from "../../../../src/core/script/fake-traditional.ts";
import { batchTexts } from "../../../../src/core/script/text-batch.ts";
import { convert, engine } from "./compiled-engine.ts";

const FAKE =
  "全市干部會議昨天舉行。會后，干部們表示，要發揚苦干精神，關于群眾關心的問題，要一件一件解決。會議還指出，工作制度的制定要結合實際，并對過去幾年里的經驗作了總結。至于下一步，將印制手冊，規范流程，由于時間緊，先后安排了三次培訓。";
const TAIWAN =
  "台灣北部昨天下雨，氣象局說，未來一週天氣仍不穩定。後天起東北季風增強，山裡的溫度將降到十度以下。里長于小姐表示，里民活動中心準備了麵條和熱湯，並提醒民眾注意安全。范先生說，他準備在山上住幾天，公里數不多，里程也短。皇后飯店的經理則說，雲端系統沒有問題。";
const HONG_KONG =
  "香港昨日天氣轉涼，天文台說，未來數日仍有雨。市民衞先生說，他住在村裏，出入不便，希望巴士公司增加班次。運輸署回覆說，會研究有關建議，並與營辦商商討。另外，於下月起，隧道費會調整，由於成本上升，加幅約為百分之五，幹線則不變。";

function isFake(text: string): boolean {
  return isFakeTraditional(text, engine.convertTexts);
}

describe("Traditional that was converted character by character", () => {
  it("is known by what stayed unsplit", () => {
    expect(isFake(FAKE)).toBe(true);
  });

  it("is known in a short report by two kinds, where nothing was split", () => {
    expect(isFake("署長今早開會，會后公布結果，并于下月檢討。")).toBe(true);
  });

  it.each([
    ["good Taiwan text, with 里長, 于小姐, 范先生, 公里 and 皇后", TAIWAN],
    ["good Hong Kong text", HONG_KONG],
    ["a single slip", `${TAIWAN}干部`],
    ["one kind of slip often", `${TAIWAN}干部干部干部干部`],
    ["a page in both scripts", `${TAIWAN}\n会后，干部们说，这个制度里还有余地，关于规范流程，先后谈了几次。`],
    [
      "a short page of names that come again",
      "陳于杰先生說，于杰餐廳的杯子賣完了。陳于杰笑說，顧客都問陳于杰。",
    ],
    ["an estate that people move in to", "新屋邨今日入伙。首批住戶入伙後說，入伙手續簡單。"],
    ["nothing", ""],
  ])("is not %s", (_what, text) => {
    expect(isFake(text)).toBe(false);
  });

  it.each([
    ["Taiwan", TAIWAN, "zh-Hant-TW"],
    ["Hong Kong", HONG_KONG, "zh-Hant-HK"],
  ] as const)("is not mended in good text of %s: no character changes", async (_region, text, variant) => {
    const script = { ...detectScript(text), fakeTraditional: isFake(text) };
    const article = { script, lang: variant, url: "" };
    const { jobs, readAnswers } = batchTexts([text], article, variant, { quotes: "keep", vocabulary: false });
    expect(readAnswers(jobs.map(engine.convertTexts))(text)).toBe(text);
  });

  it("is not good Traditional that OpenCC itself made", () => {
    const good = convert(convert(FAKE, { from: "zh-Hant", to: "zh-Hans" }), {
      from: "zh-Hans",
      to: "zh-Hant-TW",
    });
    expect(isFake(good)).toBe(false);
  });
});

describe("mending on the way to Traditional", () => {
  const mend = (text: string): string => convert(text, { from: "zh-Hant", to: "zh-Hant-TW", mendFake: true });

  it.each([
    ["全市干部", "全市幹部"],
    ["關于印制手冊", "關於印製手冊"],
    ["先后規范", "先後規範"],
    ["做什么、怎么干", "做什麼、怎麼幹"],
    ["斗爭與北斗", "鬥爭與北斗"],
    ["皇后在后面", "皇后在後面"],
    ["黨員沖鋒在前", "黨員衝鋒在前"],
  ])("splits %s", (text, expected) => {
    expect(mend(text)).toBe(expected);
  });

  it("keeps a form that no converter of single characters writes", () => {
    expect(mend("乾了這杯")).toBe("乾了這杯");
  });

  it("leaves Simplified as t2s has it", () => {
    expect(convert("干部會議", { from: "zh-Hant", to: "zh-Hans", mendFake: true })).toBe("干部会议");
  });
});
