// @ts-check
// Regional words: OpenCC's lists, read for news, and words of news that they lack.
import hkPhrases from "opencc-js/dict/HKPhrases";
import twPhrases from "opencc-js/dict/TWPhrases";
import { mergeSources } from "./merge-sources.mjs";

/**
 * Words of OpenCC's lists that are wrong on news, by reason. Keys as they stand there, in OpenCC's Traditional.
 */
const LEFT_OUT = {
  "a word of prose, of which the list knows the computing sense alone (工作程序, 打開局面, 刷新紀錄, 支持改革)": `
    程序 打開 審覈 字體 代碼 低級 保存 優化 全局 兼容 內核 仿真 分區 刷新 剪切 創建 呼出 多任務 實例 導入 導出 對象
    局部 循環 批量 拋出 持久性 指針 掛斷 採樣 接口 搜索 擴展 支持 文件 映射 查找 查看 消息 添加 溢出 激活 登錄 發佈 發送
    社區 禁用 窗口 粘貼 組件 聲明 腳本 菜單 視圖 觸摸 設置 註銷 註冊機 調度 調用 調試 連接 進程 運行 遠程 重裝 重載 鏡像 隊列
    集羣 項目 類型 高級 默認 免提 壁紙 截取 屏蔽 調製 通道 光標 字段 綁定`,
  "what Taiwan writes too, or doesn't write (性價比, 權限, 參數)": `
    通信 插件 內置 字符 參數 性價比 權限 死機 用戶 點擊 設備 聯繫 自行車 數據 圖像 便攜式 高端 計算機安全 交互 交互式 幾內亞比紹`,
  "stands across the border of two words (的士兵, 男性能, 推進制度, 增加納稅, 更加蓬勃, 匯集成, 在線路)": `
    的士 性能 進制 加納 加蓬 集成 在線 總線 端口 信道 博客 貝寧 比特 算子`,
  "what the region's press writes as often as the other word, counted in native news text (算法 2:1, 密歇根 3:0, 賓夕法尼亞 1:0)": `
    算法 字庫 北卡羅來納 北卡羅來納州 氨基酸 連接器 高清 密歇根 克林頓 信號 首席執行官 賓夕法尼亞 賓夕法尼亞州 馬里蘭 馬里蘭州`,
  "a name that is part of other names, or two people's (格拉斯哥, 瓦格納集團)": `
    格拉斯 瓦格納 布爾 歐拉 福雷 薩蒂 凱奇 拉洛 拉莫 萊許 賴希 諾蘭 梅西安 奔馳 萬象 格里格 奧爾夫 布列茲 古爾德
    沃爾頓 貝利尼 科普蘭 海菲茨 韋伯恩 戴留斯 格林卡 埃爾加 布里頓 布雷頓 施特勞斯`,
};

/** Names and words of news that the lists lack: Taiwan's, as its press and Central News Agency's list of names have them. */
const TAIWAN = `
  特朗普 川普|普京 普丁|澤連斯基 澤倫斯基|馬克龍 馬克宏|默克爾 梅克爾|朔爾茨 蕭茲|希拉里 希拉蕊|
  里根總統 雷根總統|布什總統 布希總統|卡扎菲 格達費|薩達姆 海珊|內塔尼亞胡 納坦雅胡|悉尼 雪梨|迪拜 杜拜|戛納 坎城|
  智能手機 智慧型手機|智能手錶 智慧手錶|宇航員 太空人|航天員 太空人|空客 空中巴士|胰腺癌 胰臟癌|胰腺炎 胰臟炎|蘭博基尼 藍寶堅尼|貝克漢姆 貝克漢|集裝箱 貨櫃|公交車 公車|
  西紅柿 番茄|三文魚 鮭魚|酸奶 優格|打車 叫車|音視頻 影音|短視頻 短影片|優盤 隨身碟|
  高清晰度 高解析度|高清電視 高畫質電視|高清視頻 高畫質影片|高清晰 高畫質|高清影片 高畫質影片|高清頻道 高畫質頻道`;

/** Hong Kong's. */
const HONG_KONG = `
  短信 短訊|視頻方式 視像方式|視頻形式 視像形式|視頻會議 視像會議|視頻通話 視像通話|視頻連線 視像連線|出租車 的士|公交車 巴士|摩托車 電單車|幼兒園 幼稚園|
  巧克力 朱古力|土豆 薯仔|西紅柿 番茄|酸奶 乳酪|奶酪 芝士|集裝箱 貨櫃|宇航員 太空人|
  U盤 USB手指|冰箱 雪櫃|博客 網誌|貝克漢姆 碧咸`;

/** Nets of roads and of people, which Taiwan calls so too: 網路 is the one of computers. */
const NETWORKS =
  "交通 公路 鐵路 軌道 捷運 運輸 物流 供應 銷售 服務 支援 組織 社會 人際 關係 姻親 政商 人脈 犯罪 恐怖 販毒 走私 情報 間諜".split(
    " ",
  );

/** Bodies of the state and of learning, which Taiwan's press calls by their own names: 工業和信息化部 is no 資訊化部. */
const BODIES =
  "信息化部 信息化廳 信息化局 網絡安全和信息化 信息辦公室 國家信息中心 網絡信息中心 民運信息中心 信息產業部 信息通信研究院 信息支援部隊 信息工程大學 信息科技大學 信息職業技術學院 信息安全測評中心 軟件行業協會 軟件職業技術學院".split(
    " ",
  );

/**
 * Words that the region's own press writes, at least once for twenty times of the other: they are no mistake there, and stay.
 * "word so:otherwise": in how many places native news text (19,200 sentences of a Taiwan newspaper, 7,400 of a Hong Kong
 * broadcaster) has the word, and the one that would replace it. What stands beyond, 網絡 11:311 in Taiwan or 出租車 1:44 in Hong
 * Kong, is the other region's word there too.
 */
const WRITTEN_THERE = {
  taiwan: `智能 8:76, 導彈 4:13, 奶酪 2:6, 空客 2:4, 坦桑尼亞 1:0, 計算機科學 1:0, 胰腺 1:2, 互聯網 1:5, 音頻 1:7, 納米 1:9, 奧巴馬 1:11,
    主板 1:12, 拷貝 1:19, 老人癡呆症 1:2`,
  hongKong: "視頻 6:8, 短視頻 2:13, 芯片 2:9, 視頻通話 1:2, 幼兒園 1:4",
};

/** Of these, what other regions write in another sense: towards them it stays. */
const ONE_WAY = new Set(
  "影片 智慧 核心 模擬 影音 公車 番茄 空中巴士 短片 乳酪 巴士 的士 太空人 建立 通訊 冷盤 憂鬱症 血紅素 新增 排程 專案 行政總裁 雪梨 優格 叫車 資料來源".split(
    " ",
  ),
);

/** Standard Traditional to a region's words, and back. @returns {Readonly<Record<string, ReadonlyMap<string, string>>>} */
export function readVocabularies() {
  const names = [...NETWORKS.map((kind) => `${kind}網絡`), ...BODIES].map((name) => `${name} ${name}`);
  const taiwan = forNews(twPhrases, `${TAIWAN}|${names.join("|")}`, WRITTEN_THERE.taiwan);
  const hongKong = forNews(hkPhrases, HONG_KONG, WRITTEN_THERE.hongKong);
  return {
    "vocabulary-taiwan": taiwan,
    "taiwan-vocabulary": turnedRound(taiwan),
    "vocabulary-hongkong": hongKong,
    "hongkong-vocabulary": turnedRound(hongKong),
  };
}

/** @param {string} list @param {string} added @param {string} writtenThere */
function forNews(list, added, writtenThere) {
  const leftOut = new Set(Object.values(LEFT_OUT).flatMap((row) => row.trim().split(/\s+/)));
  const there = writtenThere.split(/,\s+/).map((row) => row.split(" ")[0] ?? "");
  const all = new Map([...mergeSources([list]), ...mergeSources([added.replace(/\s*\n\s*/g, "")])]);
  for (const word of [...leftOut, ...there]) all.delete(word);
  // A word that stays is no place for the words inside it: 癡呆症 in 老人癡呆症.
  const holdsOther = (/** @type {string} */ word) => [...all.keys()].some((inside) => word.includes(inside));
  return new Map([
    ...all,
    .../** @type {[string, string][]} */ (there.filter(holdsOther).map((word) => [word, word])),
  ]);
}

/** The first of several words that a region's word stands for. @param {ReadonlyMap<string, string>} words */
function turnedRound(words) {
  /** @type {Map<string, string>} */
  const back = new Map();
  for (const [standard, regional] of words) {
    if (!ONE_WAY.has(regional) && !back.has(regional)) back.set(regional, standard);
  }
  return back;
}
