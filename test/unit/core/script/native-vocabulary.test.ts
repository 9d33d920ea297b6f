import { expect, it } from "vitest";
import { engine } from "./compiled-engine.ts";

/** Sentences as the region's reporters write them, with words that its lists of vocabulary would replace. */
const NATIVE = {
  "zh-Hant-TW": [
    "這款主板採用新的處理器，筆電廠下月開始出貨。",
    "該校計算機科學系與一所研究所合作，研究高音頻的鳥叫聲。",
    "奈米是長度單位，鎮名納米特則與它無關。",
    "醫師說，胰腺與胸腺是兩種不同的組織。",
    "旅客搭乘的空客飛機前往坦桑尼亞，中途轉機一次。",
    "入口網站業者認為，互聯網的潮流擋不住。",
    "少數組織提出異議，電視頻道照常播出。",
    "高清潔標準的內存貨倉庫，裡頭堆滿紙箱。",
    "警方在車廂裡毆打車廂管理員的男子，被移送法辦。",
    "工作程序調整後，部門支持改革，並打開新局面。",
    "的士兵團演出時，男性能參加，女性也能參加。",
    "政府推進制度建設，增加納稅誠信，匯集成冊。",
    "他用智能設備監看農場，導彈基地就在山的另一邊。",
    "選手刷新紀錄，觀眾在窗口排隊領取文件。",
    "飯店的奶酪蛋糕限量供應，未經同意請勿拷貝。",
    "交通網絡與人際網絡同樣重要，社會支援網絡不可少。",
  ],
  "zh-Hant-HK": [
    "市民到宋皇臺站月台後，可登上第一班車。",
    "兩名部長視頻通話，討論加強貿易。",
    "熊貓基地的幼兒園今日開放，不少遊客到場。",
    "當局發放信息，呼籲市民留意短視頻的真偽。",
    "公司研發新芯片，並在網上發布視頻。",
    "警方檢獲一批手錶，案件交由重案組跟進。",
    "有議員關注巴士服務，認為的士兵團式管理並不可行。",
    "香港航空客機延誤，機場加開櫃位。",
    "少數組織表示不滿，電視頻道轉播了記者會。",
    "銀行加息半厘，供樓人士要多付利息。",
  ],
} as const;

it.each(Object.entries(NATIVE) as [keyof typeof NATIVE, readonly string[]][])(
  "changes no word of %s's own sentences, from Simplified or from Traditional",
  (to, sentences) => {
    const convert = (texts: readonly string[], from: "zh-Hans" | "zh-Hant", vocabulary: boolean) =>
      engine.convertTexts({ from, to, texts, vocabulary, quotes: "keep", mendFake: false });
    const simplified = engine.convertTexts({
      from: to,
      to: "zh-Hans",
      texts: sentences,
      vocabulary: false,
      quotes: "keep",
      mendFake: false,
    });
    expect(convert(simplified, "zh-Hans", true)).toEqual(convert(simplified, "zh-Hans", false));
    expect(convert(sentences, "zh-Hant", true)).toEqual(convert(sentences, "zh-Hant", false));
  },
);
